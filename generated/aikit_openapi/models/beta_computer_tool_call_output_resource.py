# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagDict,
        BetaComputerCallSafetyCheckParamDict,
        BetaComputerScreenshotImageDict,
    )
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_call_output_status import BetaComputerCallOutputStatus
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_computer_screenshot_image import BetaComputerScreenshotImage


@model
class BetaComputerToolCallOutputResource(_Model):
    """`BetaComputerToolCallOutputResource` of the API."""

    agent: BetaAgentTag | None
    type: Literal["computer_call_output"]
    """Default `computer_call_output`."""
    id: str
    call_id: str
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None
    output: BetaComputerScreenshotImage
    status: BetaComputerCallOutputStatus
    created_by: str | None

    _required = ("id", "call_id", "output", "status")
    _constants = {"type": "computer_call_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "acknowledged_safety_checks": many(one("BetaComputerCallSafetyCheckParam")),
        "output": one("BetaComputerScreenshotImage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            output: BetaComputerScreenshotImage | BetaComputerScreenshotImageDict | Mapping[str, Any],
            status: BetaComputerCallOutputStatus,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["computer_call_output"] | Unset = ...,
            acknowledged_safety_checks: Sequence[
                BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ]
            | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
