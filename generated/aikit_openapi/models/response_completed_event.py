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
class ResponseCompletedEvent(_Model):
    """`ResponseCompletedEvent` of the API."""

    type: Literal["response.completed"]
    response: ResponseObject
    sequence_number: int

    _required = ("response", "sequence_number")
    _constants = {"type": "response.completed"}
    _decoders = {
        "response": one("ResponseObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            response: ResponseObject | Mapping[str, Any],
            sequence_number: int,
            type: Literal["response.completed"] | Unset = ...,
        ) -> None: ...
