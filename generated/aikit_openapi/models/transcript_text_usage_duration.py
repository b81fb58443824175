# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class TranscriptTextUsageDuration(_Model):
    """`TranscriptTextUsageDuration` of the API."""

    type: Literal["duration"]
    seconds: float

    _required = ("seconds",)
    _constants = {"type": "duration"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seconds: float,
            type: Literal["duration"] | Unset = ...,
        ) -> None: ...
