# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent


@model
class BetaResponseShellCallOutputContentDoneStreamingEvent(_Model):
    """`BetaResponseShellCallOutputContentDoneStreamingEvent` of the API."""

    type: Literal["response.shell_call_output_content.done"]
    """Default `response.shell_call_output_content.done`."""
    sequence_number: int
    agent: BetaAgentTag | None
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]

    _required = ("sequence_number", "item_id", "output_index", "command_index", "output")
    _constants = {"type": "response.shell_call_output_content.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "output": many(one("BetaFunctionShellCallOutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            item_id: str,
            output_index: int,
            command_index: int,
            output: Sequence[BetaFunctionShellCallOutputContent | Mapping[str, Any]],
            type: Literal["response.shell_call_output_content.done"] | Unset = ...,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
