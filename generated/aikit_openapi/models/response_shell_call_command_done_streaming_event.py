# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ResponseShellCallCommandDoneStreamingEvent(_Model):
    """`ResponseShellCallCommandDoneStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.done"]
    """Default `response.shell_call_command.done`."""
    sequence_number: int
    output_index: int
    command_index: int
    command: str

    _required = ("sequence_number", "output_index", "command_index", "command")
    _constants = {"type": "response.shell_call_command.done"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            command_index: int,
            command: str,
            type: Literal["response.shell_call_command.done"] | Unset = ...,
        ) -> None: ...
