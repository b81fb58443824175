# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .task_type import TaskType


@model
class TaskGroupTask(_Model):
    """`TaskGroupTask` of the API."""

    type: TaskType
    heading: str | None
    summary: str | None

    _required = ("type", "heading", "summary")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: TaskType,
            heading: str | None,
            summary: str | None,
        ) -> None: ...
