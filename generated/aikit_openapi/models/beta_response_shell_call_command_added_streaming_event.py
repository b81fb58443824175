# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag


@model
class BetaResponseShellCallCommandAddedStreamingEvent(_Model):
    """`BetaResponseShellCallCommandAddedStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.added"]
    """Default `response.shell_call_command.added`."""
    sequence_number: int
    agent: BetaAgentTag | None
    output_index: int
    command_index: int
    command: str

    _required = ("sequence_number", "output_index", "command_index", "command")
    _constants = {"type": "response.shell_call_command.added"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            output_index: int,
            command_index: int,
            command: str,
            type: Literal["response.shell_call_command.added"] | Unset = ...,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
