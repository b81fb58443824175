# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset


@model
class FineTuningJobEvent(_Model):
    """`FineTuningJobEvent` of the API."""

    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    """Unix time in seconds."""
    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"] | None
    data: dict[str, Any] | None

    _required = ("id", "created_at", "level", "message")
    _constants = {"object": "fine_tuning.job.event"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            level: Literal["info", "warn", "error"],
            message: str,
            object: Literal["fine_tuning.job.event"] | Unset = ...,
            type: Literal["message", "metrics"] | Unset = ...,
            data: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
