# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /threads/{thread_id}/messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItem
    from ..models.message_content_image_file_object import MessageContentImageFileObject
    from ..models.message_content_image_url_object import MessageContentImageUrlObject
    from ..models.message_request_content_text_object import MessageRequestContentTextObject
    from ..models.metadata import MetadataInput
    from ..typed_dicts.assistants import (
        CreateMessageRequestAttachmentsItemDict,
        MessageContentImageFileObjectDict,
        MessageContentImageUrlObjectDict,
        MessageRequestContentTextObjectDict,
    )


class CreateMessageOptions(TypedDict, total=False):
    """`CreateMessageParams` without `role`, `content`, for methods that name these arguments."""

    attachments: (
        Sequence[
            CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict | Mapping[str, Any]
        ]
        | None
    )
    """A list of `CreateMessageRequestAttachmentsItem` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""


class CreateMessageParams(CreateMessageOptions, total=False):
    """Body fields and query parameters of POST /threads/{thread_id}/messages. Omitted ones are not sent."""

    role: Literal["user", "assistant"]
    """`user` or `assistant`."""
    content: (
        str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
            | Mapping[str, Any]
        ]
    )
    """A string or a list of `MessageContentImageFileObject`, `MessageContentImageUrlObject` or
    `MessageRequestContentTextObject`, at least 1 item.
    """
