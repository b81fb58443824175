# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .run_step_delta_step_details_tool_calls_code_object import RunStepDeltaStepDetailsToolCallsCodeObject
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject,
    )


@model
class RunStepDeltaStepDetailsToolCallsObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsObject` of the API."""

    type: Literal["tool_calls"]
    tool_calls: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeObject
            | RunStepDeltaStepDetailsToolCallsFileSearchObject
            | RunStepDeltaStepDetailsToolCallsFunctionObject
        ]
        | None
    )

    _constants = {"type": "tool_calls"}
    _decoders = {
        "tool_calls": many(
            union(
                "type",
                {
                    "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_calls"] | Unset = ...,
            tool_calls: Sequence[
                RunStepDeltaStepDetailsToolCallsCodeObject
                | RunStepDeltaStepDetailsToolCallsFileSearchObject
                | RunStepDeltaStepDetailsToolCallsFunctionObject
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
