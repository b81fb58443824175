# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(_Model):
    """`RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject` of the API."""

    index: int
    type: Literal["logs"]
    logs: str | None

    _required = ("index",)
    _constants = {"type": "logs"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["logs"] | Unset = ...,
            logs: str | Unset = ...,
        ) -> None: ...
