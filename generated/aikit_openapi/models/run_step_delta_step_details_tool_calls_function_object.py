# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_step_details_tool_calls_function_object_function import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsFunctionObject` of the API."""

    index: int
    id: str | None
    type: Literal["function"]
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None

    _required = ("index",)
    _constants = {"type": "function"}
    _decoders = {
        "function": one("RunStepDeltaStepDetailsToolCallsFunctionObjectFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            id: str | Unset = ...,
            type: Literal["function"] | Unset = ...,
            function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
