# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_output_content import BetaOutputContent, BetaOutputContentInput


@model
class BetaResponseContentPartDoneEvent(_Model):
    """`BetaResponseContentPartDoneEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent

    _required = ("item_id", "output_index", "content_index", "sequence_number", "part")
    _constants = {"type": "response.content_part.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "part": named("BetaOutputContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_id: str,
            output_index: int,
            content_index: int,
            sequence_number: int,
            part: BetaOutputContentInput,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.content_part.done"] | Unset = ...,
        ) -> None: ...
