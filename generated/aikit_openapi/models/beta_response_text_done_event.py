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
    from .beta_response_log_prob import BetaResponseLogProb


@model
class BetaResponseTextDoneEvent(_Model):
    """`BetaResponseTextDoneEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]

    _required = ("item_id", "output_index", "content_index", "text", "sequence_number", "logprobs")
    _constants = {"type": "response.output_text.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "logprobs": many(one("BetaResponseLogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            text: str,
            sequence_number: int,
            logprobs: Sequence[BetaResponseLogProb | Mapping[str, Any]],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.output_text.done"] | Unset = ...,
        ) -> None: ...
