# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .run_step_delta_object_delta import RunStepDeltaObjectDelta


@model
class RunStepDeltaObject(_Model):
    """`RunStepDeltaObject` of the API."""

    id: str
    object: Literal["thread.run.step.delta"]
    delta: RunStepDeltaObjectDelta

    _required = ("id", "delta")
    _constants = {"object": "thread.run.step.delta"}
    _decoders = {
        "delta": one("RunStepDeltaObjectDelta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            delta: RunStepDeltaObjectDelta | Mapping[str, Any],
            object: Literal["thread.run.step.delta"] | Unset = ...,
        ) -> None: ...
