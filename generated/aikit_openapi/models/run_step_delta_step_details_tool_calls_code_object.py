# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


@model
class RunStepDeltaStepDetailsToolCallsCodeObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsCodeObject` of the API."""

    index: int
    id: str | None
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None

    _required = ("index",)
    _constants = {"type": "code_interpreter"}
    _decoders = {
        "code_interpreter": one("RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            id: str | Unset = ...,
            type: Literal["code_interpreter"] | Unset = ...,
            code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
