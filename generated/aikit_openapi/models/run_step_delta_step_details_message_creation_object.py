# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_step_details_message_creation_object_message_creation import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )


@model
class RunStepDeltaStepDetailsMessageCreationObject(_Model):
    """`RunStepDeltaStepDetailsMessageCreationObject` of the API."""

    type: Literal["message_creation"]
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None

    _constants = {"type": "message_creation"}
    _decoders = {
        "message_creation": one("RunStepDeltaStepDetailsMessageCreationObjectMessageCreation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message_creation"] | Unset = ...,
            message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
