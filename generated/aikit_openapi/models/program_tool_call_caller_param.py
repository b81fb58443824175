# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProgramToolCallCallerParam(_Model):
    """`ProgramToolCallCallerParam` of the API."""

    type: Literal["program"]
    """Default `program`."""
    caller_id: str
    """1 to 64 characters."""

    _required = ("caller_id",)
    _constants = {"type": "program"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caller_id: str,
            type: Literal["program"] | Unset = ...,
        ) -> None: ...
