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
class BetaResponseImageGenCallPartialImageEvent(_Model):
    """`BetaResponseImageGenCallPartialImageEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None
    quality: str | None
    background: str | None
    output_format: str | None

    _required = ("output_index", "item_id", "sequence_number", "partial_image_index", "partial_image_b64")
    _constants = {"type": "response.image_generation_call.partial_image"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output_index: int,
            item_id: str,
            sequence_number: int,
            partial_image_index: int,
            partial_image_b64: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.image_generation_call.partial_image"] | Unset = ...,
            size: str | Unset = ...,
            quality: str | Unset = ...,
            background: str | Unset = ...,
            output_format: str | Unset = ...,
        ) -> None: ...
