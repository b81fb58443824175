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
    from .beta_output_item import BetaOutputItem, BetaOutputItemInput


@model
class BetaResponseOutputItemDoneEvent(_Model):
    """`BetaResponseOutputItemDoneEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: int
    item: BetaOutputItem

    _required = ("output_index", "sequence_number", "item")
    _constants = {"type": "response.output_item.done"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "item": named("BetaOutputItem"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            sequence_number: int,
            item: BetaOutputItemInput,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.output_item.done"] | Unset = ...,
        ) -> None: ...
