"""`with_raw_response` and `with_streaming_response`, as users of the official package know them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from aikit import (
    APIConnectionError,
    AsyncOpenAI,
    DecodingError,
    NotFoundError,
    OpenAI,
    OpenAIChatCompletionsResult,
    Stream,
)
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Hé"}]


def test_a_raw_response_has_the_answer_and_its_parsed_result(client: OpenAI) -> None:
    """It has headers, status, request and body; `parse` returns the result."""
    raw = client.chat.completions.with_raw_response.create(MESSAGES)
    assert (raw.status_code, raw.headers["content-type"], raw.method) == (200, "application/json", "POST")
    assert raw.url.endswith("/chat/completions")
    assert raw.request_id == raw.headers["x-request-id"]
    assert raw.http_request.headers["authorization"] == "***"
    assert raw.json()["choices"][0]["message"]["content"] == "Hé"
    assert raw.text == raw.content.decode() == raw.http_response.text
    assert (raw.retries_taken, raw.elapsed > 0) == (0, True)
    result = raw.parse()
    assert isinstance(result, OpenAIChatCompletionsResult)
    assert result.choice.text == "Hé"
    assert raw.text  # it keeps the body after parsing


def test_a_raw_response_of_a_stream_or_a_list_parses_to_it(client: OpenAI) -> None:
    """From there on, the client makes its requests."""
    stream = client.chat.completions.with_raw_response.create(MESSAGES, stream=True).parse()
    assert isinstance(stream, Stream)
    assert len(list(stream)) > 1
    for number in range(2):
        client.files.create((f"{number}.txt", b"x"), "user_data")
    page = client.files.with_raw_response.list(limit=1).parse()
    assert len(list(page)) == 2
    raw = client.chat.completions.with_raw_response.messages.list("nope", throw=False)
    assert raw.status_code == 404


def test_a_raw_response_of_a_failure_raises(client: OpenAI) -> None:
    """The error is the same as without the prefix."""
    with pytest.raises(NotFoundError):
        client.models.with_raw_response.retrieve("nope")


def test_a_streamed_response_is_read_piece_by_piece(client: OpenAI, openai_server: Server, tmp_path: Path) -> None:
    """It can be read as bytes, text or lines, saved to a file, read at once, or parsed."""
    openai_server.script(text="ü" * 2000, times=None)
    create = client.chat.completions.with_streaming_response.create
    with create(MESSAGES) as response:
        assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
        assert b"".join(response.iter_bytes(10)).startswith(b'{"id"')
    with create(MESSAGES) as response:
        assert "ü" * 2000 in "".join(response.iter_text(7))
    with create(MESSAGES, stream=True) as response:
        lines = list(response.iter_lines())
        assert lines[-2:] == ["data: [DONE]", ""]
        assert lines[0].startswith("data: {")
    with create(MESSAGES) as response:
        response.stream_to_file(tmp_path / "x.json")
    with create(MESSAGES) as response:
        assert response.json()["object"] == "chat.completion"
        assert response.text() == response.read().decode()
    with create(MESSAGES) as response:
        assert response.parse().choice.text == "ü" * 2000
    with create(MESSAGES, stream=True) as response:
        assert len(list(response.parse())) > 2


def test_a_streamed_response_of_a_failure_raises_or_is_read(client: OpenAI) -> None:
    """The call's `throw` decides."""
    retrieve = client.models.with_streaming_response.retrieve
    with pytest.raises(NotFoundError), retrieve("nope"):
        pass
    with retrieve("nope", throw=False) as response:
        assert (response.status_code, "nope" in response.text()) == (404, True)


def test_the_asynchronous_client_has_both_too(openai_server: Server) -> None:
    """You await the raw response, and enter the streamed one as a block."""

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            raw: Any = await client.chat.completions.with_raw_response.create(MESSAGES)
            assert (raw.status_code, raw.parse().choice.text) == (200, "Hé")
            create = client.chat.completions.with_streaming_response.create
            async with create(MESSAGES, stream=True) as response:
                assert [line async for line in response.iter_lines()][-2:] == ["data: [DONE]", ""]
            async with create(MESSAGES) as response:
                assert "Hé" in "".join([piece async for piece in response.iter_text(3)])
            async with create(MESSAGES) as response:
                assert (await response.json())["object"] == "chat.completion"
                assert "Hé" in await response.text()
                assert (await response.parse()).choice.text == "Hé"
            async with client.models.with_streaming_response.list() as response:
                assert (await response.parse()).models
            async with client.chat.completions.with_streaming_response.messages.list("x", throw=False) as response:
                assert response.status_code == 404

    asyncio.run(main())


def test_a_raw_response_of_bytes_has_them(client: OpenAI, openai_server: Server) -> None:
    """They can be read at once, and parsed to what the method returns, in both clients."""
    content = bytes(range(256)) * 1000
    file_id = client.files.create(("x.bin", content), "user_data").id
    raw = client.files.with_raw_response.content(file_id)
    assert (raw.content, raw.parse().read(), b"".join(raw.parse().iter_bytes(7))) == (content, content, content)
    speech = client.audio.with_raw_response.speech.create("Hi", model="tts-1", voice="alloy")
    assert speech.content[:4] == b"RIFF"

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as other:
            raw = await other.files.with_raw_response.content(file_id)
            assert (raw.content, await raw.parse().read()) == (content, content)

    asyncio.run(main())


def test_the_prefix_may_follow_the_client_directly(client: OpenAI, openai_server: Server) -> None:
    """The official package allows it for every resource; for a wrong name, the error suggests the right one."""
    assert client.with_raw_response.models.retrieve("gpt-4o").parse().id == "gpt-4o"
    assert client.with_raw_response.chat.completions.create(MESSAGES).parse().choice.text == "Hé"
    with client.with_streaming_response.chat.completions.create(MESSAGES) as response:
        assert response.json()["choices"][0]["message"]["content"] == "Hé"
    with pytest.raises(AttributeError, match="did you mean 'models'"):
        client.with_raw_response.model.retrieve("gpt-4o")

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            assert (await client.with_raw_response.models.retrieve("gpt-4o")).parse().id == "gpt-4o"
            async with client.with_streaming_response.chat.completions.create(MESSAGES) as response:
                assert (await response.json())["choices"][0]["message"]["content"] == "Hé"

    asyncio.run(main())


def test_a_line_longer_than_allowed_is_an_error(client: OpenAI, openai_server: Server) -> None:
    """A body without line ends would fill the memory; one with many lines may have any size."""
    line = b"x" * 60_000
    bounded = client.with_options(max_response_bytes=100_000)
    openai_server.script("downloadFile", content=line + b"\n" + line + b"\r\n" + line)
    with bounded.files.with_streaming_response.content("file-1") as response:
        assert [len(each) for each in response.iter_lines()] == [60_000] * 3
    openai_server.script("downloadFile", content=b"short\n" + line * 4)
    with bounded.files.with_streaming_response.content("file-1") as response:
        lines = response.iter_lines()
        assert next(lines) == "short"
        with pytest.raises(DecodingError, match=r"a line is longer than 100000 bytes.*`max_response_bytes`") as caught:
            next(lines)
    assert caught.value.data.startswith(b"xxx")


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"no JSON", r"the body \(7 bytes\) is not valid JSON"),
        (b"[" * 500 + b"]" * 500, "nests too deeply"),
        (b"[" + b"[]," * 2_000_000 + b"0]", "`max_response_bytes` allows 50000000"),
    ],
    ids=["text", "deep", "large"],
)
def test_json_that_cannot_be_decoded_is_an_error(
    client: OpenAI, openai_server: Server, content: bytes, match: str
) -> None:
    """This covers both prefixes and both clients; the error has the facts of the call."""
    openai_server.script("downloadFile", content=content, times=None)
    bounded = client.with_options(max_response_bytes=50_000_000)

    async def main() -> None:
        async with (
            AsyncOpenAI(openai_server.api_key, openai_server.base_url, max_response_bytes=50_000_000) as other,
            other.files.with_streaming_response.content("file-1") as response,
        ):
            await response.json()

    def streamed() -> None:
        with bounded.files.with_streaming_response.content("file-1") as response:
            response.json()

    for call in (
        streamed,
        lambda: bounded.files.with_raw_response.content("file-1").json(),
        lambda: asyncio.run(main()),
    ):
        with pytest.raises(DecodingError, match=match) as caught:
            call()
        assert caught.value.status_code == 200
        assert len(caught.value.attempts) == 1


def test_a_call_without_a_response_raises_even_with_throw_off() -> None:
    """A raw or streamed response would have nothing to show."""
    options: dict[str, Any] = {"base_url": "http://127.0.0.1:1/v1", "max_retries": 0, "throw": False}

    def streamed() -> None:
        with OpenAI("k", **options).files.with_streaming_response.content("file-1"):
            pass

    async def main() -> None:
        async with AsyncOpenAI("k", **options) as other, other.files.with_streaming_response.content("file-1"):
            pass

    for call in (
        streamed,
        lambda: OpenAI("k", **options).models.with_raw_response.list().json(),
        lambda: OpenAI("k", **options).models.with_raw_response.list().status_code,
        lambda: asyncio.run(main()),
    ):
        with pytest.raises(APIConnectionError):
            call()
