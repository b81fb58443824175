"""Which function answers which operation; the others get a sample of their answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aikit.testing import chat, images, models, moderations
from aikit.testing.exchange import Call, Reply

HANDLERS: Mapping[str, Callable[[Call], Reply]] = {
    "listModels": models.list_all,
    "retrieveModel": models.retrieve,
    "deleteModel": models.delete,
    "createChatCompletion": chat.create,
    "listChatCompletions": chat.list_all,
    "getChatCompletion": chat.retrieve,
    "updateChatCompletion": chat.update,
    "deleteChatCompletion": chat.delete,
    "getChatCompletionMessages": chat.list_messages,
    "createModeration": moderations.create,
    "createImage": images.generate,
    "createImageEdit": images.edit,
    "createImageVariation": images.vary,
}
