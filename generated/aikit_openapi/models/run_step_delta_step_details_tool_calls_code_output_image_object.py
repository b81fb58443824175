# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_step_details_tool_calls_code_output_image_object_image import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsCodeOutputImageObject` of the API."""

    index: int
    type: Literal["image"]
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None

    _required = ("index",)
    _constants = {"type": "image"}
    _decoders = {
        "image": one("RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image"] | Unset = ...,
            image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
