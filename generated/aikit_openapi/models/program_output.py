# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .program_output_status import ProgramOutputStatus


@model
class ProgramOutput(_Model):
    """`ProgramOutput` of the API."""

    type: Literal["program_output"]
    """Default `program_output`."""
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus

    _required = ("id", "call_id", "result", "status")
    _constants = {"type": "program_output"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            result: str,
            status: ProgramOutputStatus,
            type: Literal["program_output"] | Unset = ...,
        ) -> None: ...
