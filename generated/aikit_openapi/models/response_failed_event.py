# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .response_object import ResponseObject


@model
class ResponseFailedEvent(_Model):
    """`ResponseFailedEvent` of the API."""

    type: Literal["response.failed"]
    sequence_number: int
    response: ResponseObject

    _required = ("sequence_number", "response")
    _constants = {"type": "response.failed"}
    _decoders = {
        "response": one("ResponseObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            response: ResponseObject | Mapping[str, Any],
            type: Literal["response.failed"] | Unset = ...,
        ) -> None: ...
