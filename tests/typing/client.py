"""User code that calls the client, checked by mypy and pyright and never run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypedDict, assert_type

import attrs
import httpx

import aikit
from aikit import (
    NOT_GIVEN,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncAzureOpenAI,
    AsyncClient,
    AsyncOpenAI,
    AsyncOpenAIBatchResult,
    AsyncOpenAIFileListResult,
    AsyncOpenAIImagesResult,
    AsyncStream,
    AzureOpenAI,
    Client,
    IncompleteStreamError,
    OpenAI,
    OpenAIBatchListResult,
    OpenAIBatchResult,
    OpenAIChatCompletionsParsedResult,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
    OpenAIChoice,
    OpenAIChunkChoice,
    OpenAIEmbedding,
    OpenAIEmbeddingsResult,
    OpenAIError,
    OpenAIFileListResult,
    OpenAIFileResult,
    OpenAIImage,
    OpenAIImagesResult,
    OpenAIInputTokensResult,
    OpenAIModelListResult,
    OpenAIModelResult,
    OpenAIModeration,
    OpenAIModerationItem,
    OpenAIModerationResult,
    OpenAIParsedToolCall,
    OpenAIResponseParsedResult,
    OpenAIResponseResult,
    OpenAITool,
    OpenAITranscriptionDiarizedResult,
    OpenAITranscriptionResult,
    OpenAITranscriptionVerboseResult,
    OpenAITranslationResult,
    OpenAITranslationVerboseResult,
    ParsedChatCompletionStream,
    RateLimitError,
    Stream,
    omit,
    tool,
)
from aikit.options.settings import ApiKey, Timeouts, URLText
from aikit.results.result import RateLimit
from aikit.streams.stream import AsyncBinaryAnswer, BinaryAnswer
from aikit_openapi.models import (
    Batch,
    BatchError,
    ChatCompletionRequestUserMessage,
    ChatCompletionStreamResponseDelta,
    CompletionUsage,
    CreateChatCompletionResponse,
    CreateSpeechResponseStreamEvent,
    CreateTranscriptionResponseStreamEvent,
    Model,
    OpenAIFile,
    ResponseUsage,
    TranscriptionDiarizedSegment,
    WebhookBatchCompletedData,
)

MESSAGES = [{"role": "user", "content": "Hi"}]


def options() -> None:
    """The client and its options."""
    client = OpenAI()
    OpenAI("sk-test-not-real")
    OpenAI("sk-test-not-real", {"baseURL": "http://127.0.0.1"})
    OpenAI("sk-test-not-real", "http://127.0.0.1")
    OpenAI({"apiKey": "sk-test-not-real"})
    OpenAI(Path("options.json"))
    OpenAI(api_key=lambda: "sk-test-not-real", timeout=httpx.Timeout(3.0), max_retries=0, http_client=httpx.Client())
    assert_type(client, OpenAI)
    assert_type(Client(), OpenAI)
    assert_type(AsyncClient(), AsyncOpenAI)
    assert_type(client.api_key, ApiKey | None)
    assert_type(client.base_url, URLText)
    assert_type(client.base_url.host, str)
    assert_type(client.timeout, float | Timeouts | None)
    assert_type(client.max_retries, int)
    assert_type(client.organization, str | None)
    assert_type(client.project, str | None)
    assert_type(client.throw, bool)
    assert_type(client.custom_headers, Mapping[str, str | None])
    assert_type(client.with_options(max_retries=0), OpenAI)
    assert_type(client.copy(timeout=3.0), OpenAI)
    assert_type(client.is_closed(), bool)
    client.base_url = "http://127.0.0.1"
    client.timeout = None
    with client as entered:
        assert_type(entered, OpenAI)


def options_in_every_spelling(settings: Mapping[str, Any]) -> None:
    """Constructors, copies, attributes and calls accept the documented spellings and no others."""
    client = OpenAI(apiKey="sk-test-not-real", baseURL="http://127.0.0.1", maxRetries=3, customHeaders={"X": None})
    OpenAI(settings)
    OpenAI({"apiKey": "sk-test-not-real"}, timeout={"connect": 1, "read": None})
    OpenAI("sk-test-not-real", settings, maxRetries=1)
    AsyncOpenAI("sk-test-not-real", {"baseURL": "http://127.0.0.1"}, organisation="org-test")
    AsyncOpenAI(base_url=httpx.URL("http://127.0.0.1"), api_key=None, throw=False)
    OpenAI(time_out=3)  # type: ignore[call-overload]  # a misspelt option
    AsyncOpenAI(time_out=3)  # type: ignore[call-overload]  # a misspelt option
    OpenAI(max_retries="3")  # type: ignore[call-overload]  # a wrong type
    OpenAI(5)  # type: ignore[call-overload]  # neither a key nor options
    OpenAI(azure_endpoint="https://x")  # type: ignore[call-overload]  # an option of Azure
    client.with_options(maxRetries=1, set_default_headers={"X": "1"}, timeout=httpx.Timeout(3))
    client.with_options(time_out=3)  # type: ignore[call-arg]  # a misspelt option
    client.baseURL = "http://127.0.0.1"
    client.apiKey = lambda: "sk-test-not-real"
    client.maxRetries = 5
    client.timeout = httpx.Timeout(3)
    client.customHeaders = {"X": omit}
    client.maxRetries = "5"  # type: ignore[assignment]  # a wrong type
    assert_type(client.baseURL, URLText)
    assert_type(OpenAI().apiKey, ApiKey | None)
    assert_type(client.maxRetries, int)
    assert_type(client.customHeaders, Mapping[str, str | None])
    client.models.list(maxRetries=0, streamIdleTimeout=5, extraHeaders={"X": "1"}, onResponse=print)
    client.chat.completions.create(MESSAGES, maxRetries=0, extraBody={"top_k": 1}, timeout={"read": 5})
    client.models.list(max_retry=0)  # type: ignore[call-overload]  # a misspelt option


def azure() -> None:
    """The clients of Azure OpenAI have additional options and no `provider`."""
    client = AzureOpenAI(azure_endpoint="https://x", api_version="2024-10-21", apiKey="sk-test-not-real", maxRetries=1)
    assert_type(client.azure_endpoint, str | None)
    assert_type(client.api_version, str)
    assert_type(client.maxRetries, int)
    assert_type(client.with_options(azure_deployment="d"), AzureOpenAI)
    AsyncAzureOpenAI({"azure_endpoint": "https://x"}, azure_ad_token_provider=lambda: "token")
    AzureOpenAI(provider="x")  # type: ignore[call-overload]  # an option of OpenAI
    AsyncAzureOpenAI(azure_endpont="https://x")  # type: ignore[call-overload]  # a misspelt option


def models(client: OpenAI) -> None:
    """`client.models`."""
    listed = client.models.list()
    assert_type(listed, OpenAIModelListResult)
    assert_type(listed.models, list[Model])
    assert_type(listed.has_more, bool)
    assert_type(listed.next_page(), OpenAIModelListResult | None)
    for model in listed:
        assert_type(model, Model)
        assert_type(model.id, str)
        assert_type(model.created, int)
    found = client.models.retrieve("gpt-4o", timeout=3.0, max_retries=0, extra_headers={"X": omit})
    assert_type(found, OpenAIModelResult)
    assert_type(found.model, Model)
    assert_type(found.id, str)
    assert_type(client.models.delete("x").deleted, bool)


def chat(client: OpenAI, is_streaming: bool) -> None:
    """`client.chat`."""
    completion = client.chat.completions.create(MESSAGES, model="gpt-4o", temperature=0.5, stop=["a"], seed=NOT_GIVEN)
    assert_type(completion, OpenAIChatCompletionsResult)
    assert_type(completion.id, str)
    assert_type(completion.choices, list[OpenAIChoice])
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion.choices[0].text, str)
    assert_type(completion.choice, OpenAIChoice)
    assert_type(completion.status, int | None)
    assert_type(completion.choice.delta, ChatCompletionStreamResponseDelta | None)
    assert_type(completion.usage, CompletionUsage | None)
    assert_type(completion.success, bool)
    assert_type(completion.errors, list[OpenAIError])
    assert_type(completion.rate_limit, RateLimit)
    assert_type(completion.request_id, str | None)
    assert_type(completion.status_code, int | None)
    assert_type(completion.elapsed.total_seconds(), float)
    assert_type(completion.to_dict(), dict[str, Any])
    assert_type(completion.to_json(), str)
    as_model: CreateChatCompletionResponse = completion
    assert_type(as_model.object, Literal["chat.completion"])

    stream = client.chat.completions.create(messages=MESSAGES, model="gpt-4o", stream=True)
    assert_type(stream, Stream[OpenAIChatCompletionsStreamResult])
    with stream:
        for chunk in stream:
            assert_type(chunk, OpenAIChatCompletionsStreamResult)
            assert_type(chunk.choices, list[OpenAIChunkChoice])
            assert_type(chunk.choices[0].delta.content, str | None)
            assert_type(chunk.terminated, bool)
    either = client.chat.completions.create(MESSAGES, stream=is_streaming)
    assert_type(either, OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult])
    plain = client.chat.completions.create([ChatCompletionRequestUserMessage(content="Hi")], {"n": 2}, stream=False)
    assert_type(plain, OpenAIChatCompletionsResult)
    client.chat.completions.create(MESSAGES, extra_body={"top_k": 1}, idempotency_key="k", throw=False)
    client.chat.completions.create(MESSAGES, temprature=0.5)  # type: ignore[call-overload]  # a misspelt keyword
    client.chat.completions.create(MESSAGES, temperature="hot")  # type: ignore[call-overload]  # a wrong type

    assert_type(client.chat.completions.retrieve("id"), OpenAIChatCompletionsResult)
    assert_type(client.chat.completions.update("id", {"a": "b"}).metadata, dict[str, str] | None)
    assert_type(client.chat.completions.delete("id").deleted, bool)
    for stored in client.chat.completions.list(limit=5, order="asc"):
        assert_type(stored, CreateChatCompletionResponse)
    for message in client.chat.completions.messages.list("id", limit=5):
        assert_type(message.content, str | None)


@attrs.define
class Invoice:
    """The class of an answer."""

    number: str


class Weather(TypedDict):
    """Another kind of class."""

    city: str


@tool
def weather(city: str, days: int = 3) -> str:
    """Get the weather."""
    return f"{city}: sun for {days} days"


@tool(strict=True)
async def forecast(city: str) -> list[int]:
    """Get the temperatures."""
    return [len(city)]


def classes(client: OpenAI) -> None:
    """Answers as classes, and functions as tools."""
    completion = client.chat.completions.parse(MESSAGES, model="gpt-4o", response_format=Invoice)
    assert_type(completion, OpenAIChatCompletionsParsedResult[Invoice])
    assert_type(completion.parsed, Invoice | None)
    assert_type(completion.choices[0].message.parsed, Invoice | None)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion.choices[0].text, str)
    assert_type(completion.usage, CompletionUsage | None)
    for each in completion.choices[0].message.tool_calls or ():
        assert_type(each, OpenAIParsedToolCall)
        assert_type(each.function.name, str)
        assert_type(each.function.parsed_arguments, Any)
    assert_type(client.chat.completions.parse(MESSAGES, response_format=list[Weather]).parsed, list[Weather] | None)
    assert_type(client.chat.completions.parse(MESSAGES, tools=[forecast]).parsed, Any | None)
    client.chat.completions.parse(MESSAGES, response_format=Invoice, temprature=0)  # type: ignore[call-overload]  # misspelt
    response = client.responses.parse(model="gpt-4o", input="Hi", text_format=Weather)
    assert_type(response, OpenAIResponseParsedResult[Weather])
    assert_type(response.output_parsed, Weather | None)
    assert_type(response.output_text, str)

    with client.chat.completions.stream(MESSAGES, response_format=Invoice) as chat_stream:
        assert_type(chat_stream, ParsedChatCompletionStream[Invoice])
        assert_type(chat_stream.get_final_completion().parsed, Invoice | None)
    with client.responses.stream(model="gpt-4o", input="Hi", text_format=Invoice) as response_stream:
        assert_type(response_stream.get_final_response().output_parsed, Invoice | None)

    assert_type(weather("Paris", days=2), str)
    weather(5)  # type: ignore[arg-type]  # the function's own types apply
    assert_type(weather.parameters, Mapping[str, Any] | None)
    described = OpenAITool({"name": "now", "handler": lambda arguments: 12})
    assert_type(described.name, str)
    assert_type(OpenAITool.of(len), OpenAITool)
    client.chat.completions.create(MESSAGES, tools=[weather, forecast, described, Invoice, {"name": "now"}, len])
    client.responses.create(model="gpt-4o", input="Hi", tools=[weather, {"type": "web_search"}])


def others(client: OpenAI) -> None:
    """Images, moderations, embeddings, files, responses."""
    images = client.images.generate("a cat", model="gpt-image-1", n=2, size="1024x1024")
    assert_type(images, OpenAIImagesResult)
    assert_type(images.images, list[OpenAIImage])
    assert_type(images.image, OpenAIImage)
    assert_type(images.status, int | None)
    assert_type(images.images[0].as_blob(), bytes)
    assert_type(images.images[0].url, str | None)
    assert_type(images.save_images_to_disk("folder", "cat"), bool)
    assert_type(client.images.edit("a hat", image=Path("cat.png")), OpenAIImagesResult)
    assert_type(client.images.create_variation(b"png", n=2), OpenAIImagesResult)

    moderation = client.moderations.create("x", "omni-moderation-latest")
    assert_type(moderation, OpenAIModerationResult)
    assert_type(moderation.moderation, OpenAIModeration)
    assert_type(moderation.moderation.item, OpenAIModerationItem)
    assert_type(moderation.moderation.item.flagged, bool)
    assert_type(moderation.moderation.item.category_scores.violence, float)

    embeddings = client.embeddings.create(["a", "b"], "text-embedding-3-small", dimensions=8)
    assert_type(embeddings, OpenAIEmbeddingsResult)
    assert_type(embeddings.embeddings, list[OpenAIEmbedding])
    assert_type(embeddings.embedding, OpenAIEmbedding)
    assert_type(embeddings.vectors, list[list[float]])
    assert_type(embeddings.usage.total_tokens, int)

    file = client.files.create(("a.txt", b"x"), "user_data", expires_after={"anchor": "created_at", "seconds": 1})
    assert_type(file, OpenAIFileResult)
    assert_type(file.file, OpenAIFile)
    assert_type(file.filename, str)
    assert_type(file.status, Literal["uploaded", "processed", "error"])
    assert_type(client.files.list(limit=5), OpenAIFileListResult)
    assert_type(client.files.delete("id").deleted, bool)
    assert_type(client.files.content("id"), BinaryAnswer)
    assert_type(client.files.content("id").read(), bytes)

    response = client.responses.create(model="gpt-4o", input="Hi")
    assert_type(response, OpenAIResponseResult)
    assert_type(response.output_text, str)
    assert_type(response.usage, ResponseUsage | None)
    for event in client.responses.create(model="gpt-4o", input="Hi", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
    assert_type(client.responses.input_tokens.count(input="Hi"), OpenAIInputTokensResult)


def errors(error: OpenAIError) -> None:
    """Attributes of errors, by class."""
    assert_type(error.message, str)
    if isinstance(error, APIError):
        assert_type(error.status_code, int | None)
        assert_type(error.code, str | None)
    if isinstance(error, APIStatusError):
        assert_type(error.status_code, int)
        assert_type(error.response.status_code, int)
    if isinstance(error, RateLimitError):
        assert_type(error.is_rate_limit_error, bool)
    if isinstance(error, IncompleteStreamError):
        assert_type(error.partial, tuple[Any, ...])
        as_connection_error: APIConnectionError = error
        as_connection_error.request_id
    as_base: type[APIConnectionError] = APITimeoutError
    as_base.__name__


async def asynchronous(client: AsyncOpenAI) -> None:
    """The asynchronous client."""
    completion = await client.chat.completions.create(MESSAGES, model="gpt-4o")
    assert_type(completion, OpenAIChatCompletionsResult)
    stream = await client.chat.completions.create(MESSAGES, stream=True)
    assert_type(stream, AsyncStream[OpenAIChatCompletionsStreamResult])
    async for chunk in stream:
        assert_type(chunk, OpenAIChatCompletionsStreamResult)
    async for model in client.models.list():
        assert_type(model, Model)
    page = await client.files.list()
    assert_type(page, AsyncOpenAIFileListResult)
    assert_type(await page.next_page(), AsyncOpenAIFileListResult | None)
    images = await client.images.generate("a cat")
    assert_type(images, AsyncOpenAIImagesResult)
    assert_type(await images.images[0].as_blob(), bytes)
    assert_type(await client.files.content("id"), AsyncBinaryAnswer)
    assert_type(await client.models.retrieve("gpt-4o"), OpenAIModelResult)
    async with client as entered:
        assert_type(entered, AsyncOpenAI)
    parsed = await client.chat.completions.parse(MESSAGES, response_format=Invoice)
    assert_type(parsed, OpenAIChatCompletionsParsedResult[Invoice])
    response = await client.responses.parse(model="gpt-4o", input="Hi", text_format=Invoice)
    assert_type(response.output_parsed, Invoice | None)
    async with client.chat.completions.stream(MESSAGES, response_format=Invoice) as chat_stream:
        assert_type((await chat_stream.get_final_completion()).parsed, Invoice | None)
    assert_type(await forecast("Paris"), list[int])
    await client.close()


def audio(client: OpenAI) -> None:
    """Speech, and transcripts in each format."""
    speech = client.audio.speech.create("Hi", model="tts-1", voice="alloy", speed=1.5)
    assert_type(speech, BinaryAnswer)
    assert_type(client.audio.speech.create("Hi", {"model": "tts-1", "voice": "alloy"}), BinaryAnswer)
    events = client.audio.speech.create(input="Hi", model="tts-1", voice={"id": "v"}, stream_format="sse")
    assert_type(events, Stream[CreateSpeechResponseStreamEvent])
    for event in events:
        if event.type == "speech.audio.delta":
            assert_type(event.audio, str)
    transcriptions = client.audio.transcriptions
    plain = transcriptions.create(Path("a.mp3"), model="whisper-1", language="en")
    assert_type(plain, OpenAITranscriptionResult)
    assert_type(plain.text, str)
    assert_type(transcriptions.create(b"", model="m", response_format="srt"), OpenAITranscriptionResult)
    verbose = transcriptions.create("a.mp3", model="m", response_format="verbose_json")
    assert_type(verbose, OpenAITranscriptionVerboseResult)
    assert_type(verbose.duration, float)
    diarized = transcriptions.create("a.mp3", model="m", response_format="diarized_json")
    assert_type(diarized, OpenAITranscriptionDiarizedResult)
    assert_type(diarized.segments, list[TranscriptionDiarizedSegment])
    heard = transcriptions.create(("a.mp3", b""), model="m", stream=True)
    assert_type(heard, Stream[CreateTranscriptionResponseStreamEvent])
    assert_type(client.audio.translations.create("a.mp3", model="whisper-1"), OpenAITranslationResult)
    translated = client.audio.translations.create("a.mp3", model="whisper-1", response_format="verbose_json")
    assert_type(translated, OpenAITranslationVerboseResult)


def batches(client: OpenAI) -> None:
    """Batches and their output."""
    batch = client.batches.create("file-1", endpoint="/v1/responses", metadata={"a": "b"})
    assert_type(batch, OpenAIBatchResult)
    assert_type(batch.batch, Batch)
    assert_type(batch.id, str)
    assert_type(batch.errors, list[OpenAIError])
    assert_type(batch.failures, list[BatchError])
    assert_type(client.batches.list(limit=5), OpenAIBatchListResult)
    for each in client.batches.list():
        assert_type(each, Batch)
    assert_type(client.batches.wait("id", poll_interval=1.5).results(), dict[str, Any])


def webhooks(client: OpenAI, others: AsyncOpenAI) -> None:
    """Webhooks are the same in both clients, because nothing waits."""
    event = client.webhooks.unwrap(b"{}", {"webhook-id": "x"}, "whsec_eA==")
    if event.type == "batch.completed":
        assert_type(event.data, WebhookBatchCompletedData)
    assert_type(others.webhooks.unwrap("{}", httpx.Headers()).id, str)
    assert_type(client.webhooks.verify_signature("{}", [("webhook-id", "x")], tolerance=5), None)
    assert_type(client.webhook_secret, str | None)


async def asynchronous_audio_and_batches(client: AsyncOpenAI) -> None:
    """The asynchronous client."""
    assert_type(await client.audio.speech.create("Hi", model="tts-1", voice="alloy"), AsyncBinaryAnswer)
    text = await client.audio.transcriptions.create("a.mp3", model="m", response_format="text")
    assert_type(text, OpenAITranscriptionResult)
    heard = await client.audio.transcriptions.create("a.mp3", model="m", stream=True)
    assert_type(heard, AsyncStream[CreateTranscriptionResponseStreamEvent])
    batch = await client.batches.wait("id")
    assert_type(batch, AsyncOpenAIBatchResult)
    assert_type(await batch.results(), dict[str, Any])


def module_client() -> None:
    """The settings and resources on the module."""
    aikit.api_key = "sk-test-not-real"
    aikit.timeout = 20
    aikit.max_retries = "3"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert_type(aikit.chat.completions.create([], model="gpt-4o-mini"), OpenAIChatCompletionsResult)
    assert_type(aikit.models.list(), OpenAIModelListResult)
