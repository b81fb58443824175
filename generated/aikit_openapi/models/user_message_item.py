# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .attachment import Attachment
    from .inference_options import InferenceOptions
    from .user_message_input_text import UserMessageInputText
    from .user_message_quoted_text import UserMessageQuotedText


@model
class UserMessageItem(_Model):
    """`UserMessageItem` of the API."""

    id: str
    object: Literal["chatkit.thread_item"]
    """Default `chatkit.thread_item`."""
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    type: Literal["chatkit.user_message"]
    """Default `chatkit.user_message`."""
    content: list[UserMessageInputText | UserMessageQuotedText]
    attachments: list[Attachment]
    inference_options: InferenceOptions | None

    _required = ("id", "created_at", "thread_id", "content", "attachments", "inference_options")
    _constants = {"object": "chatkit.thread_item", "type": "chatkit.user_message"}
    _decoders = {
        "content": many(
            union("type", {"input_text": "UserMessageInputText", "quoted_text": "UserMessageQuotedText"})
        ),
        "attachments": many(one("Attachment")),
        "inference_options": one("InferenceOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            content: Sequence[UserMessageInputText | UserMessageQuotedText | Mapping[str, Any]],
            attachments: Sequence[Attachment | Mapping[str, Any]],
            inference_options: InferenceOptions | Mapping[str, Any] | None,
            object: Literal["chatkit.thread_item"] | Unset = ...,
            type: Literal["chatkit.user_message"] | Unset = ...,
        ) -> None: ...
