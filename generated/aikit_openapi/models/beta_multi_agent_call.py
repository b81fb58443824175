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
    from .beta_multi_agent_action import BetaMultiAgentAction


@model
class BetaMultiAgentCall(_Model):
    """`BetaMultiAgentCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["multi_agent_call"]
    """Default `multi_agent_call`."""
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str

    _required = ("id", "call_id", "action", "arguments")
    _constants = {"type": "multi_agent_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: BetaMultiAgentAction,
            arguments: str,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["multi_agent_call"] | Unset = ...,
        ) -> None: ...
