"""Maps operations to their handlers. Operations without one respond with a sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aikit.testing.handlers import audio_handler as audio
from aikit.testing.handlers import batches_handler as batches
from aikit.testing.handlers import chat_handler as chat
from aikit.testing.handlers import completions_handler as completions
from aikit.testing.handlers import embeddings_handler as embeddings
from aikit.testing.handlers import files_handler as files
from aikit.testing.handlers import images_handler as images
from aikit.testing.handlers import models_handler as models
from aikit.testing.handlers import moderations_handler as moderations
from aikit.testing.handlers import responses_handler as responses
from aikit.testing.handlers import runs_handler as runs
from aikit.testing.server.exchange import Call, Reply

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
    "createBatch": batches.create,
    "listBatches": batches.list_all,
    "retrieveBatch": batches.retrieve,
    "cancelBatch": batches.cancel,
    "createCompletion": completions.create,
    "createRun": runs.create,
    "createThreadAndRun": runs.create,
    "submitToolOuputsToRun": runs.create,
}
