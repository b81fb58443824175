"""A client for the OpenAI API. All public names are here and are imported on first use.

from aikit import OpenAI

client = OpenAI()
print(client.chat.completions.create([{"role": "user", "content": "Hi"}]).choice.text)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__title__ = "aikit"

# Written by generator/exports.py from here to `__getattr__`; run `make regen` after changing an `__all__`.
if TYPE_CHECKING:
    __version__: str

    from . import auth as auth
    from . import bridges as bridges
    from . import mcp as mcp
    from . import middleware as middleware
    from . import pagination as pagination
    from . import telemetry as telemetry
    from . import types as types
    from .agents.httpx_clients import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from .agents.httpx_clients import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from .agents.httpx_clients import DefaultAioHttpClient as DefaultAioHttpClient
    from .agents.httpx_clients import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from .agents.httpx_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from .agents.httpx_clients import DefaultHttpx2Client as DefaultHttpx2Client
    from .agents.httpx_clients import DefaultHttpxClient as DefaultHttpxClient
    from .agents.httpx_clients import ProxiesTypes as ProxiesTypes
    from .agents.httpx_clients import Timeout as Timeout
    from .agents.httpx_clients import Transport as Transport
    from .aio.audio import AsyncOpenAIAudioAPI as AsyncOpenAIAudioAPI
    from .aio.audio import AsyncOpenAISpeechAPI as AsyncOpenAISpeechAPI
    from .aio.audio import AsyncOpenAITranscriptionsAPI as AsyncOpenAITranscriptionsAPI
    from .aio.audio import AsyncOpenAITranslationsAPI as AsyncOpenAITranslationsAPI
    from .aio.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .aio.batches import AsyncOpenAIBatchesAPI as AsyncOpenAIBatchesAPI
    from .aio.batches import AsyncOpenAIBatchListResult as AsyncOpenAIBatchListResult
    from .aio.batches import AsyncOpenAIBatchResult as AsyncOpenAIBatchResult
    from .aio.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from .aio.beta_chat import AsyncOpenAIBetaChatCompletionsAPI as AsyncOpenAIBetaChatCompletionsAPI
    from .aio.beta_chat import AsyncOpenAIBetaChatCompletionsMessagesAPI as AsyncOpenAIBetaChatCompletionsMessagesAPI
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
    from .aio.store_batches import AsyncOpenAIVectorStoresFileBatchesAPI as AsyncOpenAIVectorStoresFileBatchesAPI
    from .aio.store_files import AsyncOpenAIVectorStoresFilesAPI as AsyncOpenAIVectorStoresFilesAPI
    from .aio.threads import AsyncOpenAIBetaThreadsAPI as AsyncOpenAIBetaThreadsAPI
    from .aio.threads import AsyncOpenAIBetaThreadsRunsAPI as AsyncOpenAIBetaThreadsRunsAPI
    from .aio.uploads import AsyncOpenAIUploadsAPI as AsyncOpenAIUploadsAPI
    from .aio.videos import AsyncOpenAIVideosAPI as AsyncOpenAIVideosAPI
    from .aio.websockets import AsyncOpenAIBetaRealtimeAPI as AsyncOpenAIBetaRealtimeAPI
    from .aio.websockets import AsyncOpenAIBetaResponsesAPI as AsyncOpenAIBetaResponsesAPI
    from .aio.websockets import AsyncOpenAIRealtimeAPI as AsyncOpenAIRealtimeAPI
    from .clients.azure import AzureOpenAI as AzureOpenAI
    from .clients.bedrock import BedrockOpenAI as BedrockOpenAI
    from .clients.client import Client as Client
    from .clients.client import OpenAI as OpenAI
    from .clients.path_calls import NoneType as NoneType
    from .clients.path_calls import RequestOptions as RequestOptions
    from .core.costs import cost_of as cost_of
    from .core.file_sources import file_from_path as file_from_path
    from .core.observers import AttemptEnded as AttemptEnded
    from .core.observers import AttemptStarted as AttemptStarted
    from .core.observers import CallEnded as CallEnded
    from .core.observers import CallStarted as CallStarted
    from .core.observers import FirstByte as FirstByte
    from .core.observers import ObservedCall as ObservedCall
    from .core.observers import Observer as Observer
    from .core.observers import StreamEnded as StreamEnded
    from .core.observers import StreamEvent as StreamEvent
    from .core.observers import ToolEnded as ToolEnded
    from .core.observers import ToolStarted as ToolStarted
    from .core.observers import Waiting as Waiting
    from .core.retries import Failure as Failure
    from .core.retries import Retry as Retry
    from .core.retries import RetryPolicy as RetryPolicy
    from .core.token_counts import TokenCount as TokenCount
    from .core.token_counts import VocabularyError as VocabularyError
    from .core.turns import ToolCallError as ToolCallError
    from .core.turns import ToolRoundsError as ToolRoundsError
    from .core.usage import ConversationUsage as ConversationUsage
    from .core.usage import TokenCounts as TokenCounts
    from .drivers.rate_limits import RateLimiter as RateLimiter
    from .errors import AnswerError as AnswerError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import DecodingError as DecodingError
    from .errors import EmptyResultError as EmptyResultError
    from .errors import IncompleteStreamError as IncompleteStreamError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import NotFoundError as NotFoundError
    from .errors import OAuthError as OAuthError
    from .errors import OpenAIError as OpenAIError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RefusalError as RefusalError
    from .errors import SubjectTokenProviderError as SubjectTokenProviderError
    from .errors import UnfitAnswerError as UnfitAnswerError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .errors import WebSocketQueueFullError as WebSocketQueueFullError
    from .helpers.chat_helper import OpenAIChatHelper as OpenAIChatHelper
    from .helpers.chat_helper import OpenAIChatHelperStream as OpenAIChatHelperStream
    from .helpers.vision import OpenAIVision as OpenAIVision
    from .helpers.vision import OpenAIVisionHelper as OpenAIVisionHelper
    from .options.credentials import InsecureConnectionWarning as InsecureConnectionWarning
    from .options.credentials import ProvidersWarning as ProvidersWarning
    from .options.credentials import ReadableFileWarning as ReadableFileWarning
    from .options.regions import DataResidency as DataResidency
    from .options.settings import NOT_GIVEN as NOT_GIVEN
    from .options.settings import VERSION as VERSION
    from .options.settings import NotGiven as NotGiven
    from .options.settings import Omit as Omit
    from .options.settings import not_given as not_given
    from .options.settings import omit as omit
    from .options.table import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
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
    from .resources.beta_chat import OpenAIBetaChatCompletionsAPI as OpenAIBetaChatCompletionsAPI
    from .resources.beta_chat import OpenAIBetaChatCompletionsMessagesAPI as OpenAIBetaChatCompletionsMessagesAPI
    from .resources.chat import OpenAIChatAPI as OpenAIChatAPI
    from .resources.chat import OpenAIChatCompletionsAPI as OpenAIChatCompletionsAPI
    from .resources.chat import OpenAIChatCompletionsListResult as OpenAIChatCompletionsListResult
    from .resources.chat import OpenAIChatCompletionsMessagesAPI as OpenAIChatCompletionsMessagesAPI
    from .resources.chat import OpenAIChatCompletionsMessagesListResult as OpenAIChatCompletionsMessagesListResult
    from .resources.embeddings import OpenAIEmbedding as OpenAIEmbedding
    from .resources.embeddings import OpenAIEmbeddingsAPI as OpenAIEmbeddingsAPI
    from .resources.embeddings import OpenAIEmbeddingsResult as OpenAIEmbeddingsResult
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
    from .resources.reconnections import ReconnectingEvent as ReconnectingEvent
    from .resources.reconnections import ReconnectingOverrides as ReconnectingOverrides
    from .resources.responses import OpenAIInputItemListResult as OpenAIInputItemListResult
    from .resources.responses import OpenAIInputItemsAPI as OpenAIInputItemsAPI
    from .resources.responses import OpenAIInputTokensAPI as OpenAIInputTokensAPI
    from .resources.responses import OpenAIInputTokensResult as OpenAIInputTokensResult
    from .resources.responses import OpenAIResponseCompactedResult as OpenAIResponseCompactedResult
    from .resources.responses import OpenAIResponseDeletedResult as OpenAIResponseDeletedResult
    from .resources.responses import OpenAIResponsesAPI as OpenAIResponsesAPI
    from .resources.store_batches import OpenAIVectorStoresFileBatchesAPI as OpenAIVectorStoresFileBatchesAPI
    from .resources.store_files import OpenAIVectorStoresFilesAPI as OpenAIVectorStoresFilesAPI
    from .resources.threads import OpenAIBetaThreadsAPI as OpenAIBetaThreadsAPI
    from .resources.threads import OpenAIBetaThreadsRunsAPI as OpenAIBetaThreadsRunsAPI
    from .resources.uploads import OpenAIUploadsAPI as OpenAIUploadsAPI
    from .resources.videos import OpenAIVideosAPI as OpenAIVideosAPI
    from .resources.webhooks import OpenAIWebhooks as OpenAIWebhooks
    from .resources.websockets import OpenAIBetaRealtimeAPI as OpenAIBetaRealtimeAPI
    from .resources.websockets import OpenAIBetaResponsesAPI as OpenAIBetaResponsesAPI
    from .resources.websockets import OpenAIRealtimeAPI as OpenAIRealtimeAPI
    from .results.base_model import BaseModel as BaseModel
    from .results.chat_results import OpenAIChatCompletionsDeletedResult as OpenAIChatCompletionsDeletedResult
    from .results.chat_results import OpenAIChatCompletionsResult as OpenAIChatCompletionsResult
    from .results.chat_results import OpenAIChatCompletionsStreamResult as OpenAIChatCompletionsStreamResult
    from .results.chat_results import OpenAIChoice as OpenAIChoice
    from .results.chat_results import OpenAIChunkChoice as OpenAIChunkChoice
    from .results.messages import OpenAIMessage as OpenAIMessage
    from .results.response_results import OpenAIResponseResult as OpenAIResponseResult
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
    from .streams.assistant_events import AssistantEventHandler as AssistantEventHandler
    from .streams.assistant_events import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .streams.chat_stream import AsyncChatCompletionStream as AsyncChatCompletionStream
    from .streams.chat_stream import AsyncParsedChatCompletionStream as AsyncParsedChatCompletionStream
    from .streams.chat_stream import ChatCompletionStream as ChatCompletionStream
    from .streams.chat_stream import ParsedChatCompletionStream as ParsedChatCompletionStream
    from .streams.response_stream import AsyncParsedResponseStream as AsyncParsedResponseStream
    from .streams.response_stream import AsyncResponseStream as AsyncResponseStream
    from .streams.response_stream import ParsedResponseStream as ParsedResponseStream
    from .streams.response_stream import ResponseStream as ResponseStream
    from .streams.stream import AsyncStream as AsyncStream
    from .streams.stream import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .streams.stream import Stream as Stream

    _client, _azure = OpenAI(), AzureOpenAI()
    api_type: str | None
    admin_api_key = _client.admin_api_key
    api_key = _client.api_key
    organization = _client.organization
    project = _client.project
    webhook_secret = _client.webhook_secret
    base_url = _client.base_url
    timeout = _client.timeout
    max_retries = _client.max_retries
    default_headers = _client.default_headers
    default_query = _client.default_query
    http_client = _client.http_client
    api_version = _azure.api_version
    azure_endpoint = _azure.azure_endpoint
    azure_ad_token = _azure.azure_ad_token
    azure_ad_token_provider = _azure.azure_ad_token_provider
    admin = _client.admin
    audio = _client.audio
    batches = _client.batches
    beta = _client.beta
    bulk = _client.bulk
    chat = _client.chat
    completions = _client.completions
    containers = _client.containers
    content_provenance_checks = _client.content_provenance_checks
    conversations = _client.conversations
    embeddings = _client.embeddings
    evals = _client.evals
    files = _client.files
    fine_tuning = _client.fine_tuning
    images = _client.images
    models = _client.models
    moderations = _client.moderations
    realtime = _client.realtime
    responses = _client.responses
    skills = _client.skills
    uploads = _client.uploads
    vector_stores = _client.vector_stores
    videos = _client.videos
    webhooks = _client.webhooks

_MODULES = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIResponseValidationError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AnswerError": "errors",
    "AssistantEventHandler": "streams.assistant_events",
    "AsyncAssistantEventHandler": "streams.assistant_events",
    "AsyncAzureOpenAI": "aio.azure",
    "AsyncBedrockOpenAI": "aio.bedrock",
    "AsyncChatCompletionStream": "streams.chat_stream",
    "AsyncClient": "aio.client",
    "AsyncOpenAI": "aio.client",
    "AsyncOpenAIAudioAPI": "aio.audio",
    "AsyncOpenAIBatchListResult": "aio.batches",
    "AsyncOpenAIBatchResult": "aio.batches",
    "AsyncOpenAIBatchesAPI": "aio.batches",
    "AsyncOpenAIBetaChatCompletionsAPI": "aio.beta_chat",
    "AsyncOpenAIBetaChatCompletionsMessagesAPI": "aio.beta_chat",
    "AsyncOpenAIBetaRealtimeAPI": "aio.websockets",
    "AsyncOpenAIBetaResponsesAPI": "aio.websockets",
    "AsyncOpenAIBetaThreadsAPI": "aio.threads",
    "AsyncOpenAIBetaThreadsRunsAPI": "aio.threads",
    "AsyncOpenAIChatAPI": "aio.chat",
    "AsyncOpenAIChatCompletionsAPI": "aio.chat",
    "AsyncOpenAIChatCompletionsListResult": "aio.chat",
    "AsyncOpenAIChatCompletionsMessagesAPI": "aio.chat",
    "AsyncOpenAIChatCompletionsMessagesListResult": "aio.chat",
    "AsyncOpenAIChatHelper": "aio.helpers.chat_helper",
    "AsyncOpenAIChatHelperStream": "aio.helpers.chat_helper",
    "AsyncOpenAIEmbeddingsAPI": "aio.embeddings",
    "AsyncOpenAIFileListResult": "aio.files",
    "AsyncOpenAIFilesAPI": "aio.files",
    "AsyncOpenAIImage": "aio.images",
    "AsyncOpenAIImagesAPI": "aio.images",
    "AsyncOpenAIImagesResult": "aio.images",
    "AsyncOpenAIInputItemListResult": "aio.responses",
    "AsyncOpenAIInputItemsAPI": "aio.responses",
    "AsyncOpenAIInputTokensAPI": "aio.responses",
    "AsyncOpenAIModelListResult": "aio.models",
    "AsyncOpenAIModelsAPI": "aio.models",
    "AsyncOpenAIModerationsAPI": "aio.moderations",
    "AsyncOpenAIRealtimeAPI": "aio.websockets",
    "AsyncOpenAIResponsesAPI": "aio.responses",
    "AsyncOpenAISpeechAPI": "aio.audio",
    "AsyncOpenAITranscriptionsAPI": "aio.audio",
    "AsyncOpenAITranslationsAPI": "aio.audio",
    "AsyncOpenAIUploadsAPI": "aio.uploads",
    "AsyncOpenAIVectorStoresFileBatchesAPI": "aio.store_batches",
    "AsyncOpenAIVectorStoresFilesAPI": "aio.store_files",
    "AsyncOpenAIVideosAPI": "aio.videos",
    "AsyncOpenAIVision": "aio.helpers.vision",
    "AsyncOpenAIVisionHelper": "aio.helpers.vision",
    "AsyncParsedChatCompletionStream": "streams.chat_stream",
    "AsyncParsedResponseStream": "streams.response_stream",
    "AsyncResponseStream": "streams.response_stream",
    "AsyncStream": "streams.stream",
    "AsyncStreamManager": "streams.accumulating",
    "AttemptEnded": "core.observers",
    "AttemptStarted": "core.observers",
    "AuthenticationError": "errors",
    "AzureOpenAI": "clients.azure",
    "BadRequestError": "errors",
    "BaseModel": "results.base_model",
    "BedrockOpenAI": "clients.bedrock",
    "CallEnded": "core.observers",
    "CallStarted": "core.observers",
    "ChatCompletionStream": "streams.chat_stream",
    "Client": "clients.client",
    "ConflictError": "errors",
    "ContentFilterFinishReasonError": "errors",
    "ConversationUsage": "core.usage",
    "DEFAULT_CONNECTION_LIMITS": "agents.httpx_clients",
    "DEFAULT_MAX_RETRIES": "options.table",
    "DEFAULT_TIMEOUT": "agents.httpx_clients",
    "DataResidency": "options.regions",
    "DecodingError": "errors",
    "DefaultAioHttpClient": "agents.httpx_clients",
    "DefaultAsyncHttpx2Client": "agents.httpx_clients",
    "DefaultAsyncHttpxClient": "agents.httpx_clients",
    "DefaultHttpx2Client": "agents.httpx_clients",
    "DefaultHttpxClient": "agents.httpx_clients",
    "EmptyResultError": "errors",
    "Failure": "core.retries",
    "FirstByte": "core.observers",
    "HttpxBinaryResponseContent": "streams.stream",
    "IncompleteStreamError": "errors",
    "InsecureConnectionWarning": "options.credentials",
    "InternalServerError": "errors",
    "InvalidWebhookSignatureError": "errors",
    "LengthFinishReasonError": "errors",
    "ModelAlias": "providers.providers_file",
    "NOT_GIVEN": "options.settings",
    "NoneType": "clients.path_calls",
    "NotFoundError": "errors",
    "NotGiven": "options.settings",
    "OAuthError": "errors",
    "ObservedCall": "core.observers",
    "Observer": "core.observers",
    "Omit": "options.settings",
    "OpenAI": "clients.client",
    "OpenAIAudioAPI": "resources.audio",
    "OpenAIBatchListResult": "resources.batches",
    "OpenAIBatchResult": "resources.batches",
    "OpenAIBatchesAPI": "resources.batches",
    "OpenAIBetaChatCompletionsAPI": "resources.beta_chat",
    "OpenAIBetaChatCompletionsMessagesAPI": "resources.beta_chat",
    "OpenAIBetaRealtimeAPI": "resources.websockets",
    "OpenAIBetaResponsesAPI": "resources.websockets",
    "OpenAIBetaThreadsAPI": "resources.threads",
    "OpenAIBetaThreadsRunsAPI": "resources.threads",
    "OpenAIChatAPI": "resources.chat",
    "OpenAIChatCompletionsAPI": "resources.chat",
    "OpenAIChatCompletionsDeletedResult": "results.chat_results",
    "OpenAIChatCompletionsListResult": "resources.chat",
    "OpenAIChatCompletionsMessagesAPI": "resources.chat",
    "OpenAIChatCompletionsMessagesListResult": "resources.chat",
    "OpenAIChatCompletionsParsedResult": "schema.parsing",
    "OpenAIChatCompletionsResult": "results.chat_results",
    "OpenAIChatCompletionsStreamResult": "results.chat_results",
    "OpenAIChatHelper": "helpers.chat_helper",
    "OpenAIChatHelperStream": "helpers.chat_helper",
    "OpenAIChoice": "results.chat_results",
    "OpenAIChunkChoice": "results.chat_results",
    "OpenAIEmbedding": "resources.embeddings",
    "OpenAIEmbeddingsAPI": "resources.embeddings",
    "OpenAIEmbeddingsResult": "resources.embeddings",
    "OpenAIError": "errors",
    "OpenAIFileDeletedResult": "resources.files",
    "OpenAIFileListResult": "resources.files",
    "OpenAIFileResult": "resources.files",
    "OpenAIFilesAPI": "resources.files",
    "OpenAIImage": "resources.images",
    "OpenAIImagesAPI": "resources.images",
    "OpenAIImagesResult": "resources.images",
    "OpenAIInputItemListResult": "resources.responses",
    "OpenAIInputItemsAPI": "resources.responses",
    "OpenAIInputTokensAPI": "resources.responses",
    "OpenAIInputTokensResult": "resources.responses",
    "OpenAIMessage": "results.messages",
    "OpenAIModelDeletedResult": "resources.models",
    "OpenAIModelListResult": "resources.models",
    "OpenAIModelResult": "resources.models",
    "OpenAIModelsAPI": "resources.models",
    "OpenAIModeration": "resources.moderations",
    "OpenAIModerationItem": "resources.moderations",
    "OpenAIModerationResult": "resources.moderations",
    "OpenAIModerationsAPI": "resources.moderations",
    "OpenAIParsedChoice": "schema.parsing",
    "OpenAIParsedFunction": "schema.parsing",
    "OpenAIParsedMessage": "schema.parsing",
    "OpenAIParsedToolCall": "schema.parsing",
    "OpenAIProviders": "providers.providers_file",
    "OpenAIRealtimeAPI": "resources.websockets",
    "OpenAIResponseCompactedResult": "resources.responses",
    "OpenAIResponseDeletedResult": "resources.responses",
    "OpenAIResponseParsedResult": "schema.parsing",
    "OpenAIResponseResult": "results.response_results",
    "OpenAIResponsesAPI": "resources.responses",
    "OpenAIResult": "results.result",
    "OpenAISpeechAPI": "resources.audio",
    "OpenAITool": "schema.tools",
    "OpenAITranscriptionDiarizedResult": "resources.audio",
    "OpenAITranscriptionResult": "resources.audio",
    "OpenAITranscriptionVerboseResult": "resources.audio",
    "OpenAITranscriptionsAPI": "resources.audio",
    "OpenAITranslationResult": "resources.audio",
    "OpenAITranslationVerboseResult": "resources.audio",
    "OpenAITranslationsAPI": "resources.audio",
    "OpenAIUploadsAPI": "resources.uploads",
    "OpenAIVectorStoresFileBatchesAPI": "resources.store_batches",
    "OpenAIVectorStoresFilesAPI": "resources.store_files",
    "OpenAIVideosAPI": "resources.videos",
    "OpenAIVision": "helpers.vision",
    "OpenAIVisionHelper": "helpers.vision",
    "OpenAIWebhooks": "resources.webhooks",
    "ParsedChatCompletionStream": "streams.chat_stream",
    "ParsedResponseStream": "streams.response_stream",
    "PermissionDeniedError": "errors",
    "Provider": "providers.providers_file",
    "ProvidersWarning": "options.credentials",
    "ProxiesTypes": "agents.httpx_clients",
    "RateLimitError": "errors",
    "RateLimiter": "drivers.rate_limits",
    "ReadableFileWarning": "options.credentials",
    "ReconnectingEvent": "resources.reconnections",
    "ReconnectingOverrides": "resources.reconnections",
    "RefusalError": "errors",
    "RequestOptions": "clients.path_calls",
    "ResponseStream": "streams.response_stream",
    "Retry": "core.retries",
    "RetryPolicy": "core.retries",
    "Stream": "streams.stream",
    "StreamEnded": "core.observers",
    "StreamEvent": "core.observers",
    "StreamManager": "streams.accumulating",
    "SubjectTokenProviderError": "errors",
    "Timeout": "agents.httpx_clients",
    "TokenCount": "core.token_counts",
    "TokenCounts": "core.usage",
    "ToolArgumentError": "schema.tools",
    "ToolCallError": "core.turns",
    "ToolEnded": "core.observers",
    "ToolRoundsError": "core.turns",
    "ToolStarted": "core.observers",
    "Transport": "agents.httpx_clients",
    "UnfitAnswerError": "errors",
    "UnprocessableEntityError": "errors",
    "VERSION": "options.settings",
    "VocabularyError": "core.token_counts",
    "Waiting": "core.observers",
    "WebSocketConnectionClosedError": "errors",
    "WebSocketQueueFullError": "errors",
    "auth": "auth",
    "bridges": "bridges",
    "cost_of": "core.costs",
    "file_from_path": "core.file_sources",
    "mcp": "mcp",
    "middleware": "middleware",
    "not_given": "options.settings",
    "omit": "options.settings",
    "pagination": "pagination",
    "pydantic_function_tool": "schema.tools",
    "telemetry": "telemetry",
    "tool": "schema.tools",
    "types": "types",
}

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerError",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncChatCompletionStream",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncOpenAIAudioAPI",
    "AsyncOpenAIBatchListResult",
    "AsyncOpenAIBatchResult",
    "AsyncOpenAIBatchesAPI",
    "AsyncOpenAIBetaChatCompletionsAPI",
    "AsyncOpenAIBetaChatCompletionsMessagesAPI",
    "AsyncOpenAIBetaRealtimeAPI",
    "AsyncOpenAIBetaResponsesAPI",
    "AsyncOpenAIBetaThreadsAPI",
    "AsyncOpenAIBetaThreadsRunsAPI",
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
    "AsyncOpenAIRealtimeAPI",
    "AsyncOpenAIResponsesAPI",
    "AsyncOpenAISpeechAPI",
    "AsyncOpenAITranscriptionsAPI",
    "AsyncOpenAITranslationsAPI",
    "AsyncOpenAIUploadsAPI",
    "AsyncOpenAIVectorStoresFileBatchesAPI",
    "AsyncOpenAIVectorStoresFilesAPI",
    "AsyncOpenAIVideosAPI",
    "AsyncOpenAIVision",
    "AsyncOpenAIVisionHelper",
    "AsyncParsedChatCompletionStream",
    "AsyncParsedResponseStream",
    "AsyncResponseStream",
    "AsyncStream",
    "AsyncStreamManager",
    "AttemptEnded",
    "AttemptStarted",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "CallEnded",
    "CallStarted",
    "ChatCompletionStream",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "ConversationUsage",
    "DataResidency",
    "DecodingError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "EmptyResultError",
    "Failure",
    "FirstByte",
    "HttpxBinaryResponseContent",
    "IncompleteStreamError",
    "InsecureConnectionWarning",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "ModelAlias",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "ObservedCall",
    "Observer",
    "Omit",
    "OpenAI",
    "OpenAIAudioAPI",
    "OpenAIBatchListResult",
    "OpenAIBatchResult",
    "OpenAIBatchesAPI",
    "OpenAIBetaChatCompletionsAPI",
    "OpenAIBetaChatCompletionsMessagesAPI",
    "OpenAIBetaRealtimeAPI",
    "OpenAIBetaResponsesAPI",
    "OpenAIBetaThreadsAPI",
    "OpenAIBetaThreadsRunsAPI",
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
    "OpenAIRealtimeAPI",
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
    "OpenAIUploadsAPI",
    "OpenAIVectorStoresFileBatchesAPI",
    "OpenAIVectorStoresFilesAPI",
    "OpenAIVideosAPI",
    "OpenAIVision",
    "OpenAIVisionHelper",
    "OpenAIWebhooks",
    "ParsedChatCompletionStream",
    "ParsedResponseStream",
    "PermissionDeniedError",
    "Provider",
    "ProvidersWarning",
    "ProxiesTypes",
    "RateLimitError",
    "RateLimiter",
    "ReadableFileWarning",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RefusalError",
    "RequestOptions",
    "ResponseStream",
    "Retry",
    "RetryPolicy",
    "Stream",
    "StreamEnded",
    "StreamEvent",
    "StreamManager",
    "SubjectTokenProviderError",
    "Timeout",
    "TokenCount",
    "TokenCounts",
    "ToolArgumentError",
    "ToolCallError",
    "ToolEnded",
    "ToolRoundsError",
    "ToolStarted",
    "Transport",
    "UnfitAnswerError",
    "UnprocessableEntityError",
    "VocabularyError",
    "Waiting",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__version__",
    "auth",
    "bridges",
    "cost_of",
    "file_from_path",
    "mcp",
    "middleware",
    "not_given",
    "omit",
    "pagination",
    "pydantic_function_tool",
    "telemetry",
    "tool",
    "types",
]


def __getattr__(name: str) -> Any:
    if _MODULES.get(name) == name:  # a package, which is its own home
        return import_module(f".{name}", __name__)
    if name == "__version__":
        name_in_module, module = "VERSION", "options.settings"
    else:
        name_in_module, module = name, _MODULES.get(name, "")
    if not module:
        return _of_module_client(name)
    value = getattr(import_module(f".{module}", __name__), name_in_module)
    globals()[name] = value
    return value


def _of_module_client(name: str) -> Any:
    hint = ""
    if not name.startswith("_"):  # others are looked up by code such as copy and pickle
        from .clients.module_client import attribute, removed  # lazy: few programs use it
        from .options.spellings import suggest  # lazy: only an error needs it

        try:
            return attribute(name)
        except KeyError:
            hint = removed(name) or suggest(name, __all__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}", name=name)


def __dir__() -> list[str]:
    return list(__all__)
