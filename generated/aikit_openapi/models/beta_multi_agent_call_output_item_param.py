# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagParamDict, BetaOutputTextContentParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_multi_agent_action_1 import BetaMultiAgentAction1
    from .beta_output_text_content_param import BetaOutputTextContentParam


@model
class BetaMultiAgentCallOutputItemParam(_Model):
    """`BetaMultiAgentCallOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str
    """1 to 64 characters."""
    type: Literal["multi_agent_call_output"]
    """Default `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParam]

    _required = ("call_id", "action", "output")
    _constants = {"type": "multi_agent_call_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "output": many(one("BetaOutputTextContentParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            action: BetaMultiAgentAction1,
            output: Sequence[BetaOutputTextContentParam | BetaOutputTextContentParamDict | Mapping[str, Any]],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["multi_agent_call_output"] | Unset = ...,
        ) -> None: ...
