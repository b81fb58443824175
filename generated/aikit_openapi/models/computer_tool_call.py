# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ComputerCallSafetyCheckParamDict
    from ..types import Unset
    from .computer_action import ComputerAction, ComputerActionInput
    from .computer_action_list import ComputerActionList, ComputerActionListInput
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam


@model
class ComputerToolCall(_Model):
    """`ComputerToolCall` of the API."""

    type: Literal["computer_call"]
    """Default `computer_call`."""
    id: str
    call_id: str
    action: ComputerAction | None
    actions: ComputerActionList | None
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "call_id", "pending_safety_checks", "status")
    _constants = {"type": "computer_call"}
    _decoders = {
        "action": named("ComputerAction"),
        "actions": named("ComputerActionList"),
        "pending_safety_checks": many(one("ComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            pending_safety_checks: Sequence[
                ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ],
            status: Literal["in_progress", "completed", "incomplete"],
            type: Literal["computer_call"] | Unset = ...,
            action: ComputerActionInput | Unset = ...,
            actions: ComputerActionListInput | Unset = ...,
        ) -> None: ...
