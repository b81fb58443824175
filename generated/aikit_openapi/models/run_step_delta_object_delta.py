# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_tool_calls_object import RunStepDeltaStepDetailsToolCallsObject


@model
class RunStepDeltaObjectDelta(_Model):
    """`RunStepDeltaObjectDelta` of the API."""

    step_details: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | None

    _decoders = {
        "step_details": union(
            "type",
            {
                "message_creation": "RunStepDeltaStepDetailsMessageCreationObject",
                "tool_calls": "RunStepDeltaStepDetailsToolCallsObject",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step_details: RunStepDeltaStepDetailsMessageCreationObject
            | RunStepDeltaStepDetailsToolCallsObject
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
