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
class BetaResponseContentPartAddedEvent(_Model):
    """`BetaResponseContentPartAddedEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int

    _required = ("item_id", "output_index", "content_index", "part", "sequence_number")
    _constants = {"type": "response.content_part.added"}
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
            part: BetaOutputContentInput,
            sequence_number: int,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.content_part.added"] | Unset = ...,
        ) -> None: ...
