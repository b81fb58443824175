"""A client for the OpenAI API. Everything public is here, and loaded when it is first asked for.

from aikit import OpenAI

client = OpenAI()
print(client.chat.completions.create([{"role": "user", "content": "Hi"}]).choice.text)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    __version__: str

    from .agents.httpx_clients import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from .agents.httpx_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from .agents.httpx_clients import DefaultHttpx2Client as DefaultHttpx2Client
    from .agents.httpx_clients import DefaultHttpxClient as DefaultHttpxClient
    from .agents.httpx_clients import Timeout as Timeout
    from .aio.audio import AsyncOpenAIAudioAPI as AsyncOpenAIAudioAPI
    from .aio.audio import AsyncOpenAISpeechAPI as AsyncOpenAISpeechAPI
    from .aio.audio import AsyncOpenAITranscriptionsAPI as AsyncOpenAITranscriptionsAPI
    from .aio.audio import AsyncOpenAITranslationsAPI as AsyncOpenAITranslationsAPI
    from .aio.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .aio.batches import AsyncOpenAIBatchesAPI as AsyncOpenAIBatchesAPI
    from .aio.batches import AsyncOpenAIBatchListResult as AsyncOpenAIBatchListResult
    from .aio.batches import AsyncOpenAIBatchResult as AsyncOpenAIBatchResult
    from .aio.chat import AsyncOpenAIChatAPI as AsyncOpenAIChatAPI
    from .aio.chat import AsyncOpenAIChatCompletionsAPI as AsyncOpenAIChatCompletionsAPI
    from .aio.chat import AsyncOpenAIChatCompletionsListResult as AsyncOpenAIChatCompletionsListResult
    from .aio.chat import AsyncOpenAIChatCompletionsMessagesAPI as AsyncOpenAIChatCompletionsMessagesAPI
    from .aio.chat import AsyncOpenAIChatCompletionsMessagesListResult as AsyncOpenAIChatCompletionsMessagesListResult
    from .aio.client import AsyncClient as AsyncClient
    from .aio.client import AsyncOpenAI as AsyncOpenAI
    from .aio.embeddings import AsyncOpenAIEmbeddingsAPI as AsyncOpenAIEmbeddingsAPI
    from .aio.files import AsyncOpenAIFileListResult as AsyncOpenAIFileListResult
    from .aio.files import AsyncOpenAIFilesAPI as AsyncOpenAIFilesAPI
    from .aio.helpers.chat_helper import AsyncOpenAIChatHelper as AsyncOpenAIChatHelper
    from .aio.helpers.chat_helper import AsyncOpenAIChatHelperStream as AsyncOpenAIChatHelperStream
    from .aio.helpers.vision import AsyncOpenAIVision as AsyncOpenAIVision
    from .aio.helpers.vision import AsyncOpenAIVisionHelper as AsyncOpenAIVisionHelper
    from .aio.images import AsyncOpenAIImage as AsyncOpenAIImage
    from .aio.images import AsyncOpenAIImagesAPI as AsyncOpenAIImagesAPI
    from .aio.images import AsyncOpenAIImagesResult as AsyncOpenAIImagesResult
    from .aio.models import AsyncOpenAIModelListResult as AsyncOpenAIModelListResult
    from .aio.models import AsyncOpenAIModelsAPI as AsyncOpenAIModelsAPI
    from .aio.moderations import AsyncOpenAIModerationsAPI as AsyncOpenAIModerationsAPI
    from .aio.responses import AsyncOpenAIInputItemListResult as AsyncOpenAIInputItemListResult
    from .aio.responses import AsyncOpenAIInputItemsAPI as AsyncOpenAIInputItemsAPI
    from .aio.responses import AsyncOpenAIInputTokensAPI as AsyncOpenAIInputTokensAPI
    from .aio.responses import AsyncOpenAIResponsesAPI as AsyncOpenAIResponsesAPI
    from .clients.azure import AzureOpenAI as AzureOpenAI
    from .clients.client import Client as Client
    from .clients.client import OpenAI as OpenAI
    from .core.retries import Failure as Failure
    from .core.retries import Retry as Retry
    from .core.retries import RetryPolicy as RetryPolicy
    from .core.turns import ToolCallError as ToolCallError
    from .core.turns import ToolRoundsError as ToolRoundsError
    from .core.usage import ConversationUsage as ConversationUsage
    from .core.usage import TokenCounts as TokenCounts
    from .drivers.rate_limits import RateLimiter as RateLimiter
    from .errors import AnswerError as AnswerError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import DecodingError as DecodingError
    from .errors import IncompleteStreamError as IncompleteStreamError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import NotFoundError as NotFoundError
    from .errors import OpenAIError as OpenAIError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RefusalError as RefusalError
    from .errors import UnfitAnswerError as UnfitAnswerError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .helpers.chat_helper import OpenAIChatHelper as OpenAIChatHelper
    from .helpers.chat_helper import OpenAIChatHelperStream as OpenAIChatHelperStream
    from .helpers.vision import OpenAIVision as OpenAIVision
    from .helpers.vision import OpenAIVisionHelper as OpenAIVisionHelper
    from .options.credentials import InsecureConnectionWarning as InsecureConnectionWarning
    from .options.credentials import ProvidersWarning as ProvidersWarning
    from .options.credentials import ReadableFileWarning as ReadableFileWarning
    from .options.settings import NOT_GIVEN as NOT_GIVEN
    from .options.settings import omit as omit
    from .providers.providers_file import ModelAlias as ModelAlias
    from .providers.providers_file import OpenAIProviders as OpenAIProviders
    from .providers.providers_file import Provider as Provider
    from .resources.audio import OpenAIAudioAPI as OpenAIAudioAPI
    from .resources.audio import OpenAISpeechAPI as OpenAISpeechAPI
    from .resources.audio import OpenAITranscriptionDiarizedResult as OpenAITranscriptionDiarizedResult
    from .resources.audio import OpenAITranscriptionResult as OpenAITranscriptionResult
    from .resources.audio import OpenAITranscriptionsAPI as OpenAITranscriptionsAPI
    from .resources.audio import OpenAITranscriptionVerboseResult as OpenAITranscriptionVerboseResult
    from .resources.audio import OpenAITranslationResult as OpenAITranslationResult
    from .resources.audio import OpenAITranslationsAPI as OpenAITranslationsAPI
    from .resources.audio import OpenAITranslationVerboseResult as OpenAITranslationVerboseResult
    from .resources.batches import OpenAIBatchesAPI as OpenAIBatchesAPI
    from .resources.batches import OpenAIBatchListResult as OpenAIBatchListResult
    from .resources.batches import OpenAIBatchResult as OpenAIBatchResult
    from .resources.chat import OpenAIChatAPI as OpenAIChatAPI
    from .resources.chat import OpenAIChatCompletionsAPI as OpenAIChatCompletionsAPI
    from .resources.chat import OpenAIChatCompletionsDeletedResult as OpenAIChatCompletionsDeletedResult
    from .resources.chat import OpenAIChatCompletionsListResult as OpenAIChatCompletionsListResult
    from .resources.chat import OpenAIChatCompletionsMessagesAPI as OpenAIChatCompletionsMessagesAPI
    from .resources.chat import OpenAIChatCompletionsMessagesListResult as OpenAIChatCompletionsMessagesListResult
    from .resources.chat import OpenAIChatCompletionsResult as OpenAIChatCompletionsResult
    from .resources.chat import OpenAIChatCompletionsStreamResult as OpenAIChatCompletionsStreamResult
    from .resources.chat import OpenAIChoice as OpenAIChoice
    from .resources.chat import OpenAIChunkChoice as OpenAIChunkChoice
    from .resources.embeddings import OpenAIEmbedding as OpenAIEmbedding
    from .resources.embeddings import OpenAIEmbeddingsAPI as OpenAIEmbeddingsAPI
    from .resources.embeddings import OpenAIEmbeddingsResult as OpenAIEmbeddingsResult
    from .resources.files import OpenAIFileDeleted as OpenAIFileDeleted
    from .resources.files import OpenAIFileDeletedResult as OpenAIFileDeletedResult
    from .resources.files import OpenAIFileListResult as OpenAIFileListResult
    from .resources.files import OpenAIFileResult as OpenAIFileResult
    from .resources.files import OpenAIFilesAPI as OpenAIFilesAPI
    from .resources.images import OpenAIImage as OpenAIImage
    from .resources.images import OpenAIImagesAPI as OpenAIImagesAPI
    from .resources.images import OpenAIImagesResult as OpenAIImagesResult
    from .resources.models import OpenAIModelDeletedResult as OpenAIModelDeletedResult
    from .resources.models import OpenAIModelListResult as OpenAIModelListResult
    from .resources.models import OpenAIModelResult as OpenAIModelResult
    from .resources.models import OpenAIModelsAPI as OpenAIModelsAPI
    from .resources.moderations import OpenAIModeration as OpenAIModeration
    from .resources.moderations import OpenAIModerationItem as OpenAIModerationItem
    from .resources.moderations import OpenAIModerationResult as OpenAIModerationResult
    from .resources.moderations import OpenAIModerationsAPI as OpenAIModerationsAPI
    from .resources.responses import OpenAIInputItemListResult as OpenAIInputItemListResult
    from .resources.responses import OpenAIInputItemsAPI as OpenAIInputItemsAPI
    from .resources.responses import OpenAIInputTokensAPI as OpenAIInputTokensAPI
    from .resources.responses import OpenAIInputTokensResult as OpenAIInputTokensResult
    from .resources.responses import OpenAIResponseCompactedResult as OpenAIResponseCompactedResult
    from .resources.responses import OpenAIResponseDeletedResult as OpenAIResponseDeletedResult
    from .resources.responses import OpenAIResponseResult as OpenAIResponseResult
    from .resources.responses import OpenAIResponsesAPI as OpenAIResponsesAPI
    from .resources.webhooks import OpenAIWebhooks as OpenAIWebhooks
    from .results.messages import OpenAIMessage as OpenAIMessage
    from .results.result import OpenAIResult as OpenAIResult
    from .schema.parsing import OpenAIChatCompletionsParsedResult as OpenAIChatCompletionsParsedResult
    from .schema.parsing import OpenAIParsedChoice as OpenAIParsedChoice
    from .schema.parsing import OpenAIParsedFunction as OpenAIParsedFunction
    from .schema.parsing import OpenAIParsedMessage as OpenAIParsedMessage
    from .schema.parsing import OpenAIParsedToolCall as OpenAIParsedToolCall
    from .schema.parsing import OpenAIResponseParsedResult as OpenAIResponseParsedResult
    from .schema.tools import OpenAITool as OpenAITool
    from .schema.tools import ToolArgumentError as ToolArgumentError
    from .schema.tools import pydantic_function_tool as pydantic_function_tool
    from .schema.tools import tool as tool
    from .streams.accumulating import AsyncStreamManager as AsyncStreamManager
    from .streams.accumulating import StreamManager as StreamManager
    from .streams.chat_stream import AsyncChatCompletionStream as AsyncChatCompletionStream
    from .streams.chat_stream import AsyncParsedChatCompletionStream as AsyncParsedChatCompletionStream
    from .streams.chat_stream import ChatCompletionStream as ChatCompletionStream
    from .streams.chat_stream import ParsedChatCompletionStream as ParsedChatCompletionStream
    from .streams.response_stream import AsyncParsedResponseStream as AsyncParsedResponseStream
    from .streams.response_stream import AsyncResponseStream as AsyncResponseStream
    from .streams.response_stream import ParsedResponseStream as ParsedResponseStream
    from .streams.response_stream import ResponseStream as ResponseStream
    from .streams.stream import AsyncStream as AsyncStream
    from .streams.stream import Stream as Stream

_MODULES = {
    name: module
    for module, names in {
        "agents.httpx_clients": "DefaultAsyncHttpx2Client DefaultAsyncHttpxClient DefaultHttpx2Client DefaultHttpxClient"
        " Timeout",
        "aio.audio": "AsyncOpenAIAudioAPI AsyncOpenAISpeechAPI AsyncOpenAITranscriptionsAPI AsyncOpenAITranslationsAPI",
        "aio.batches": "AsyncOpenAIBatchListResult AsyncOpenAIBatchResult AsyncOpenAIBatchesAPI",
        "aio.chat": "AsyncOpenAIChatAPI AsyncOpenAIChatCompletionsAPI AsyncOpenAIChatCompletionsListResult"
        " AsyncOpenAIChatCompletionsMessagesAPI AsyncOpenAIChatCompletionsMessagesListResult",
        "aio.azure": "AsyncAzureOpenAI",
        "aio.client": "AsyncClient AsyncOpenAI",
        "aio.embeddings": "AsyncOpenAIEmbeddingsAPI",
        "aio.files": "AsyncOpenAIFileListResult AsyncOpenAIFilesAPI",
        "aio.helpers.chat_helper": "AsyncOpenAIChatHelper AsyncOpenAIChatHelperStream",
        "aio.helpers.vision": "AsyncOpenAIVision AsyncOpenAIVisionHelper",
        "aio.images": "AsyncOpenAIImage AsyncOpenAIImagesAPI AsyncOpenAIImagesResult",
        "aio.models": "AsyncOpenAIModelListResult AsyncOpenAIModelsAPI",
        "aio.moderations": "AsyncOpenAIModerationsAPI",
        "aio.responses": "AsyncOpenAIInputItemListResult AsyncOpenAIInputItemsAPI AsyncOpenAIInputTokensAPI"
        " AsyncOpenAIResponsesAPI",
        "clients.azure": "AzureOpenAI",
        "clients.client": "Client OpenAI",
        "core.turns": "ToolCallError ToolRoundsError",
        "core.usage": "ConversationUsage TokenCounts",
        "core.retries": "Failure Retry RetryPolicy",
        "errors": "APIConnectionError APIError APIStatusError APITimeoutError AnswerError AuthenticationError"
        " BadRequestError ConflictError ContentFilterFinishReasonError DecodingError IncompleteStreamError"
        " InternalServerError InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OpenAIError"
        " PermissionDeniedError RateLimitError RefusalError UnfitAnswerError UnprocessableEntityError",
        "helpers.chat_helper": "OpenAIChatHelper OpenAIChatHelperStream",
        "helpers.vision": "OpenAIVision OpenAIVisionHelper",
        "results.messages": "OpenAIMessage",
        "options.settings": "NOT_GIVEN omit",
        "drivers.rate_limits": "RateLimiter",
        "schema.parsing": "OpenAIChatCompletionsParsedResult OpenAIParsedChoice OpenAIParsedFunction OpenAIParsedMessage"
        " OpenAIParsedToolCall OpenAIResponseParsedResult",
        "providers.providers_file": "ModelAlias OpenAIProviders Provider",
        "resources.audio": "OpenAIAudioAPI OpenAISpeechAPI OpenAITranscriptionDiarizedResult"
        " OpenAITranscriptionResult OpenAITranscriptionVerboseResult OpenAITranscriptionsAPI"
        " OpenAITranslationResult OpenAITranslationVerboseResult OpenAITranslationsAPI",
        "resources.batches": "OpenAIBatchListResult OpenAIBatchResult OpenAIBatchesAPI",
        "resources.chat": "OpenAIChatAPI OpenAIChatCompletionsAPI OpenAIChatCompletionsDeletedResult"
        " OpenAIChatCompletionsListResult OpenAIChatCompletionsMessagesAPI"
        " OpenAIChatCompletionsMessagesListResult OpenAIChatCompletionsResult"
        " OpenAIChatCompletionsStreamResult OpenAIChoice OpenAIChunkChoice",
        "resources.embeddings": "OpenAIEmbedding OpenAIEmbeddingsAPI OpenAIEmbeddingsResult",
        "resources.files": "OpenAIFileDeleted OpenAIFileDeletedResult OpenAIFileListResult OpenAIFileResult"
        " OpenAIFilesAPI",
        "resources.images": "OpenAIImage OpenAIImagesAPI OpenAIImagesResult",
        "resources.models": "OpenAIModelDeletedResult OpenAIModelListResult OpenAIModelResult OpenAIModelsAPI",
        "resources.moderations": "OpenAIModeration OpenAIModerationItem OpenAIModerationResult OpenAIModerationsAPI",
        "resources.responses": "OpenAIInputItemListResult OpenAIInputItemsAPI OpenAIInputTokensAPI"
        " OpenAIInputTokensResult OpenAIResponseCompactedResult OpenAIResponseDeletedResult"
        " OpenAIResponseResult OpenAIResponsesAPI",
        "results.result": "OpenAIResult",
        "options.credentials": "InsecureConnectionWarning ProvidersWarning ReadableFileWarning",
        "streams.stream": "AsyncStream Stream",
        "streams.accumulating": "AsyncStreamManager StreamManager",
        "streams.chat_stream": "AsyncChatCompletionStream AsyncParsedChatCompletionStream ChatCompletionStream"
        " ParsedChatCompletionStream",
        "streams.response_stream": "AsyncParsedResponseStream AsyncResponseStream ParsedResponseStream ResponseStream",
        "schema.tools": "OpenAITool ToolArgumentError pydantic_function_tool tool",
        "resources.webhooks": "OpenAIWebhooks",
    }.items()
    for name in names.split()
}

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerError",
    "AsyncAzureOpenAI",
    "AsyncChatCompletionStream",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncOpenAIAudioAPI",
    "AsyncOpenAIBatchListResult",
    "AsyncOpenAIBatchResult",
    "AsyncOpenAIBatchesAPI",
    "AsyncOpenAIChatAPI",
    "AsyncOpenAIChatCompletionsAPI",
    "AsyncOpenAIChatCompletionsListResult",
    "AsyncOpenAIChatCompletionsMessagesAPI",
    "AsyncOpenAIChatCompletionsMessagesListResult",
    "AsyncOpenAIChatHelper",
    "AsyncOpenAIChatHelperStream",
    "AsyncOpenAIEmbeddingsAPI",
    "AsyncOpenAIFileListResult",
    "AsyncOpenAIFilesAPI",
    "AsyncOpenAIImage",
    "AsyncOpenAIImagesAPI",
    "AsyncOpenAIImagesResult",
    "AsyncOpenAIInputItemListResult",
    "AsyncOpenAIInputItemsAPI",
    "AsyncOpenAIInputTokensAPI",
    "AsyncOpenAIModelListResult",
    "AsyncOpenAIModelsAPI",
    "AsyncOpenAIModerationsAPI",
    "AsyncOpenAIResponsesAPI",
    "AsyncOpenAISpeechAPI",
    "AsyncOpenAITranscriptionsAPI",
    "AsyncOpenAITranslationsAPI",
    "AsyncOpenAIVision",
    "AsyncOpenAIVisionHelper",
    "AsyncParsedChatCompletionStream",
    "AsyncParsedResponseStream",
    "AsyncResponseStream",
    "AsyncStream",
    "AsyncStreamManager",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "ChatCompletionStream",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "ConversationUsage",
    "DecodingError",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "Failure",
    "IncompleteStreamError",
    "InsecureConnectionWarning",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "ModelAlias",
    "NotFoundError",
    "OpenAI",
    "OpenAIAudioAPI",
    "OpenAIBatchListResult",
    "OpenAIBatchResult",
    "OpenAIBatchesAPI",
    "OpenAIChatAPI",
    "OpenAIChatCompletionsAPI",
    "OpenAIChatCompletionsDeletedResult",
    "OpenAIChatCompletionsListResult",
    "OpenAIChatCompletionsMessagesAPI",
    "OpenAIChatCompletionsMessagesListResult",
    "OpenAIChatCompletionsParsedResult",
    "OpenAIChatCompletionsResult",
    "OpenAIChatCompletionsStreamResult",
    "OpenAIChatHelper",
    "OpenAIChatHelperStream",
    "OpenAIChoice",
    "OpenAIChunkChoice",
    "OpenAIEmbedding",
    "OpenAIEmbeddingsAPI",
    "OpenAIEmbeddingsResult",
    "OpenAIError",
    "OpenAIFileDeleted",
    "OpenAIFileDeletedResult",
    "OpenAIFileListResult",
    "OpenAIFileResult",
    "OpenAIFilesAPI",
    "OpenAIImage",
    "OpenAIImagesAPI",
    "OpenAIImagesResult",
    "OpenAIInputItemListResult",
    "OpenAIInputItemsAPI",
    "OpenAIInputTokensAPI",
    "OpenAIInputTokensResult",
    "OpenAIMessage",
    "OpenAIModelDeletedResult",
    "OpenAIModelListResult",
    "OpenAIModelResult",
    "OpenAIModelsAPI",
    "OpenAIModeration",
    "OpenAIModerationItem",
    "OpenAIModerationResult",
    "OpenAIModerationsAPI",
    "OpenAIParsedChoice",
    "OpenAIParsedFunction",
    "OpenAIParsedMessage",
    "OpenAIParsedToolCall",
    "OpenAIProviders",
    "OpenAIResponseCompactedResult",
    "OpenAIResponseDeletedResult",
    "OpenAIResponseParsedResult",
    "OpenAIResponseResult",
    "OpenAIResponsesAPI",
    "OpenAIResult",
    "OpenAISpeechAPI",
    "OpenAITool",
    "OpenAITranscriptionDiarizedResult",
    "OpenAITranscriptionResult",
    "OpenAITranscriptionVerboseResult",
    "OpenAITranscriptionsAPI",
    "OpenAITranslationResult",
    "OpenAITranslationVerboseResult",
    "OpenAITranslationsAPI",
    "OpenAIVision",
    "OpenAIVisionHelper",
    "OpenAIWebhooks",
    "ParsedChatCompletionStream",
    "ParsedResponseStream",
    "PermissionDeniedError",
    "Provider",
    "ProvidersWarning",
    "RateLimitError",
    "RateLimiter",
    "ReadableFileWarning",
    "RefusalError",
    "ResponseStream",
    "Retry",
    "RetryPolicy",
    "Stream",
    "StreamManager",
    "Timeout",
    "TokenCounts",
    "ToolArgumentError",
    "ToolCallError",
    "ToolRoundsError",
    "UnfitAnswerError",
    "UnprocessableEntityError",
    "__version__",
    "omit",
    "pydantic_function_tool",
    "tool",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        name_in_module, module = "VERSION", "options.settings"
    else:
        name_in_module, module = name, _MODULES.get(name, "")
    if not module:
        hint = ""
        if not name.startswith("_"):  # others are asked for by tools, such as copy and pickle
            from .options.spellings import suggest  # lazy: only an error needs it

            hint = suggest(name, __all__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}", name=name)
    value = getattr(import_module(f".{module}", __name__), name_in_module)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return list(__all__)
