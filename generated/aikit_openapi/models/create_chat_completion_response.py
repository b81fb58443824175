# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .chat_completion_moderation import ChatCompletionModeration
    from .completion_usage import CompletionUsage
    from .create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
    from .metadata import Metadata, MetadataInput
    from .service_tier import ServiceTier


@model
class CreateChatCompletionResponse(_Model):
    """`CreateChatCompletionResponse` of the API."""

    id: str
    """Id of the completion."""
    choices: list[CreateChatCompletionResponseChoicesItem]
    """The answers. There are `n` of them."""
    created: int
    """When the object was created, as Unix time in seconds."""
    model: str
    """Id of the model that generated the answer."""
    metadata: Metadata | None
    service_tier: ServiceTier | None
    system_fingerprint: str | None
    """Deprecated."""
    object: Literal["chat.completion"]
    usage: CompletionUsage | None
    """Token usage of the request."""
    moderation: ChatCompletionModeration | None

    _required = ("id", "choices", "created", "model")
    _constants = {"object": "chat.completion"}
    _decoders = {
        "choices": many(one("CreateChatCompletionResponseChoicesItem")),
        "usage": one("CompletionUsage"),
        "moderation": one("ChatCompletionModeration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            choices: Sequence[CreateChatCompletionResponseChoicesItem | Mapping[str, Any]],
            created: int,
            model: str,
            metadata: MetadataInput | None | Unset = ...,
            service_tier: ServiceTier | None | Unset = ...,
            system_fingerprint: str | Unset = ...,
            object: Literal["chat.completion"] | Unset = ...,
            usage: CompletionUsage | Mapping[str, Any] | Unset = ...,
            moderation: ChatCompletionModeration | Mapping[str, Any] | None | Unset = ...,
        ) -> None: ...
