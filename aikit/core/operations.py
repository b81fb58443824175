"""Gives access to the generated operations: `operations.list_models` is that operation's `OPERATION`.

An operation's module is loaded when you first use it.
"""

# ruff: noqa: N811 - each `OPERATION` goes by the name of its operation

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aikit_openapi import operations

if TYPE_CHECKING:
    from aikit_openapi.api.assistants.create_run import OPERATION as create_run
    from aikit_openapi.api.assistants.create_thread_and_run import OPERATION as create_thread_and_run
    from aikit_openapi.api.assistants.get_message import OPERATION as get_message
    from aikit_openapi.api.assistants.get_run import OPERATION as get_run
    from aikit_openapi.api.assistants.get_run_step import OPERATION as get_run_step
    from aikit_openapi.api.assistants.submit_tool_ouputs_to_run import OPERATION as submit_tool_ouputs_to_run
    from aikit_openapi.api.audio.create_speech import OPERATION as create_speech
    from aikit_openapi.api.audio.create_transcription import OPERATION as create_transcription
    from aikit_openapi.api.audio.create_translation import OPERATION as create_translation
    from aikit_openapi.api.batch.cancel_batch import OPERATION as cancel_batch
    from aikit_openapi.api.batch.create_batch import OPERATION as create_batch
    from aikit_openapi.api.batch.list_batches import OPERATION as list_batches
    from aikit_openapi.api.batch.retrieve_batch import OPERATION as retrieve_batch
    from aikit_openapi.api.chat.create_chat_completion import OPERATION as create_chat_completion
    from aikit_openapi.api.chat.delete_chat_completion import OPERATION as delete_chat_completion
    from aikit_openapi.api.chat.get_chat_completion import OPERATION as get_chat_completion
    from aikit_openapi.api.chat.get_chat_completion_messages import OPERATION as get_chat_completion_messages
    from aikit_openapi.api.chat.list_chat_completions import OPERATION as list_chat_completions
    from aikit_openapi.api.chat.update_chat_completion import OPERATION as update_chat_completion
    from aikit_openapi.api.embeddings.create_embedding import OPERATION as create_embedding
    from aikit_openapi.api.files.create_file import OPERATION as create_file
    from aikit_openapi.api.files.delete_file import OPERATION as delete_file
    from aikit_openapi.api.files.download_file import OPERATION as download_file
    from aikit_openapi.api.files.list_files import OPERATION as list_files
    from aikit_openapi.api.files.retrieve_file import OPERATION as retrieve_file
    from aikit_openapi.api.images.create_image import OPERATION as create_image
    from aikit_openapi.api.images.create_image_edit import OPERATION as create_image_edit
    from aikit_openapi.api.images.create_image_variation import OPERATION as create_image_variation
    from aikit_openapi.api.models.delete_model import OPERATION as delete_model
    from aikit_openapi.api.models.list_models import OPERATION as list_models
    from aikit_openapi.api.models.retrieve_model import OPERATION as retrieve_model
    from aikit_openapi.api.moderations.create_moderation import OPERATION as create_moderation
    from aikit_openapi.api.responses.cancel_response import OPERATION as cancel_response
    from aikit_openapi.api.responses.compact_conversation import OPERATION as compact_conversation
    from aikit_openapi.api.responses.create_response import OPERATION as create_response
    from aikit_openapi.api.responses.delete_response import OPERATION as delete_response
    from aikit_openapi.api.responses.get_input_token_counts import OPERATION as get_input_token_counts
    from aikit_openapi.api.responses.get_response import OPERATION as get_response
    from aikit_openapi.api.responses.list_input_items import OPERATION as list_input_items
    from aikit_openapi.api.vector_stores.get_vector_store_file import OPERATION as get_vector_store_file
    from aikit_openapi.api.vector_stores.get_vector_store_file_batch import OPERATION as get_vector_store_file_batch
    from aikit_openapi.api.videos.get_video import OPERATION as get_video
    from aikit_openapi.models import (
        AssistantStreamEvent as AssistantStreamEvent,
    )
    from aikit_openapi.models import (
        AudioResponseFormat as AudioResponseFormat,
    )
    from aikit_openapi.models import (
        Batch as Batch,
    )
    from aikit_openapi.models import (
        BatchError as BatchError,
    )
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
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from aikit_openapi.models import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from aikit_openapi.models import (
        ChatCompletionRequestMessageInput as ChatCompletionRequestMessageInput,
    )
    from aikit_openapi.models import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from aikit_openapi.models import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from aikit_openapi.models import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aikit_openapi.models import (
        CompactResource as CompactResource,
    )
    from aikit_openapi.models import (
        CompletionUsage as CompletionUsage,
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
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from aikit_openapi.models import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from aikit_openapi.models import (
        CreateModerationResponse as CreateModerationResponse,
    )
    from aikit_openapi.models import (
        CreateModerationResponseResultsItem as CreateModerationResponseResultsItem,
    )
    from aikit_openapi.models import (
        CreateModerationResponseResultsItemCategoryScores as CreateModerationResponseResultsItemCategoryScores,
    )
    from aikit_openapi.models import (
        CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent,
    )
    from aikit_openapi.models import (
        CreateTranscriptionResponseDiarizedJson as CreateTranscriptionResponseDiarizedJson,
    )
    from aikit_openapi.models import (
        CreateTranscriptionResponseJson as CreateTranscriptionResponseJson,
    )
    from aikit_openapi.models import (
        CreateTranscriptionResponseStreamEvent as CreateTranscriptionResponseStreamEvent,
    )
    from aikit_openapi.models import (
        CreateTranscriptionResponseVerboseJson as CreateTranscriptionResponseVerboseJson,
    )
    from aikit_openapi.models import (
        CreateTranslationResponseJson as CreateTranslationResponseJson,
    )
    from aikit_openapi.models import (
        CreateTranslationResponseVerboseJson as CreateTranslationResponseVerboseJson,
    )
    from aikit_openapi.models import (
        DeletedResponse as DeletedResponse,
    )
    from aikit_openapi.models import (
        DeleteFileResponse as DeleteFileResponse,
    )
    from aikit_openapi.models import (
        DeleteModelResponse as DeleteModelResponse,
    )
    from aikit_openapi.models import (
        Embedding as Embedding,
    )
    from aikit_openapi.models import (
        Image as Image,
    )
    from aikit_openapi.models import (
        ImageEditStreamEvent as ImageEditStreamEvent,
    )
    from aikit_openapi.models import (
        ImageGenStreamEvent as ImageGenStreamEvent,
    )
    from aikit_openapi.models import (
        ImageGenUsage as ImageGenUsage,
    )
    from aikit_openapi.models import (
        ImagesResponse as ImagesResponse,
    )
    from aikit_openapi.models import (
        ItemResource as ItemResource,
    )
    from aikit_openapi.models import (
        ListBatchesResponse as ListBatchesResponse,
    )
    from aikit_openapi.models import (
        ListFilesResponse as ListFilesResponse,
    )
    from aikit_openapi.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from aikit_openapi.models import (
        MessageObject as MessageObject,
    )
    from aikit_openapi.models import (
        Model as Model,
    )
    from aikit_openapi.models import (
        OpenAIFile as OpenAIFile,
    )
    from aikit_openapi.models import (
        ResponseItemList as ResponseItemList,
    )
    from aikit_openapi.models import (
        ResponseObject as ResponseObject,
    )
    from aikit_openapi.models import (
        ResponseStreamEvent as ResponseStreamEvent,
    )
    from aikit_openapi.models import (
        ResponseUsage as ResponseUsage,
    )
    from aikit_openapi.models import (
        RunObject as RunObject,
    )
    from aikit_openapi.models import (
        RunStepObject as RunStepObject,
    )
    from aikit_openapi.models import (
        TokenCountsResource as TokenCountsResource,
    )
    from aikit_openapi.models import (
        TranscriptTextUsageDuration as TranscriptTextUsageDuration,
    )
    from aikit_openapi.models import (
        TranscriptTextUsageTokens as TranscriptTextUsageTokens,
    )
    from aikit_openapi.models import (
        VoiceIdsOrCustomVoiceInput as VoiceIdsOrCustomVoiceInput,
    )
    from aikit_openapi.models import (
        WebhookEvent as WebhookEvent,
    )

__all__ = [
    "cancel_batch",
    "cancel_response",
    "compact_conversation",
    "create_batch",
    "create_chat_completion",
    "create_embedding",
    "create_file",
    "create_image",
    "create_image_edit",
    "create_image_variation",
    "create_moderation",
    "create_response",
    "create_run",
    "create_speech",
    "create_thread_and_run",
    "create_transcription",
    "create_translation",
    "delete_chat_completion",
    "delete_file",
    "delete_model",
    "delete_response",
    "download_file",
    "get_chat_completion",
    "get_chat_completion_messages",
    "get_input_token_counts",
    "get_message",
    "get_response",
    "get_run",
    "get_run_step",
    "get_vector_store_file",
    "get_vector_store_file_batch",
    "get_video",
    "list_batches",
    "list_chat_completions",
    "list_files",
    "list_input_items",
    "list_models",
    "retrieve_batch",
    "retrieve_file",
    "retrieve_model",
    "submit_tool_ouputs_to_run",
    "update_chat_completion",
]


def __getattr__(name: str) -> Any:
    operation = globals()[name] = getattr(operations, name)  # later uses find it without a call
    return operation
