# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )


@model
class RunStepDetailsToolCallsCodeObject(_Model):
    """`RunStepDetailsToolCallsCodeObject` of the API."""

    id: str
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter

    _required = ("id", "code_interpreter")
    _constants = {"type": "code_interpreter"}
    _decoders = {
        "code_interpreter": one("RunStepDetailsToolCallsCodeObjectCodeInterpreter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter | Mapping[str, Any],
            type: Literal["code_interpreter"] | Unset = ...,
        ) -> None: ...
