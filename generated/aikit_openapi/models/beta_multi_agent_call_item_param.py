# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_multi_agent_action_1 import BetaMultiAgentAction1


@model
class BetaMultiAgentCallItemParam(_Model):
    """`BetaMultiAgentCallItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str
    """1 to 64 characters."""
    type: Literal["multi_agent_call"]
    """Default `multi_agent_call`."""
    action: BetaMultiAgentAction1
    arguments: str

    _required = ("call_id", "action", "arguments")
    _constants = {"type": "multi_agent_call"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            action: BetaMultiAgentAction1,
            arguments: str,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["multi_agent_call"] | Unset = ...,
        ) -> None: ...
