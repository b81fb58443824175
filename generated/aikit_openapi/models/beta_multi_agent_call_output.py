# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict, BetaOutputTextContentDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_multi_agent_action import BetaMultiAgentAction
    from .beta_output_text_content import BetaOutputTextContent


@model
class BetaMultiAgentCallOutput(_Model):
    """`BetaMultiAgentCallOutput` of the API."""

    agent: BetaAgentTag | None
    type: Literal["multi_agent_call_output"]
    """Default `multi_agent_call_output`."""
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]

    _required = ("id", "call_id", "action", "output")
    _constants = {"type": "multi_agent_call_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "output": many(one("BetaOutputTextContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: BetaMultiAgentAction,
            output: Sequence[BetaOutputTextContent | BetaOutputTextContentDict | Mapping[str, Any]],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["multi_agent_call_output"] | Unset = ...,
        ) -> None: ...
