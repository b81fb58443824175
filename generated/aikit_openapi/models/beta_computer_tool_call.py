# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict, BetaComputerCallSafetyCheckParamDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_action import BetaComputerAction, BetaComputerActionInput
    from .beta_computer_action_list import BetaComputerActionList, BetaComputerActionListInput
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


@model
class BetaComputerToolCall(_Model):
    """`BetaComputerToolCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["computer_call"]
    """Default `computer_call`."""
    id: str
    call_id: str
    action: BetaComputerAction | None
    actions: BetaComputerActionList | None
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "call_id", "pending_safety_checks", "status")
    _constants = {"type": "computer_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "action": named("BetaComputerAction"),
        "actions": named("BetaComputerActionList"),
        "pending_safety_checks": many(one("BetaComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            pending_safety_checks: Sequence[
                BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ],
            status: Literal["in_progress", "completed", "incomplete"],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["computer_call"] | Unset = ...,
            action: BetaComputerActionInput | Unset = ...,
            actions: BetaComputerActionListInput | Unset = ...,
        ) -> None: ...
