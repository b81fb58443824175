# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_object import RunStepObject


@model
class RunStepStreamEventThreadRunStepFailed(_Model):
    """`RunStepStreamEventThreadRunStepFailed` of the API."""

    event: Literal["thread.run.step.failed"]
    data: RunStepObject

    _required = ("data",)
    _constants = {"event": "thread.run.step.failed"}
    _decoders = {
        "data": one("RunStepObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunStepObject | Mapping[str, Any],
            event: Literal["thread.run.step.failed"] | Unset = ...,
        ) -> None: ...
