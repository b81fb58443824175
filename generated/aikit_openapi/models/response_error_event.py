# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseErrorEvent(_Model):
    """`ResponseErrorEvent` of the API."""

    type: Literal["error"]
    code: str | None
    message: str
    param: str | None
    sequence_number: int

    _required = ("code", "message", "param", "sequence_number")
    _constants = {"type": "error"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None,
            message: str,
            param: str | None,
            sequence_number: int,
            type: Literal["error"] | Unset = ...,
        ) -> None: ...
