"""Gives access to the generated keywords: their names at run time, their types for checkers and editors."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aikit.options.option_types import CallbackKeywords, CallbackOptions, CallKeywords, DataOptions
    from aikit.schema.tools import ToolLike
    from aikit_openapi.models import ResponseFormatJsonObject, ResponseFormatJsonSchema, ResponseFormatText
    from aikit_openapi.params.compact_conversation import CompactConversationOptions
    from aikit_openapi.params.create_batch import CreateBatchOptions
    from aikit_openapi.params.create_chat_completion import CreateChatCompletionOptions
    from aikit_openapi.params.create_embedding import CreateEmbeddingOptions
    from aikit_openapi.params.create_file import CreateFileOptions
    from aikit_openapi.params.create_image import CreateImageOptions
    from aikit_openapi.params.create_image_edit import CreateImageEditOptions
    from aikit_openapi.params.create_image_variation import CreateImageVariationOptions
    from aikit_openapi.params.create_response import CreateResponseOptions
    from aikit_openapi.params.create_speech import CreateSpeechOptions
    from aikit_openapi.params.create_transcription import CreateTranscriptionOptions
    from aikit_openapi.params.create_translation import CreateTranslationOptions
    from aikit_openapi.params.get_chat_completion_messages import GetChatCompletionMessagesParams
    from aikit_openapi.params.get_input_token_counts import GetInputTokenCountsParams
    from aikit_openapi.params.get_response import GetResponseOptions
    from aikit_openapi.params.list_batches import ListBatchesParams
    from aikit_openapi.params.list_chat_completions import ListChatCompletionsParams
    from aikit_openapi.params.list_files import ListFilesParams
    from aikit_openapi.params.list_input_items import ListInputItemsParams
    from aikit_openapi.typed_dicts.chat import CustomToolChatCompletionsDict
    from aikit_openapi.typed_dicts.shared import (
        ChatCompletionToolDict,
        ResponseFormatJsonObjectDict,
        ResponseFormatJsonSchemaDict,
        ResponseFormatTextDict,
        ToolDict,
    )
    from aikit_openapi.types import FileTypes

    EventT = TypeVar("EventT")
    ResultT = TypeVar("ResultT")

__all__ = ["CallKeywords", "CallbackKeywords", "known_names"]

_NAMES: dict[str, frozenset[str]] = {}


def known_names(operation_id: str) -> frozenset[str]:
    """Return the names of an operation's body fields and query parameters; empty if it has none."""
    names = _NAMES.get(operation_id)
    if names is None:
        names = _NAMES[operation_id] = _read_names(operation_id)
    return names


def _read_names(operation_id: str) -> frozenset[str]:
    name = f"aikit_openapi.params.{operation_id}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return frozenset()
    keywords = getattr(module, "".join(map(str.capitalize, operation_id.split("_"))) + "Params")
    return frozenset(keywords.__optional_keys__ | keywords.__required_keys__)


if TYPE_CHECKING:

    class ChatParseKeywords(CreateChatCompletionOptions, CallKeywords, total=False):
        """Keywords of `chat.completions.parse`."""

        tools: Sequence[ToolLike | ChatCompletionToolDict | CustomToolChatCompletionsDict]
        """Functions and other tools that the model may call, in any form that `OpenAITool.of` accepts."""

    class ChatParseCallbackKeywords(ChatParseKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `chat.completions.parse` with callbacks."""

    class BatchKeywords(CreateBatchOptions, CallKeywords, total=False):
        """Keywords of `batches.create`."""

    class BatchCallbackKeywords(BatchKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `batches.create` with callbacks."""

    class BatchListKeywords(ListBatchesParams, CallKeywords, total=False):
        """Keywords of `batches.list`."""

    class BatchListCallbackKeywords(BatchListKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `batches.list` with callbacks."""

    class ChatCompletionKeywords(ChatParseKeywords, total=False):
        """Keywords of `chat.completions.create`."""

        response_format: (
            ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | Mapping[str, Any]
        )
        """Format of the answer: plain text, any JSON object, or JSON of a given schema."""

    class ChatCompletionCallbackKeywords(ChatCompletionKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `chat.completions.create` with callbacks."""

    class ChatCompletionStreamKeywords(ChatCompletionCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `chat.completions.create` with a callback for each event."""

    class ChatCompletionListKeywords(ListChatCompletionsParams, CallKeywords, total=False):
        """Keywords of `chat.completions.list`."""

    class ChatCompletionListCallbackKeywords(ChatCompletionListKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `chat.completions.list` with callbacks."""

    class ChatHelperKeywords(ChatCompletionKeywords, total=False):
        """Keywords of `chat.create`."""

        model: str
        """Name of the model; default `gpt-4o-mini`."""
        stream: bool | None
        """Whether the answers to prompts are streamed."""
        number_of_messages: int | None
        """How many messages to keep, default 15; None for all."""
        auto_handle_tool_calls: bool
        """Whether to run tool calls and send their answers, default True."""
        max_tool_rounds: int | None
        """How many rounds of tool calls one prompt may run, default 10; None for no limit."""
        tool_threads: int
        """How many of an answer's tool calls run in parallel, each in a thread, default 0."""
        prices: Mapping[str, Mapping[str, float]] | None
        """For each model name `input`, `output` and, if it differs, `cached_input`, per million tokens."""

    class ChatHelperCallbackKeywords(ChatHelperKeywords, CallbackOptions[ResultT], DataOptions[EventT], total=False):
        """Keywords of `chat.create` with callbacks."""

    class ChatMessageListKeywords(GetChatCompletionMessagesParams, CallKeywords, total=False):
        """Keywords of `chat.completions.messages.list`."""

    class ChatMessageListCallbackKeywords(ChatMessageListKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `chat.completions.messages.list` with callbacks."""

    class CompactKeywords(CompactConversationOptions, CallKeywords, total=False):
        """Keywords of `responses.compact`."""

    class CompactCallbackKeywords(CompactKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `responses.compact` with callbacks."""

    class EmbeddingKeywords(CreateEmbeddingOptions, CallKeywords, total=False):
        """Keywords of `embeddings.create`."""

    class EmbeddingCallbackKeywords(EmbeddingKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `embeddings.create` with callbacks."""

    class FileKeywords(CreateFileOptions, CallKeywords, total=False):
        """Keywords of `files.create`."""

    class FileCallbackKeywords(FileKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `files.create` with callbacks."""

    class FileListKeywords(ListFilesParams, CallKeywords, total=False):
        """Keywords of `files.list`."""

    class FileListCallbackKeywords(FileListKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `files.list` with callbacks."""

    class ImageEditKeywords(CreateImageEditOptions, CallKeywords, total=False):
        """Keywords of `images.edit`."""

        image: FileTypes | str | Sequence[FileTypes | str]  # type: ignore[misc]  # a path too, unlike in the operation
        """The image or images to edit, at most 16; a text is the path of a file."""
        mask: FileTypes | str  # type: ignore[misc]  # as above
        """A PNG image whose transparent areas are edited; a text is the path of a file."""

    class ImageEditCallbackKeywords(ImageEditKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `images.edit` with callbacks."""

    class ImageEditStreamKeywords(ImageEditCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `images.edit` with a callback for each event."""

    class ImageKeywords(CreateImageOptions, CallKeywords, total=False):
        """Keywords of `images.generate`."""

    class ImageCallbackKeywords(ImageKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `images.generate` with callbacks."""

    class ImageStreamKeywords(ImageCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `images.generate` with a callback for each event."""

    class ImageVariationKeywords(CreateImageVariationOptions, CallKeywords, total=False):
        """Keywords of `images.create_variation`."""

    class ImageVariationCallbackKeywords(ImageVariationKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `images.create_variation` with callbacks."""

    class InputItemListKeywords(ListInputItemsParams, CallKeywords, total=False):
        """Keywords of `responses.input_items.list`."""

    class InputItemListCallbackKeywords(InputItemListKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `responses.input_items.list` with callbacks."""

    class InputTokenKeywords(GetInputTokenCountsParams, CallKeywords, total=False):
        """Keywords of `responses.input_tokens.count`."""

    class InputTokenCallbackKeywords(InputTokenKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `responses.input_tokens.count` with callbacks."""

    class ResponseKeywords(CreateResponseOptions, CallKeywords, total=False):
        """Keywords of `responses.create` and `responses.parse`."""

        tools: Sequence[ToolLike | ToolDict]
        """Tools that the model may use: your functions, in any form that `OpenAITool.of` accepts, built-in tools, and
        tools of MCP servers.
        """

    class ResponseCallbackKeywords(ResponseKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `responses.create` and `responses.parse` with callbacks."""

    class ResponseStreamKeywords(ResponseCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `responses.create` and `responses.parse` with a callback for each event."""

    class ResponseRetrieveKeywords(GetResponseOptions, CallKeywords, total=False):
        """Keywords of `responses.retrieve`."""

    class ResponseRetrieveCallbackKeywords(ResponseRetrieveKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `responses.retrieve` with callbacks."""

    class ResponseRetrieveStreamKeywords(ResponseRetrieveCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `responses.retrieve` with a callback for each event."""

    class SpeechKeywords(CreateSpeechOptions, CallKeywords, total=False):
        """Keywords of `audio.speech.create`."""

    class SpeechCallbackKeywords(SpeechKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `audio.speech.create` with callbacks."""

    class SpeechStreamKeywords(SpeechCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `audio.speech.create` with a callback for each event."""

    class TranscriptionKeywords(CreateTranscriptionOptions, CallKeywords, total=False):
        """Keywords of `audio.transcriptions.create`."""

    class TranscriptionCallbackKeywords(TranscriptionKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `audio.transcriptions.create` with callbacks."""

    class TranscriptionStreamKeywords(TranscriptionCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """Keywords of `audio.transcriptions.create` with a callback for each event."""

    class TranslationKeywords(CreateTranslationOptions, CallKeywords, total=False):
        """Keywords of `audio.translations.create`."""

    class TranslationCallbackKeywords(TranslationKeywords, CallbackOptions[ResultT], total=False):
        """Keywords of `audio.translations.create` with callbacks."""

    class VisionOptions(TypedDict, total=False):
        """Options of a question about images."""

        detail: Literal["auto", "low", "high"]
        """How much detail the model sees, default `low`."""
        max_image_bytes: int | None
        """Size limit for one image, default 20 MB; None for no limit."""
        max_request_bytes: int | None
        """Size limit for all images of a request, default 50 MB; None for no limit."""
        max_images: int | None
        """How many images a request may have, default 500; None for no limit."""
        throw: bool | None
        """Whether a failed call raises, default that of the client."""
