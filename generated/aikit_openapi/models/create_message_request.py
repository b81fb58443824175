# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        CreateMessageRequestAttachmentsItemDict,
        MessageContentImageFileObjectDict,
        MessageContentImageUrlObjectDict,
        MessageRequestContentTextObjectDict,
    )
    from ..types import Unset
    from .create_message_request_attachments_item import CreateMessageRequestAttachmentsItem
    from .message_content_image_file_object import MessageContentImageFileObject
    from .message_content_image_url_object import MessageContentImageUrlObject
    from .message_request_content_text_object import MessageRequestContentTextObject
    from .metadata import Metadata, MetadataInput


@model
class CreateMessageRequest(_Model):
    """`CreateMessageRequest` of the API."""

    role: Literal["user", "assistant"]
    content: (
        str
        | list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject]
    )
    """At least 1 item."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None
    metadata: Metadata | None

    _required = ("role", "content")
    _decoders = {
        "content": union(
            items=union(
                "type",
                {
                    "image_file": "MessageContentImageFileObject",
                    "image_url": "MessageContentImageUrlObject",
                    "text": "MessageRequestContentTextObject",
                },
            )
        ),
        "attachments": union(items=one("CreateMessageRequestAttachmentsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant"],
            content: str
            | Sequence[
                MessageContentImageFileObject
                | MessageContentImageFileObjectDict
                | MessageContentImageUrlObject
                | MessageContentImageUrlObjectDict
                | MessageRequestContentTextObject
                | MessageRequestContentTextObjectDict
                | Mapping[str, Any]
            ],
            attachments: Sequence[
                CreateMessageRequestAttachmentsItem
                | CreateMessageRequestAttachmentsItemDict
                | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
