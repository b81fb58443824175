# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class WidgetMessageItem(_Model):
    """`WidgetMessageItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"]
    """Default `chatkit.thread_item`."""
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    type: Literal["chatkit.widget"]
    """Default `chatkit.widget`."""
    widget: str

    _required = ("id", "created_at", "thread_id", "widget")
    _constants = {"object": "chatkit.thread_item", "type": "chatkit.widget"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            widget: str,
            object: Literal["chatkit.thread_item"] | Unset = ...,
            type: Literal["chatkit.widget"] | Unset = ...,
        ) -> None: ...
