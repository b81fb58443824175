"""Measure the CPU time of decoding an answer, from bytes to the typed object; all peers get the same bytes.

The harness runs `python -m benchmarks.decoding PEER`, which measures one peer and prints its figures.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.harness import Column, Figures, Peer, measure, table
from benchmarks.payloads import CHUNK, COMPLETION, DELTA, PAYLOADS, RESPONSE, Payload

Decode = Callable[[bytes], Any]
Decoders = dict[Payload, Decode]

PACKAGE = "stock_client"
_REPEATS = 7
_REPEAT_SECONDS = 0.03


def decode_json() -> Decoders:
    """Return the decoders of the standard library, which return plain mappings."""
    return dict.fromkeys(PAYLOADS, json.loads)


def decode_orjson() -> Decoders:
    """Return the decoders of orjson, which return plain mappings."""
    import orjson

    return dict.fromkeys(PAYLOADS, orjson.loads)


def decode_stock() -> Decoders:
    """Return the functions that parse answers in a client from openapi-python-client's own templates."""
    # Imported by name, because the package is generated for each run and type checkers can't see it.
    package = import_module(PACKAGE)
    create_chat_completion = import_module(f"{PACKAGE}.api.chat.create_chat_completion")
    create_response = import_module(f"{PACKAGE}.api.responses.create_response")
    client = package.Client(base_url="http://127.0.0.1")

    def parser(module: Any, status: int) -> Decode:
        return lambda data: module._parse_response(client=client, response=_Answer(status, data))

    # The normalised document keeps the events of a streaming operation under status 299.
    return {
        COMPLETION: parser(create_chat_completion, 200),
        CHUNK: parser(create_chat_completion, 299),
        RESPONSE: parser(create_response, 200),
        DELTA: parser(create_response, 299),
    }


class _Answer:
    """The part of an httpx response that the stock operations read."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content

    def json(self) -> Any:
        return json.loads(self.content)


def decode_openai() -> Decoders:
    """Return the function with which the official client makes answers typed."""
    from openai._models import construct_type
    from openai.types.chat import ChatCompletion, ChatCompletionChunk
    from openai.types.responses import Response, ResponseStreamEvent

    def constructor(type_: Any) -> Decode:
        return lambda data: construct_type(type_=type_, value=json.loads(data))

    return {
        COMPLETION: constructor(ChatCompletion),
        CHUNK: constructor(ChatCompletionChunk),
        RESPONSE: constructor(Response),
        DELTA: constructor(ResponseStreamEvent),
    }


def decode_aikit() -> Decoders:
    """Return aikit's decoders: orjson and the decoders of the operations."""
    import orjson

    from aikit_openapi.api.chat.create_chat_completion import OPERATION as CHAT
    from aikit_openapi.api.responses.create_response import OPERATION as CREATE

    def decoder(decode: Callable[[Any], Any] | None) -> Decode:
        assert decode
        loads = orjson.loads
        return lambda data: decode(loads(data))

    return {
        COMPLETION: decoder(CHAT.decode),
        CHUNK: decoder(CHAT.decode_event),
        RESPONSE: decoder(CREATE.decode),
        DELTA: decoder(CREATE.decode_event),
    }


DECODERS: dict[str, Callable[[], Decoders]] = {
    "json": decode_json,
    "orjson": decode_orjson,
    "stock": decode_stock,
    "openai": decode_openai,
    "aikit_openapi": decode_aikit,
}
_HEADINGS = {
    COMPLETION: "completion, 3 tool calls, us",
    CHUNK: "tool-call chunk, us",
    RESPONSE: "Response, 4 items, us",
    DELTA: "text delta event, us",
}
_COLUMNS = [Column(payload.name, heading, references=("openai",)) for payload, heading in _HEADINGS.items()]


def benchmark(rounds: int, report: Callable[[str], None]) -> tuple[str, Figures]:
    """Measure all peers; return the table and the figures."""
    from benchmarks.stock import build_stock_client

    with tempfile.TemporaryDirectory() as folder:
        report("generating the stock client")
        build_stock_client(Path(folder), PACKAGE, ("/chat/completions", "/responses"))
        peers = [Peer(name, ("-m", "benchmarks.decoding", name), (Path(folder),)) for name in DECODERS]
        figures = measure(peers, rounds, report)
    return table("decode", peers, _COLUMNS, figures), figures


def time_decoders(decoders: Decoders) -> dict[str, float]:
    """Return the CPU time for each payload in microseconds, after checking that the decoder reads it correctly."""
    figures = {}
    for payload, decode in decoders.items():
        check(payload, decode(payload.data))
        count = 1
        while (taken := _take(decode, payload.data, count)) < _REPEAT_SECONDS:
            count *= 2 if taken < _REPEAT_SECONDS / 4 else 1 + int(_REPEAT_SECONDS / taken)
        figures[payload.name] = median(_take(decode, payload.data, count) for _ in range(_REPEATS)) / count * 1e6
    return figures


def check(payload: Payload, decoded: Any) -> None:
    """Check a value deep inside the answer, read by attributes or by keys.

    Raises:
        ValueError: it is not the expected value.
    """
    for step in payload.path:
        by_name = isinstance(step, str) and not isinstance(decoded, dict)
        decoded = getattr(decoded, step) if by_name and isinstance(step, str) else decoded[step]
    if decoded != payload.value:
        raise ValueError(f"{payload.name} reads {decoded!r} instead of {payload.value!r}")


def _take(decode: Decode, data: bytes, count: int) -> float:
    """Return the CPU seconds, user and system, of several decodings, including garbage collection."""
    numbers = range(count)
    start = time.process_time()
    for _ in numbers:
        decode(data)
    return time.process_time() - start


if __name__ == "__main__":
    print(json.dumps(time_decoders(DECODERS[sys.argv[1]]())))
