# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_object import RunStepDeltaObject


@model
class RunStepStreamEventThreadRunStepDelta(_Model):
    """`RunStepStreamEventThreadRunStepDelta` of the API."""

    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaObject

    _required = ("data",)
    _constants = {"event": "thread.run.step.delta"}
    _decoders = {
        "data": one("RunStepDeltaObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: RunStepDeltaObject | Mapping[str, Any],
            event: Literal["thread.run.step.delta"] | Unset = ...,
        ) -> None: ...
