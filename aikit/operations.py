"""The one door to the generated operations: `operations.list_models` is that operation's `OPERATION`.

An operation's module is loaded when it is first used.
"""

# ruff: noqa: N811 - each `OPERATION` goes by the name of its operation

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aikit_openapi.api.chat.create_chat_completion import OPERATION as create_chat_completion
    from aikit_openapi.api.chat.delete_chat_completion import OPERATION as delete_chat_completion
    from aikit_openapi.api.chat.get_chat_completion import OPERATION as get_chat_completion
    from aikit_openapi.api.chat.get_chat_completion_messages import OPERATION as get_chat_completion_messages
    from aikit_openapi.api.chat.list_chat_completions import OPERATION as list_chat_completions
    from aikit_openapi.api.chat.update_chat_completion import OPERATION as update_chat_completion
    from aikit_openapi.api.images.create_image import OPERATION as create_image
    from aikit_openapi.api.models.delete_model import OPERATION as delete_model
    from aikit_openapi.api.models.list_models import OPERATION as list_models
    from aikit_openapi.api.models.retrieve_model import OPERATION as retrieve_model
    from aikit_openapi.api.moderations.create_moderation import OPERATION as create_moderation
    from aikit_openapi.models import (
        ChatCompletionDeleted as ChatCompletionDeleted,
    )
    from aikit_openapi.models import (
        ChatCompletionList as ChatCompletionList,
    )
    from aikit_openapi.models import (
        ChatCompletionMessageList as ChatCompletionMessageList,
    )
    from aikit_openapi.models import (
        ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
    )
    from aikit_openapi.models import (
        ChatCompletionRequestMessageInput as ChatCompletionRequestMessageInput,
    )
    from aikit_openapi.models import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aikit_openapi.models import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from aikit_openapi.models import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aikit_openapi.models import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from aikit_openapi.models import (
        CreateModerationResponse as CreateModerationResponse,
    )
    from aikit_openapi.models import (
        CreateModerationResponseResultsItem as CreateModerationResponseResultsItem,
    )
    from aikit_openapi.models import (
        DeleteModelResponse as DeleteModelResponse,
    )
    from aikit_openapi.models import (
        Image as Image,
    )
    from aikit_openapi.models import (
        ImageGenStreamEvent as ImageGenStreamEvent,
    )
    from aikit_openapi.models import (
        ImagesResponse as ImagesResponse,
    )
    from aikit_openapi.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from aikit_openapi.models import (
        Model as Model,
    )

__all__ = [
    "create_chat_completion",
    "create_image",
    "create_moderation",
    "delete_chat_completion",
    "delete_model",
    "get_chat_completion",
    "get_chat_completion_messages",
    "list_chat_completions",
    "list_models",
    "retrieve_model",
    "update_chat_completion",
]

_TAGS = {
    name: tag
    for tag, names in {
        "chat": "create_chat_completion delete_chat_completion get_chat_completion get_chat_completion_messages"
        " list_chat_completions update_chat_completion",
        "images": "create_image",
        "models": "delete_model list_models retrieve_model",
        "moderations": "create_moderation",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:
    tag = _TAGS.get(name)
    if tag is None:
        raise AttributeError(f"{__name__} has no operation {name!r}")
    operation = import_module(f"aikit_openapi.api.{tag}.{name}").OPERATION
    globals()[name] = operation
    return operation
