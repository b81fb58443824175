"""Invariants for any bytes of an event stream, split in any way, and a second implementation of the format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from aikit import OpenAIError
from aikit.core import operations
from aikit.core.event_streams import EventReader
from aikit.core.sse import EventDecoder
from aikit.core.wire import Answer, Headers
from aikit_openapi.codec import encode
from aikit_openapi.operation import Request

Outcome = tuple[list[Any], str]


def reference(stream: bytes) -> tuple[list[tuple[str, bytes]], str]:
    """The events of a complete stream and its last id, read line by line, as the standard describes it."""
    text = stream.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    events, data, kind, last_id = [], b"", b"", b""
    for line in text.split(b"\n")[:-1]:
        if line == b"":
            if data:
                events.append((kind.decode("utf-8", "replace"), data[:-1]))
            data, kind = b"", b""
            continue
        field, colon, value = line.partition(b":")
        if colon and not field:
            continue
        value = value[1:] if value[:1] == b" " else value
        if field == b"data":
            data += value + b"\n"
        elif field == b"event":
            kind = value
        elif field == b"id" and b"\0" not in value:
            last_id = value
    return events, last_id.decode("utf-8", "replace")


def cut(stream: bytes, places: Iterable[int]) -> list[bytes]:
    """Split the stream at these places; some pieces may be empty."""
    return [
        stream[start:end] for start, end in pairwise([0, *sorted(min(p, len(stream)) for p in places), len(stream)])
    ]


def decoded(pieces: Iterable[bytes]) -> tuple[list[tuple[str, bytes]], str]:
    """The events and the last id that the decoder returns for these pieces."""
    decoder = EventDecoder()
    events = [event for piece in pieces for event in decoder.feed(piece)]
    return events, decoder.last_event_id


def read(pieces: Iterable[bytes], call: Request[Any, Any]) -> Outcome:
    """Return what a user gets for these pieces: typed events as plain data, and any error that ends them."""
    decode = call.operation.decode_event
    assert decode is not None
    answer = Answer(200, Headers([(b"content-type", b"text/event-stream")]))
    reader: EventReader[Any] = EventReader(decode, answer, None, call=call, result=lambda result: result)
    events: list[Any] = []
    try:
        # With `extend`, the events before an error are kept.
        for piece in pieces:
            events.extend(map(encode, reader.feed(piece)))
        events.extend(map(encode, reader.finish()))
    except OpenAIError as error:
        return events, type(error).__name__
    return events, ""


def calls() -> Sequence[Request[Any, Any]]:
    """Calls whose streams end in different ways: by choices, by an event, and by named events."""
    return [
        operations.create_chat_completion.request(body={"stream": True}),
        operations.create_chat_completion.request(body={"stream": True, "n": 2}),
        operations.create_response.request(body={"stream": True}),
        operations.create_image.request(body={"stream": True}),
    ]


def check(stream: bytes, places: Sequence[int], call: Request[Any, Any]) -> None:
    """Fail unless the bytes mean the same however they are split, and what the standard says."""
    pieces = cut(stream, places)
    assert b"".join(pieces) == stream
    assert decoded([stream]) == reference(stream)
    assert decoded(pieces) == reference(stream)
    # A repr, because NaN is not equal to itself.
    assert repr(read(pieces, call)) == repr(read([stream], call))


def seeds() -> list[bytes]:
    """Streams to start from: what services send, and every rule of the format."""
    chat = (
        b'data: {"id":"c","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}\n\n'
        b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"h\xc3\xa9"},"finish_reason":null}]}\n\n'
        b'data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
        b'data: {"id":"c","choices":[],"usage":{"total_tokens":3}}\n\ndata: [DONE]\n\n'
    )
    tools = (
        b'data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function",'
        b'"function":{"name":"f","arguments":"{"}}]}}]}\r\n\r\n'
        b'data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"}"}}]}}]}\r\n\r\n'
    )
    response = (
        b'event: response.created\ndata: {"type":"response.created","response":{"id":"r","output":[]}}\n\n'
        b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"x"}\n\n'
        b'event: response.completed\ndata: {"type":"response.completed","response":{"id":"r","status":"completed"}}\n\n'
    )
    failures = b'event: error\ndata: {"error":{"message":"no","code":"server_error"}}\n\ndata: {"error": "x"}\n\n'
    rules = (
        b"\xef\xbb\xbf: comment\r\ndata: a\r\ndata:b\rdata\n\nid: 1\nid: \0\nretry: 15\nretry: x\nevent\ndata\n\n"
        b"data:\xe2\x80\xa8\xc2\x85\x0b\x0c\x1c\n\nunknown: x\ndata: {\"a\": 18446744073709551616}\n\n\n\ndata: cut"
    )  # fmt: skip
    numbers = b'data: {"choices": NaN}\n\ndata: [[[[1e400]]]]\n\ndata: "\\ud800"\n\ndata: \xff\n\n'
    odd = (
        b'data: {"type":{"a":[]},"choices":{}}\n\ndata: {"type":[],"code":{}}\n\n'
        b'data: {"error":{"code":[],"type":{}}}\n\n'
    )
    return [
        chat,
        tools,
        response,
        failures,
        rules,
        numbers,
        b'{"id": "r", "choices": [{"index": 0}]}',
        b"<html>",
        b"",
        odd,
    ]
