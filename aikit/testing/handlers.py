"""Which function answers which operation; the others get a sample of their answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aikit.testing import (
    audio,
    chat,
    completions,
    embeddings,
    files,
    images,
    models,
    moderations,
    responses,
    runs,
)
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
    "createResponse": responses.create,
    "getResponse": responses.retrieve,
    "deleteResponse": responses.delete,
    "cancelResponse": responses.cancel,
    "listInputItems": responses.list_input_items,
    "Getinputtokencounts": responses.count_input_tokens,
    "beta_createResponse": responses.create,
    "beta_getResponse": responses.retrieve,
    "beta_deleteResponse": responses.delete,
    "beta_cancelResponse": responses.cancel,
    "beta_listInputItems": responses.list_input_items,
    "beta_Getinputtokencounts": responses.count_input_tokens,
    "createEmbedding": embeddings.create,
    "createFile": files.create,
    "listFiles": files.list_all,
    "retrieveFile": files.retrieve,
    "deleteFile": files.delete,
    "downloadFile": files.download,
    "createSpeech": audio.speak,
    "createTranscription": audio.transcribe,
    "createTranslation": audio.translate,
    "createCompletion": completions.create,
    "createRun": runs.create,
    "createThreadAndRun": runs.create,
    "submitToolOuputsToRun": runs.create,
}
