"""How much memory a hostile server can make a client use, and what it can do to a connection between two calls."""

from __future__ import annotations

import asyncio
import gc
import gzip
import random
import time
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from aikit import APIError, AsyncOpenAI, DecodingError, OpenAI
from aikit.core.decoding import Inflater
from tests.drivers.servers import RawServer
from tests.hostile import contents, misbehaviours
from tests.hostile.calls import CONTENT, KINDS, MESSAGES, OPTIONS, Kind, answer_well
from tests.hostile.misbehaviours import READ, RESET
from tests.hostile.server import HostileServer, Script, Step, Wait, hostile_server

MEGABYTE = 1_000_000
LIMIT = MEGABYTE // 2
# The bytes that arrived, their text on the error, and what the JSON decoder reserves: twelve times as much.
MOST_HELD = 18 * LIMIT
# A head may be 1 MiB, whatever the limit for the body, and in short lines it takes up to 13 times that in memory.
MOST_IN_HEAD = 16 * MEGABYTE

FLOODS = {
    row.name: row
    for row in (*misbehaviours.ROWS, *contents.ROWS)
    if row.name
    in (
        "endless headers",
        "an endless header",
        "endless 1xx answers",
        "endless trailers",
        "an endless chunk size",
        "an endless 500",
        "a redirect with an endless body",
        "a gzip bomb",
        "an endless body",
        "an endless event",
        "endless comments",
    )
}


def peak_of(call: Callable[[], Any]) -> int:
    """The most bytes that a call holds, beyond what was held before."""
    gc.collect()
    tracemalloc.start()
    try:
        with suppress(APIError):  # the table says whether an error is expected
            call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", FLOODS)
@pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])
def test_memory_stays_bounded(name: str, is_blocking: bool) -> None:
    """This holds for each kind of call, however much the server sends."""
    row = FLOODS[name]
    options = {**OPTIONS, **row.options, "max_response_bytes": LIMIT}
    # What comes before the head is read alike for every kind of call.
    kinds = {"list"} if name == "endless 1xx answers" else {"list", "stream", "download"}
    for kind_name in row.outcomes.keys() & kinds:
        kind = KINDS[kind_name]
        with hostile_server(row.make(kind.right), answer_well) as server:
            call = _blocking(kind, server, options) if is_blocking else _asynchronous(kind, server, options)
            assert peak_of(call) < (MOST_IN_HEAD if name == "endless headers" else MOST_HELD), kind_name


def _blocking(kind: Kind, server: RawServer, options: dict[str, Any]) -> Callable[[], Any]:
    def call() -> None:
        with OpenAI(base_url=server.base_url, **options) as client:
            kind.blocking(client)

    return call


def _asynchronous(kind: Kind, server: RawServer, options: dict[str, Any]) -> Callable[[], Any]:
    async def main() -> None:
        async with AsyncOpenAI(base_url=server.base_url, **options) as client:
            await kind.asynchronous(client)

    return lambda: asyncio.run(main())


def test_a_download_to_a_file_has_no_limit_and_is_never_held_in_memory(tmp_path: Path) -> None:
    """A file may be longer than the limit for answers in memory."""
    size = 32 * MEGABYTE
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode()
    script: Script = (READ, head, *(b"0123456789abcdef" * 62_500 for _ in range(32)))
    blocking, asynchronous = tmp_path / "blocking", tmp_path / "asynchronous"

    def download(base_url: str) -> None:
        with OpenAI(base_url=base_url, **OPTIONS, max_response_bytes=LIMIT) as client:
            client.files.content("file-1").write_to_file(blocking)

    async def download_async(base_url: str) -> None:
        async with AsyncOpenAI(base_url=base_url, **OPTIONS, max_response_bytes=LIMIT) as client:
            await (await client.files.content("file-1")).write_to_file(asynchronous)

    with hostile_server(script, answer_well) as server:
        assert peak_of(lambda: download(server.base_url)) < MOST_HELD / 3
        assert peak_of(lambda: asyncio.run(download_async(server.base_url))) < MOST_HELD / 3
    assert (blocking.stat().st_size, asynchronous.stat().st_size) == (size, size)


NOTHING_PACKED = gzip.compress(b"") * 100_000
"""Two megabytes that decompress to zero bytes."""


@pytest.mark.parametrize("kind", ["list", "stream", "download"])
def test_a_compressed_body_longer_than_allowed_is_refused(kind: str) -> None:
    """This includes bodies that decompress to zero bytes."""
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: %b\r\n\r\n"
    media = KINDS[kind].right.kind.encode()
    with (
        hostile_server((READ, head % media, NOTHING_PACKED, Step.HANG), answer_well) as server,
        OpenAI(base_url=server.base_url, **OPTIONS, max_response_bytes=LIMIT) as client,
        pytest.raises(DecodingError, match=f"longer than {LIMIT} bytes"),
    ):
        KINDS[kind].blocking(client)


@pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])
def test_the_error_of_a_long_line_has_the_facts_of_its_call(is_blocking: bool) -> None:
    """It has the request, the response and the beginning of the line."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nfirst\r\n"
    options = {**OPTIONS, "max_response_bytes": LIMIT}

    def read(base_url: str) -> None:
        with (
            OpenAI(base_url=base_url, **options) as client,
            client.files.with_streaming_response.content("file-1") as response,
        ):
            for _ in response.iter_lines():
                pass

    async def read_async(base_url: str) -> None:
        async with (
            AsyncOpenAI(base_url=base_url, **options) as client,
            client.files.with_streaming_response.content("file-1") as response,
        ):
            async for _ in response.iter_lines():
                pass

    with hostile_server((READ, head, b"x" * (2 * LIMIT), Step.HANG), answer_well) as server:
        call = (lambda: read(server.base_url)) if is_blocking else (lambda: asyncio.run(read_async(server.base_url)))
        with pytest.raises(DecodingError, match="a line is longer than") as caught:
            call()
    error = caught.value
    assert error.request is not None
    assert error.response is not None
    assert error.response.status_code == 200
    assert len(error.attempts) == 1
    assert error.data.startswith(b"xxxx")


@pytest.mark.parametrize(
    ("line", "most_times"),
    [(b"data:xx\n", 4), (b"data: {}\n\n", 12), (b": xx\n", 4)],
    ids=["lines without an end", "tiny events", "comments"],
)
def test_a_stream_of_short_lines_stays_bounded(line: bytes, most_times: int) -> None:
    """Stored separately, each line would take many times its length."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    script = (READ, head, *[line * 50_000] * 4 * (MEGABYTE // (50_000 * len(line)) + 1), Step.HANG)

    def read(base_url: str) -> None:
        with OpenAI(base_url=base_url, **OPTIONS, max_response_bytes=LIMIT) as client:
            for _ in client.chat.completions.create(MESSAGES, stream=True):
                pass

    def bounded(base_url: str) -> None:
        with pytest.raises(DecodingError, match=f"longer than {LIMIT} bytes"):
            read(base_url)

    with hostile_server(script, answer_well) as server:
        assert peak_of(lambda: bounded(server.base_url)) < most_times * LIMIT


def test_the_limit_is_512_megabytes_unless_it_is_set() -> None:
    """None removes the limit."""
    with OpenAI(**OPTIONS) as client:
        assert client.max_response_bytes == 512 * 1024 * 1024
    with hostile_server((READ, KINDS["download"].right.whole), answer_well) as server:
        for limit, is_enough in ((len(CONTENT) - 1, False), (len(CONTENT), True), (None, True)):
            with OpenAI(base_url=server.base_url, **OPTIONS, max_response_bytes=limit) as client:
                answer = client.files.content("file-1")
                if is_enough:
                    assert answer.read() == CONTENT
                else:
                    with pytest.raises(DecodingError, match=f"{limit} bytes"):
                        answer.read()


ENDINGS: dict[str, Script] = {
    "reset after the next request": (READ, KINDS["chat"].right.whole, READ, RESET),
    "end after the next request": (READ, KINDS["chat"].right.whole, READ, Step.CLOSE),
    "reset between the calls": (READ, KINDS["chat"].right.whole, Wait(0.05), RESET),
    "end between the calls": (READ, KINDS["chat"].right.whole, Step.CLOSE),
    "an answer between the calls": (READ, KINDS["chat"].right.whole, Wait(0.05), contents.EVIL, Step.HANG),
    "half an answer between the calls": (READ, KINDS["chat"].right.whole, Wait(0.05), contents.EVIL[:50], Step.HANG),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_a_connection_that_breaks_between_two_calls_breaks_no_call(name: str) -> None:
    """The next call gets its own answer, on another connection or, if it was already being sent, by a retry."""
    is_on_its_way = "next request" in name

    def judge(attempts: int) -> None:
        assert attempts == (2 if is_on_its_way else 1)

    def call_twice(server: HostileServer) -> None:
        with OpenAI(base_url=server.base_url, **OPTIONS) as client:
            assert client.chat.completions.create(MESSAGES).choice.text == "Hello"
            wait_for_the_ending(server)
            result = client.chat.completions.create(MESSAGES, max_retries=1)
            assert result.choice.text == "Hello"
            judge(len(result.attempts))

    async def call_twice_async(server: HostileServer) -> None:
        async with AsyncOpenAI(base_url=server.base_url, **OPTIONS) as client:
            assert (await client.chat.completions.create(MESSAGES)).choice.text == "Hello"
            await asyncio.to_thread(wait_for_the_ending, server)
            result = await client.chat.completions.create(MESSAGES, max_retries=1)
            assert result.choice.text == "Hello"
            judge(len(result.attempts))

    def wait_for_the_ending(server: HostileServer) -> None:
        if not is_on_its_way:
            time.sleep(0.15)
            server.calm_down()

    for call in (call_twice, lambda server: asyncio.run(call_twice_async(server))):
        with hostile_server(ENDINGS[name], answer_well) as server:
            call(server)


@pytest.mark.parametrize("size", [0, 1, 262_143, 262_144, 262_145, 524_288, 2_000_000])
@pytest.mark.parametrize("is_noise", [True, False])
def test_a_body_that_is_decompressed_in_steps_is_complete(size: int, is_noise: bool) -> None:
    """This holds for any size, form and number of members; no step exceeds the maximum size."""
    content = random.Random(size).randbytes(size) if is_noise else bytes(size)
    raw = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    forms = {
        "gzip": gzip.compress(content),
        "x-gzip": gzip.compress(content) + gzip.compress(b"and more"),
        "deflate": raw.compress(content) + raw.flush(),
    }
    for encoding, packed in forms.items():
        for cut in (1, len(packed) // 2, len(packed) - 1):
            inflater = Inflater(encoding)
            steps = [step for piece in (packed[:cut], packed[cut:]) for step in inflater.steps(piece)]
            inflater.finish()
            assert b"".join(steps) == content + (b"and more" if encoding == "x-gzip" else b"")
            assert max(map(len, steps), default=0) <= 262_144
