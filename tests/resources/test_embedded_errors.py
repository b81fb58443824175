"""A server answers 200 and an error: every way to make a call raises the typed error."""

from __future__ import annotations

import asyncio
import dataclasses
import gzip
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, DecodingError, OpenAI, RateLimitError
from aikit.errors import APIError
from aikit.results.chat_results import OpenAIChatCompletionsResult
from aikit_openapi.api.chat import create_chat_completion
from aikit_openapi.api.models import list_models
from tests.drivers.servers import Connection, RawServer, always, answer, raw_server

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
REFUSAL = answer(b'{"error": {"message": "slow down", "code": 429}}', retry_after_ms="1")
COMPLETION = answer(
    b'{"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"},'
    b' "finish_reason": "stop"}]}'
)
STREAM = answer(
    b'data: {"choices": [{"index": 0, "delta": {"content": "he"}}]}\n\n'
    b'data: {"choices": [{"index": 0, "delta": {"content": "llo"}}], "error": {"code": 429, "message": "slow down"}}'
    b"\n\ndata: [DONE]\n\n",
    content_type="text/event-stream",
)
STREAM_OF_ONE = (
    b'data: {"choices": [{"index": 0, "delta": {"content": "Hello"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
)


@dataclasses.dataclass
class Reply:
    """The class that an answer is parsed as."""

    x: int


def raw(client: OpenAI) -> Any:
    """A call that is parsed after its answer was read."""
    with client.chat.completions.with_streaming_response.create(messages=MESSAGES) as response:
        return response.parse()


def helper_stream(client: OpenAI) -> Any:
    """The completion that the streaming helper assembles."""
    with client.chat.completions.stream(MESSAGES) as events:
        return events.get_final_completion()


def speech_on_the_wire(client: OpenAI) -> Any:
    """A call whose answer the program reads."""
    with client.audio.speech.with_streaming_response.create("Hi", model="m", voice="alloy") as response:
        return response.read()


BODY: Any = {"model": "m", "messages": MESSAGES}
CALLS: Mapping[str, Callable[[OpenAI], Any]] = {
    "chat": lambda client: client.chat.completions.create(MESSAGES),
    "parse": lambda client: client.chat.completions.parse(MESSAGES, response_format=Reply),
    "conversation": lambda client: client.chat.create().prompt("Hi"),
    "responses": lambda client: client.responses.create(input="Hi", model="m"),
    "parsed response": lambda client: client.responses.parse(input="Hi", model="m", text_format=Reply),
    "embeddings": lambda client: client.embeddings.create("Hi", "m"),
    "images": lambda client: client.images.generate("a cat"),
    "moderations": lambda client: client.moderations.create("Hi"),
    "transcriptions": lambda client: client.audio.transcriptions.create(file=("a.wav", b"R"), model="m"),
    "a text": lambda client: client.audio.transcriptions.create(
        file=("a.wav", b"R"), model="m", response_format="text"
    ),
    "speech": lambda client: client.audio.speech.create("Hi", model="m", voice="alloy"),
    "speech on the wire": speech_on_the_wire,
    "models": lambda client: list(client.models.list()),
    "an upload": lambda client: client.files.create(("a", b"b"), "batch"),
    "deleting": lambda client: client.files.delete("f"),
    "a raw answer": lambda client: client.chat.completions.with_raw_response.create(messages=MESSAGES),
    "a raw answer on the wire": raw,
    "low-level": lambda client: create_chat_completion.sync(client=client, body=BODY),
    "a low-level list": lambda client: list_models.sync(client=client),
}
STREAMS: Mapping[str, Callable[[OpenAI], Any]] = {
    "chat": lambda client: list(client.chat.completions.create(MESSAGES, stream=True)),
    "helper": helper_stream,
    "conversation": lambda client: list(client.chat.create().prompt("Hi", stream=True)),
    "low-level": lambda client: list(create_chat_completion.sync_stream(client=client, body=BODY)),
    "unasked": lambda client: client.chat.completions.create(MESSAGES),
}


@pytest.mark.parametrize("what", CALLS)
def test_an_error_in_a_success_is_the_typed_error(what: str) -> None:
    """This covers every resource, and every way to call it."""
    with (
        raw_server(always(REFUSAL)) as server,
        OpenAI(KEY, server.base_url, max_retries=0) as client,
        pytest.raises(RateLimitError, match="slow down") as caught,
    ):
        CALLS[what](client)
    assert caught.value.status_code == 429
    assert caught.value.response.status_code == 200
    assert caught.value.request is not None
    assert len(caught.value.attempts) == 1


@pytest.mark.parametrize("answered", [STREAM, REFUSAL], ids=["an event", "json"])
@pytest.mark.parametrize("what", STREAMS)
def test_an_error_in_a_stream_is_the_typed_error(what: str, answered: bytes) -> None:
    """It may be an event, or JSON instead of a stream."""
    with (
        raw_server(always(answered)) as server,
        OpenAI(KEY, server.base_url, max_retries=0) as client,
        pytest.raises(RateLimitError, match="slow down") as caught,
    ):
        STREAMS[what](client)
    assert len(caught.value.attempts) == 1


def test_the_asynchronous_client_raises_the_same() -> None:
    """Plain and streamed calls."""

    async def ask(server: RawServer) -> None:
        async with AsyncOpenAI(KEY, server.base_url, max_retries=0) as client:
            with pytest.raises(RateLimitError, match="slow down"):
                await client.chat.completions.create(MESSAGES)
            with pytest.raises(RateLimitError, match="slow down"):
                await create_chat_completion.asyncio(client=client, body=BODY)
            with pytest.raises(RateLimitError, match="slow down"):
                await client.chat.create().prompt("Hi")
            with pytest.raises(RateLimitError, match="slow down"):
                await client.audio.speech.create("Hi", model="m", voice="alloy")
            with pytest.raises(RateLimitError, match="slow down"):
                async for _ in await client.chat.completions.create(MESSAGES, stream=True):
                    pass

    with raw_server(always(REFUSAL)) as server:
        asyncio.run(ask(server))


def test_without_throw_the_result_has_the_error() -> None:
    """Its `success` is False."""
    with raw_server(always(REFUSAL)) as server, OpenAI(KEY, server.base_url, max_retries=0, throw=False) as client:
        results: list[Any] = [
            client.chat.completions.create(MESSAGES),
            client.responses.create(input="Hi", model="m"),
            client.embeddings.create("Hi", "m"),
            client.images.generate("a cat"),
            client.models.list(),
            client.files.create(("a", b"b"), "batch"),
        ]
    assert [each.success for each in results] == [False] * len(results)
    assert all(isinstance(each.errors[0], RateLimitError) for each in results)


def read_all(answered: Any) -> None:
    """Read a stream to its end; a plain answer has been read already."""
    if hasattr(answered, "__next__"):
        list(answered)


def in_turn(*answers: bytes) -> Callable[[RawServer, Connection], None]:
    """Send the answers one after the other, and then the last one forever."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(answers[min(len(server.requests), len(answers)) - 1])

    return handle


def test_a_temporary_error_is_retried_like_its_status() -> None:
    """The wait is the one that the answer asks for."""
    with raw_server(in_turn(REFUSAL, COMPLETION)) as server, OpenAI(KEY, server.base_url) as client:
        result = client.chat.completions.create(MESSAGES)
    assert result.choices[0].message.content == "Hello"
    assert [each.status for each in result.attempts] == [429, 200]
    assert result.attempts[0].wait_seconds == 0.001


@pytest.mark.parametrize(
    "error",
    [
        {"code": 400, "message": "no"},
        {"message": "no"},
        {"code": "insufficient_quota", "message": "no"},
        {"code": 429, "type": "insufficient_quota", "message": "no"},
    ],
)
def test_a_permanent_error_is_not_retried(error: Any) -> None:
    """This includes errors that name no status."""
    body = json.dumps({"error": error}).encode()
    with (
        raw_server(in_turn(answer(body), COMPLETION)) as server,
        OpenAI(KEY, server.base_url) as client,
        pytest.raises(APIError, match="no"),
    ):
        client.chat.completions.create(MESSAGES)
    assert len(server.requests) == 1


@pytest.mark.parametrize("answered", [REFUSAL, answer(b"OK", content_type="text/plain"), answer(b"", "204 No Content")])
@pytest.mark.parametrize("streams", [False, True])
def test_a_conversation_keeps_the_message_and_reports_the_error(answered: bytes, streams: bool) -> None:
    """`messages` and `last_errors` have both; the message is not repeated if you prompt it again."""
    with raw_server(in_turn(answered, COMPLETION)) as server, OpenAI(KEY, server.base_url, max_retries=0) as client:
        helper = client.chat.create()
        with pytest.raises(APIError) as caught:
            read_all(helper.prompt("Hi", stream=streams))
        assert helper.last_errors == [caught.value]
        assert helper.last_turn == helper.messages == MESSAGES
        assert helper.prompt("Hi").choices
        assert [each["content"] for each in helper.messages] == ["Hi", "Hello"]


def test_a_conversation_without_throw_reports_the_error() -> None:
    """The result and `last_errors` have it."""
    with raw_server(always(REFUSAL)) as server, OpenAI(KEY, server.base_url, max_retries=0, throw=False) as client:
        helper = client.chat.create()
        result = helper.prompt("Hi")
        assert isinstance(result, OpenAIChatCompletionsResult)
        assert not result.success
        assert isinstance(helper.last_errors[0], RateLimitError)
        assert helper.last_turn == MESSAGES


def test_a_key_that_the_error_repeats_is_not_shown() -> None:
    """Neither the error nor its response shows it."""
    echo = answer(json.dumps({"error": {"message": f"bad {KEY}", "code": 401}}).encode(), x_echo=KEY)
    with raw_server(always(echo)) as server, OpenAI(KEY, server.base_url) as client:
        for streams in (False, True):
            with pytest.raises(APIError, match=r"bad \*\*\*") as caught:
                read_all(client.chat.completions.create(MESSAGES, stream=streams))
            error = caught.value
            assert KEY not in f"{error!r} {error.body} {error.response.content!r} {error.args}"  # type: ignore[union-attr]


def test_an_incomplete_answer_is_not_retried() -> None:
    """A retry would not help, and might create something twice."""
    with raw_server(always(answer(b"{}"))) as server, OpenAI(KEY, server.base_url) as client:
        with pytest.raises(DecodingError, match="the answer lacks `id`") as caught:
            client.files.create(("a", b"b"), "batch")
        assert len(caught.value.attempts) == 1
        result = client.chat.completions.create(MESSAGES, throw=False)
        assert not result.success
    assert len(server.requests) == 2


def test_fewer_vectors_than_texts_are_an_error() -> None:
    """Resources and low-level calls check this."""
    vectors = answer(json.dumps({"data": [{"index": 0, "embedding": [1.0]}]}).encode())
    with raw_server(always(vectors)) as server, OpenAI(KEY, server.base_url) as client:
        assert len(client.embeddings.create(["a"], "m").vectors) == 1
        with pytest.raises(DecodingError, match="2 inputs were sent, and 1 vectors in `data` came back"):
            client.embeddings.create(["a", "b"], "m")


ERROR_OR_EVENTS = [REFUSAL, answer(STREAM_OF_ONE, content_type="text/event-stream")]


def test_an_error_instead_of_a_stream_is_retried_like_its_status() -> None:
    """This happens before the program has the stream."""
    with raw_server(in_turn(*ERROR_OR_EVENTS)) as server, OpenAI(KEY, server.base_url) as client:
        with client.chat.completions.create(MESSAGES, stream=True) as stream:
            assert [each.status for each in stream.attempts] == [429, 200]
            assert [each.choices[0].text for each in stream] == ["Hello"]
        server.requests.clear()
        with client.chat.completions.stream(MESSAGES) as events:
            assert events.get_final_completion().choices[0].text == "Hello"
    assert len(server.requests) == 2


def test_the_asynchronous_client_retries_too() -> None:
    """Streams and speech are covered."""

    async def ask(server: RawServer) -> list[str]:
        async with AsyncOpenAI(KEY, server.base_url) as client:
            stream = await client.chat.completions.create(MESSAGES, stream=True)
            return [each.choices[0].text async for each in stream]

    async def speak(server: RawServer) -> bytes:
        async with AsyncOpenAI(KEY, server.base_url) as client:
            return await (await client.audio.speech.create("Hi", model="m", voice="alloy")).read()

    with raw_server(in_turn(*ERROR_OR_EVENTS)) as server:
        assert asyncio.run(ask(server)) == ["Hello"]
    with raw_server(in_turn(REFUSAL, answer(b"ID3", content_type="audio/mpeg"))) as server:
        assert asyncio.run(speak(server)) == b"ID3"


def test_json_instead_of_a_stream_is_one_event() -> None:
    """Blocking, asynchronous, and with an idle timeout."""

    async def ask(server: RawServer) -> list[str]:
        async with AsyncOpenAI(KEY, server.base_url, stream_idle_timeout=5) as client:
            stream = await client.chat.completions.create(MESSAGES, stream=True)
            return [each.choices[0].text async for each in stream]

    with raw_server(always(COMPLETION)) as server:
        with OpenAI(KEY, server.base_url, stream_idle_timeout=5) as client:
            chunks = list(client.chat.completions.create(MESSAGES, stream=True))
            assert [each.choices[0].text for each in chunks] == ["Hello"]
        assert asyncio.run(ask(server)) == ["Hello"]


def test_compressed_json_instead_of_a_stream_is_one_event() -> None:
    """It is decompressed once."""
    _, _, body = COMPLETION.partition(b"\r\n\r\n")
    packed = answer(gzip.compress(body), content_encoding="gzip")
    with raw_server(always(packed)) as server, OpenAI(KEY, server.base_url) as client:
        chunks = list(client.chat.completions.create(MESSAGES, stream=True))
    assert [each.choices[0].text for each in chunks] == ["Hello"]


@pytest.mark.parametrize(
    "answered",
    [
        answer(b"OK", content_type="text/plain"),
        answer(b"<!DOCTYPE html><p>Hi", content_type="text/html"),
        answer(b'{"id": 1}'),
        answer(b"", content_type="audio/mpeg"),
        answer(b"", "204 No Content"),
    ],
)
def test_speech_that_is_not_audio_is_an_error(answered: bytes, tmp_path: Path) -> None:
    """Nothing is saved."""
    with raw_server(always(answered)) as server, OpenAI(KEY, server.base_url) as client:
        with pytest.raises(DecodingError, match="binary data"):
            client.audio.speech.create("Hi", model="m", voice="alloy").write_to_file(tmp_path / "a.mp3")
        assert not client.audio.speech.create("Hi", model="m", voice="alloy", throw=False).success
    assert not list(tmp_path.iterdir())


def test_speech_with_another_media_type_is_accepted() -> None:
    """Some services send a wrong content type."""
    sound = b"ID3\x04\xff\xfb"
    for kind in ("text/plain", "application/json", "application/octet-stream"):
        with raw_server(always(answer(sound, content_type=kind))) as server, OpenAI(KEY, server.base_url) as client:
            assert client.audio.speech.create("Hi", model="m", voice="alloy").read() == sound


def test_a_file_that_contains_json_is_a_file() -> None:
    """Its content does not matter."""
    content = b'{"error": {"message": "x", "code": 429}}'
    with raw_server(always(answer(content))) as server, OpenAI(KEY, server.base_url) as client:
        assert client.files.content("f").read() == content


def test_an_error_with_an_id_is_not_a_response() -> None:
    """A response has its type or a status."""
    error = answer(b'{"id": "gen-1", "error": {"message": "slow down", "code": 429}}')
    with raw_server(always(error)) as server, OpenAI(KEY, server.base_url, max_retries=0) as client:
        for streams in (False, True):
            with pytest.raises(RateLimitError, match="slow down"):
                read_all(client.responses.create(input="Hi", model="m", stream=streams))
