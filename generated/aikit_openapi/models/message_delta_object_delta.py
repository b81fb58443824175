# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from .message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
    from .message_delta_content_refusal_object import MessageDeltaContentRefusalObject
    from .message_delta_content_text_object import MessageDeltaContentTextObject


@model
class MessageDeltaObjectDelta(_Model):
    """`MessageDeltaObjectDelta` of the API."""

    role: Literal["user", "assistant"] | None
    content: (
        list[
            MessageDeltaContentImageFileObject
            | MessageDeltaContentTextObject
            | MessageDeltaContentRefusalObject
            | MessageDeltaContentImageUrlObject
        ]
        | None
    )

    _decoders = {
        "content": many(
            union(
                "type",
                {
                    "image_file": "MessageDeltaContentImageFileObject",
                    "text": "MessageDeltaContentTextObject",
                    "refusal": "MessageDeltaContentRefusalObject",
                    "image_url": "MessageDeltaContentImageUrlObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant"] | Unset = ...,
            content: Sequence[
                MessageDeltaContentImageFileObject
                | MessageDeltaContentTextObject
                | MessageDeltaContentRefusalObject
                | MessageDeltaContentImageUrlObject
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
