# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .response_output_text import ResponseOutputText


@model
class AssistantMessageItem(_Model):
    """`AssistantMessageItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"]
    """Default `chatkit.thread_item`."""
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    """Default `chatkit.assistant_message`."""
    content: list[ResponseOutputText]

    _required = ("id", "created_at", "thread_id", "content")
    _constants = {"object": "chatkit.thread_item", "type": "chatkit.assistant_message"}
    _decoders = {
        "content": many(one("ResponseOutputText")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            content: Sequence[ResponseOutputText | Mapping[str, Any]],
            object: Literal["chatkit.thread_item"] | Unset = ...,
            type: Literal["chatkit.assistant_message"] | Unset = ...,
        ) -> None: ...
