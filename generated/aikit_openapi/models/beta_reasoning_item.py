# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagDict,
        BetaReasoningTextContentDict,
        BetaSummaryTextContentDict,
    )
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_summary_text_content import BetaSummaryTextContent


@model
class BetaReasoningItem(_Model):
    """`BetaReasoningItem` of the API."""

    agent: BetaAgentTag | None
    type: Literal["reasoning"]
    id: str
    encrypted_content: str | None
    summary: list[BetaSummaryTextContent]
    content: list[BetaReasoningTextContent] | None
    status: Literal["in_progress", "completed", "incomplete"] | None

    _required = ("id", "summary")
    _constants = {"type": "reasoning"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "summary": many(one("BetaSummaryTextContent")),
        "content": many(one("BetaReasoningTextContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            summary: Sequence[BetaSummaryTextContent | BetaSummaryTextContentDict | Mapping[str, Any]],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["reasoning"] | Unset = ...,
            encrypted_content: str | None | Unset = ...,
            content: Sequence[BetaReasoningTextContent | BetaReasoningTextContentDict | Mapping[str, Any]]
            | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
