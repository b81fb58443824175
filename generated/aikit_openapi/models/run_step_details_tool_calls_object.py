# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
    from .run_step_details_tool_calls_file_search_object import RunStepDetailsToolCallsFileSearchObject
    from .run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject


@model
class RunStepDetailsToolCallsObject(_Model):
    """`RunStepDetailsToolCallsObject` of the API."""

    type: Literal["tool_calls"]
    tool_calls: list[
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    ]

    _required = ("tool_calls",)
    _constants = {"type": "tool_calls"}
    _decoders = {
        "tool_calls": many(
            union(
                "type",
                {
                    "code_interpreter": "RunStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDetailsToolCallsFunctionObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_calls: Sequence[
                RunStepDetailsToolCallsCodeObject
                | RunStepDetailsToolCallsFileSearchObject
                | RunStepDetailsToolCallsFunctionObject
                | Mapping[str, Any]
            ],
            type: Literal["tool_calls"] | Unset = ...,
        ) -> None: ...
