# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FineTuningCheckpointPermission(_Model):
    """`FineTuningCheckpointPermission` of the API."""

    id: str
    created_at: int
    """Unix time in seconds."""
    project_id: str
    object: Literal["checkpoint.permission"]

    _required = ("id", "created_at", "project_id")
    _constants = {"object": "checkpoint.permission"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            project_id: str,
            object: Literal["checkpoint.permission"] | Unset = ...,
        ) -> None: ...
