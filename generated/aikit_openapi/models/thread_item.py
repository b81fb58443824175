# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .assistant_message_item import AssistantMessageItem
    from .client_tool_call_item import ClientToolCallItem
    from .task_group_item import TaskGroupItem
    from .task_item import TaskItem
    from .user_message_item import UserMessageItem
    from .widget_message_item import WidgetMessageItem

ThreadItem: TypeAlias = """
    UserMessageItem
    | AssistantMessageItem
    | WidgetMessageItem
    | ClientToolCallItem
    | TaskItem
    | TaskGroupItem
"""
"""`ThreadItem` of the API."""

ThreadItemInput: TypeAlias = """
    UserMessageItem
    | AssistantMessageItem
    | WidgetMessageItem
    | ClientToolCallItem
    | TaskItem
    | TaskGroupItem
    | Mapping[str, Any]
"""
"""Accepted values for `ThreadItem`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "chatkit.user_message": "UserMessageItem",
        "chatkit.assistant_message": "AssistantMessageItem",
        "chatkit.widget": "WidgetMessageItem",
        "chatkit.client_tool_call": "ClientToolCallItem",
        "chatkit.task": "TaskItem",
        "chatkit.task_group": "TaskGroupItem",
    },
)
