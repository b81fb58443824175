"""Budgets that are counts: function calls and bytes of the client itself, with an agent that answers from memory."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from aikit import OpenAI
from aikit.core import json_engine
from aikit.core.base64_text import standard_base64
from aikit.core.decoding import BodyReader
from aikit.core.image_formats import repair_images
from aikit.core.wire import Outgoing
from aikit.testing import Cassette

MESSAGES = [{"role": "user", "content": "Hello"}]
COMPLETION = (
    b'{"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-4o-mini", "choices": [{"index": 0,'
    b' "message": {"role": "assistant", "content": "Hello!"}, "finish_reason": "stop"}]}'
)
CHUNK = (
    b'data: {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o-mini", "choices":'
    b' [{"index": 0, "delta": {"content": "Hello"}, "finish_reason": null}]}\n\n'
)
LAST = CHUNK.replace(b"null", b'"stop"') + b"data: [DONE]\n\n"


class Reply:
    """A success with a body that arrives in pieces."""

    status = 200

    def __init__(self, content_type: bytes, pieces: list[bytes]) -> None:
        # As many as the API sends, and new objects for each answer.
        self.headers = [
            (b"content-type", content_type),
            *((b"x-header-%d" % n, b"value %0*d" % (n, n)) for n in range(12)),
        ]
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def drain(self, seconds: float) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class Agent:
    """An agent that gives every request the same answer."""

    def __init__(self, content_type: bytes, *pieces: bytes) -> None:
        self._content_type = content_type
        self._pieces = list(pieces)

    def perform(self, outgoing: Outgoing) -> Reply:
        """Return the answer."""
        return Reply(self._content_type, self._pieces)

    def close(self) -> None:
        """Do nothing."""


def client_of(content_type: bytes, *pieces: bytes) -> OpenAI:
    """Create a client that gets this answer."""
    return OpenAI("sk-test-not-real", "http://127.0.0.1/v1", http_agent=Agent(content_type, *pieces))


def calls_of(work: Callable[[], Any]) -> Counter[str]:
    """Count the function calls in our own code when this is done for the third time."""
    counts: Counter[str] = Counter()

    def note(frame: FrameType, event: str, argument: object) -> None:
        module = frame.f_globals.get("__name__", "")
        if event == "call" and module.partition(".")[0] in ("aikit", "aikit_openapi"):
            counts[f"{module}.{frame.f_code.co_qualname}"] += 1

    work()
    work()
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counts


def stream_of(chunks: int) -> Callable[[], Any]:
    """Return a function that reads a whole stream."""
    client = client_of(b"text/event-stream", *[CHUNK] * (chunks - 1), LAST)

    def work() -> Any:
        with client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True) as stream:
            for _ in stream:
                pass
        return stream

    return work


def test_a_small_chat_call_makes_few_function_calls() -> None:
    """This covers everything from the method to the text of the answer, including all checks."""
    client = client_of(b"application/json", COMPLETION)
    counts = calls_of(lambda: client.chat.completions.create(MESSAGES, model="gpt-4o-mini").choices[0].message.content)
    assert counts.total() <= 52, counts


def test_a_prompt_of_a_conversation_makes_few_function_calls() -> None:
    """Without MCP servers and bridges, it calls nothing of theirs."""
    helper = client_of(b"application/json", COMPLETION).chat.create(model="gpt-4o-mini", number_of_messages=2)
    counts = calls_of(lambda: helper.prompt("Hello"))
    assert counts.total() <= 152, counts
    assert not [name for name in counts if name.startswith(("aikit.bridges", "aikit.mcp")) or "server" in name]


def test_a_short_stream_makes_few_function_calls() -> None:
    """There is a budget for each chunk, and one for the rest of the call."""
    short, long = calls_of(stream_of(3)), calls_of(stream_of(13))
    assert short.total() <= 90, short
    assert (long.total() - short.total()) / 10 <= 8, long - short


def test_a_kept_result_takes_little_memory() -> None:
    """Each of 200 results takes less than 7 kB, although each call sends 20 kB."""
    client = client_of(b"application/json", COMPLETION)

    def call() -> Any:
        return client.chat.completions.create([{"role": "user", "content": "Hello" * 4000}], model="gpt-4o-mini")

    call()
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        kept = [call() for _ in range(200)]
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (after - before) / len(kept) <= 7000


def peak_of(work: Callable[[], Any]) -> int:
    """Return the most memory that this takes at once, beyond what is there before."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_large_body_is_in_memory_once_while_it_arrives() -> None:
    """Its pieces are joined as they come, and the whole is not copied at the end."""
    piece = memoryview(bytes(64 * 1024))

    def read() -> bytes:
        reader = BodyReader(None)
        for _ in range(64):
            reader.feed(bytes(piece))
        return reader.finish()

    assert peak_of(read) <= 1.2 * 64 * len(piece)


def test_an_image_is_copied_only_where_it_changes_its_form(tmp_path: Path) -> None:
    """It arrives as bytes, becomes text, and then the bytes of the file; to check and decode it makes no copy."""
    text = b64encode(bytes(3_000_000)).decode()
    body = b'{"created": 1, "data": [{"b64_json": "%b"}]}' % text.encode()
    client = client_of(b"application/json", body)
    image = client.images.generate("a cat").image
    assert image is not None
    assert peak_of(lambda: repair_images({"data": [{"b64_json": text}]})) < 100_000
    assert peak_of(lambda: standard_base64(text)) < 200_000
    assert peak_of(lambda: image.save_to_disk(tmp_path / "image.png")) < 3_100_000
    # orjson reserves many times the size of the JSON.
    assert peak_of(lambda: client.images.generate("a cat")) < peak_of(lambda: json_engine.loads(body)) + 200_000


def test_a_cassette_costs_other_calls_nothing(tmp_path: Path) -> None:
    """A call makes as many function calls before and after it."""

    def calls() -> Counter[str]:
        client = client_of(b"application/json", COMPLETION)
        return calls_of(lambda: client.chat.completions.create(MESSAGES, model="gpt-4o-mini"))

    before = calls()
    with Cassette(tmp_path / "cassette.yaml"):
        assert calls().total() > before.total()
    assert calls() == before


def test_a_stream_redacts_its_request_only_when_you_read_it() -> None:
    """A result and a stream compute the facts of the request on demand."""
    work = stream_of(3)
    redacting = "aikit.core.wire.HTTPRequest.of"
    assert calls_of(work)[redacting] == 0
    assert calls_of(lambda: work().response.request)[redacting] == 1
