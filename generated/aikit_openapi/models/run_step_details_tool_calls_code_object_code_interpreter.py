# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject,
    )


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(_Model):
    """`RunStepDetailsToolCallsCodeObjectCodeInterpreter` of the API."""

    input: str
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]

    _required = ("input", "outputs")
    _decoders = {
        "outputs": many(
            union(
                "type",
                {
                    "logs": "RunStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "RunStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            outputs: Sequence[
                RunStepDetailsToolCallsCodeOutputLogsObject
                | RunStepDetailsToolCallsCodeOutputImageObject
                | Mapping[str, Any]
            ],
        ) -> None: ...
