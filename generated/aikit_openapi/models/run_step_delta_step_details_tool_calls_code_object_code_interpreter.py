# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )


@model
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(_Model):
    """`RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter` of the API."""

    input: str | None
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
            | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        ]
        | None
    )

    _decoders = {
        "outputs": many(
            union(
                "type",
                {
                    "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Unset = ...,
            outputs: Sequence[
                RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
                | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
