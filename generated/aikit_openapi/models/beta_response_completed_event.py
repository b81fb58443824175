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
    from .beta_response import BetaResponse


@model
class BetaResponseCompletedEvent(_Model):
    """`BetaResponseCompletedEvent` of the API."""

    agent: BetaAgentTag | None
    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: int

    _required = ("response", "sequence_number")
    _constants = {"type": "response.completed"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "response": one("BetaResponse"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            response: BetaResponse | Mapping[str, Any],
            sequence_number: int,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["response.completed"] | Unset = ...,
        ) -> None: ...
