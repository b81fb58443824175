# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .program_output_item_status import ProgramOutputItemStatus


@model
class ProgramOutputItemParam(_Model):
    """`ProgramOutputItemParam` of the API."""

    id: str
    type: Literal["program_output"]
    """Default `program_output`."""
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10485760 characters."""
    status: ProgramOutputItemStatus

    _required = ("id", "call_id", "result", "status")
    _constants = {"type": "program_output"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            result: str,
            status: ProgramOutputItemStatus,
            type: Literal["program_output"] | Unset = ...,
        ) -> None: ...
