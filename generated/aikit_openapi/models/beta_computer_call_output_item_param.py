# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagParamDict,
        BetaComputerCallSafetyCheckParamDict,
        BetaComputerScreenshotImageDict,
    )
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_computer_screenshot_image import BetaComputerScreenshotImage
    from .beta_function_call_item_status import BetaFunctionCallItemStatus


@model
class BetaComputerCallOutputItemParam(_Model):
    """`BetaComputerCallOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str
    """1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Default `computer_call_output`."""
    output: BetaComputerScreenshotImage
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None
    status: BetaFunctionCallItemStatus | None

    _required = ("call_id", "output")
    _constants = {"type": "computer_call_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "output": one("BetaComputerScreenshotImage"),
        "acknowledged_safety_checks": union(items=one("BetaComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: BetaComputerScreenshotImage | BetaComputerScreenshotImageDict | Mapping[str, Any],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            type: Literal["computer_call_output"] | Unset = ...,
            acknowledged_safety_checks: Sequence[
                BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            status: BetaFunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
