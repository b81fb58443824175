# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .task_group_task import TaskGroupTask


@model
class TaskGroupItem(_Model):
    """`TaskGroupItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"]
    """Default `chatkit.thread_item`."""
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    type: Literal["chatkit.task_group"]
    """Default `chatkit.task_group`."""
    tasks: list[TaskGroupTask]

    _required = ("id", "created_at", "thread_id", "tasks")
    _constants = {"object": "chatkit.thread_item", "type": "chatkit.task_group"}
    _decoders = {
        "tasks": many(one("TaskGroupTask")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            tasks: Sequence[TaskGroupTask | Mapping[str, Any]],
            object: Literal["chatkit.thread_item"] | Unset = ...,
            type: Literal["chatkit.task_group"] | Unset = ...,
        ) -> None: ...
