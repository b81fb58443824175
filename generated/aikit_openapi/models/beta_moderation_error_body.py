# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaModerationErrorBody(_Model):
    """`BetaModerationErrorBody` of the API."""

    type: Literal["error"]
    """Default `error`."""
    code: str
    message: str

    _required = ("code", "message")
    _constants = {"type": "error"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            type: Literal["error"] | Unset = ...,
        ) -> None: ...
