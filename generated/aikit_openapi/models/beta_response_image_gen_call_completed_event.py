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
class BetaResponseImageGenCallCompletedEvent(_Model):
    """`BetaResponseImageGenCallCompletedEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str

    _required = ("output_index", "sequence_number", "item_id")
    _constants = {"type": "response.image_generation_call.completed"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            sequence_number: int,
            item_id: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.image_generation_call.completed"] | Unset = ...,
        ) -> None: ...
