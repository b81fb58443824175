# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ComputerCallSafetyCheckParamDict, ComputerScreenshotImageDict
    from ..types import Unset
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_screenshot_image import ComputerScreenshotImage
    from .function_call_item_status import FunctionCallItemStatus


@model
class ComputerCallOutputItemParam(_Model):
    """`ComputerCallOutputItemParam` of the API."""

    id: str | None
    call_id: str
    """1 to 64 characters."""
    type: Literal["computer_call_output"]
    """Default `computer_call_output`."""
    output: ComputerScreenshotImage
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None
    status: FunctionCallItemStatus | None

    _required = ("call_id", "output")
    _constants = {"type": "computer_call_output"}
    _decoders = {
        "output": one("ComputerScreenshotImage"),
        "acknowledged_safety_checks": union(items=one("ComputerCallSafetyCheckParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            output: ComputerScreenshotImage | ComputerScreenshotImageDict | Mapping[str, Any],
            id: str | None | Unset = ...,
            type: Literal["computer_call_output"] | Unset = ...,
            acknowledged_safety_checks: Sequence[
                ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            status: FunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
