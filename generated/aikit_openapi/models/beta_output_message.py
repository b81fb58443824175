# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_message_phase import BetaMessagePhase
    from .beta_output_message_content import BetaOutputMessageContent, BetaOutputMessageContentInput


@model
class BetaOutputMessage(_Model):
    """`BetaOutputMessage` of the API."""

    agent: BetaAgentTag | None
    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[BetaOutputMessageContent]
    phase: BetaMessagePhase | None
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "content", "status")
    _constants = {"type": "message", "role": "assistant"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "content": many(named("BetaOutputMessageContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            content: Sequence[BetaOutputMessageContentInput],
            status: Literal["in_progress", "completed", "incomplete"],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["message"] | Unset = ...,
            role: Literal["assistant"] | Unset = ...,
            phase: BetaMessagePhase | None | Unset = ...,
        ) -> None: ...
