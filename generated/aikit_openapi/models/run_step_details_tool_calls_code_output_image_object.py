# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_details_tool_calls_code_output_image_object_image import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )


@model
class RunStepDetailsToolCallsCodeOutputImageObject(_Model):
    """`RunStepDetailsToolCallsCodeOutputImageObject` of the API."""

    type: Literal["image"]
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage

    _required = ("image",)
    _constants = {"type": "image"}
    _decoders = {
        "image": one("RunStepDetailsToolCallsCodeOutputImageObjectImage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: RunStepDetailsToolCallsCodeOutputImageObjectImage | Mapping[str, Any],
            type: Literal["image"] | Unset = ...,
        ) -> None: ...
