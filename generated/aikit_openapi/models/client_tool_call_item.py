# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .client_tool_call_status import ClientToolCallStatus


@model
class ClientToolCallItem(_Model):
    """`ClientToolCallItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"]
    """Default `chatkit.thread_item`."""
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    """Default `chatkit.client_tool_call`."""
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None

    _required = ("id", "created_at", "thread_id", "status", "call_id", "name", "arguments", "output")
    _constants = {"object": "chatkit.thread_item", "type": "chatkit.client_tool_call"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            status: ClientToolCallStatus,
            call_id: str,
            name: str,
            arguments: str,
            output: str | None,
            object: Literal["chatkit.thread_item"] | Unset = ...,
            type: Literal["chatkit.client_tool_call"] | Unset = ...,
        ) -> None: ...
