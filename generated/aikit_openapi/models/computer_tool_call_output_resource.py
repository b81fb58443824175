# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ComputerCallSafetyCheckParamDict, ComputerScreenshotImageDict
    from ..types import Unset
    from .computer_call_output_status import ComputerCallOutputStatus
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_screenshot_image import ComputerScreenshotImage


@model
class ComputerToolCallOutputResource(_Model):
    """`ComputerToolCallOutputResource` of the API."""

    type: Literal["computer_call_output"]
    """Default `computer_call_output`."""
    id: str
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None
    output: ComputerScreenshotImage
    status: ComputerCallOutputStatus
    created_by: str | None

    _required = ("id", "call_id", "output", "status")
    _constants = {"type": "computer_call_output"}
    _decoders = {
        "acknowledged_safety_checks": many(one("ComputerCallSafetyCheckParam")),
        "output": one("ComputerScreenshotImage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            output: ComputerScreenshotImage | ComputerScreenshotImageDict | Mapping[str, Any],
            status: ComputerCallOutputStatus,
            type: Literal["computer_call_output"] | Unset = ...,
            acknowledged_safety_checks: Sequence[
                ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ]
            | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
