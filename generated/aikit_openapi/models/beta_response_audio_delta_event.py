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
class BetaResponseAudioDeltaEvent(_Model):
    """`BetaResponseAudioDeltaEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str

    _required = ("sequence_number", "delta")
    _constants = {"type": "response.audio.delta"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            delta: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.audio.delta"] | Unset = ...,
        ) -> None: ...
