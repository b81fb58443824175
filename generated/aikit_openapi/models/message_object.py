# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import MessageContentImageFileObjectDict, MessageContentImageUrlObjectDict
    from ..types import Unset
    from .message_content_image_file_object import MessageContentImageFileObject
    from .message_content_image_url_object import MessageContentImageUrlObject
    from .message_content_refusal_object import MessageContentRefusalObject
    from .message_content_text_object import MessageContentTextObject
    from .message_object_attachments_item import MessageObjectAttachmentsItem
    from .message_object_incomplete_details import MessageObjectIncompleteDetails
    from .metadata import Metadata, MetadataInput


@model
class MessageObject(_Model):
    """`MessageObject` of the API."""

    id: str
    object: Literal["thread.message"]
    created_at: int
    """Unix time in seconds."""
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: MessageObjectIncompleteDetails | None
    completed_at: int | None
    """Unix time in seconds."""
    incomplete_at: int | None
    """Unix time in seconds."""
    role: Literal["user", "assistant"]
    content: list[
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
    ]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachmentsItem] | None
    metadata: Metadata | None

    _required = (
        "id",
        "created_at",
        "thread_id",
        "status",
        "incomplete_details",
        "completed_at",
        "incomplete_at",
        "role",
        "content",
        "assistant_id",
        "run_id",
        "attachments",
        "metadata",
    )
    _constants = {"object": "thread.message"}
    _decoders = {
        "incomplete_details": one("MessageObjectIncompleteDetails"),
        "content": many(
            union(
                "type",
                {
                    "image_file": "MessageContentImageFileObject",
                    "image_url": "MessageContentImageUrlObject",
                    "text": "MessageContentTextObject",
                    "refusal": "MessageContentRefusalObject",
                },
            )
        ),
        "attachments": union(items=one("MessageObjectAttachmentsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            thread_id: str,
            status: Literal["in_progress", "incomplete", "completed"],
            incomplete_details: MessageObjectIncompleteDetails | Mapping[str, Any] | None,
            completed_at: int | None,
            incomplete_at: int | None,
            role: Literal["user", "assistant"],
            content: Sequence[
                MessageContentImageFileObject
                | MessageContentImageFileObjectDict
                | MessageContentImageUrlObject
                | MessageContentImageUrlObjectDict
                | MessageContentTextObject
                | MessageContentRefusalObject
                | Mapping[str, Any]
            ],
            assistant_id: str | None,
            run_id: str | None,
            attachments: Sequence[MessageObjectAttachmentsItem | Mapping[str, Any]] | None,
            metadata: MetadataInput | None,
            object: Literal["thread.message"] | Unset = ...,
        ) -> None: ...
