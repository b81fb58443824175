"""What servers and networks do to a client on the wire, and the outcome that each call must have, one row each."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aikit import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    IncompleteStreamError,
    InternalServerError,
)
from tests.drivers.servers import chunk
from tests.hostile.calls import KINDS, Right
from tests.hostile.server import Forever, ReadSome, Script, Slowly, Step, Wait

CLOSE, HANG, READ, READ_HEAD, RESET = Step.CLOSE, Step.HANG, Step.READ, Step.READ_HEAD, Step.RESET

SOON = 1
"""The deadline in seconds of calls that must exceed it."""


@dataclass(frozen=True)
class Gives:
    """The call succeeds.

    Attributes:
        value: what it returns; by default, the same as for the correct answer.
    """

    value: Any = ...


@dataclass(frozen=True)
class Fails:
    """The call raises.

    Attributes:
        error: the exact class of the error.
        match: a regular expression that the message matches.
        partial: the texts of the events on the error.
        status: the status on the error.
        requests: the number of requests that were sent.
        has_half: whether the error has the first half of the correct body.
    """

    error: type[APIError]
    match: str
    partial: tuple[str, ...] = ()
    status: int | None = None
    requests: int = 1
    has_half: bool = False


@dataclass(frozen=True)
class OneOf:
    """Either outcome is right, depending on timing."""

    first: Fails
    second: Fails


Outcome: TypeAlias = "Gives | Fails | OneOf"
Outcomes: TypeAlias = Mapping[str, Outcome]


@dataclass(frozen=True)
class Misbehaviour:
    """A misbehaviour of the server, and its outcomes.

    Attributes:
        name: what goes wrong.
        make: builds the script from the correct answer to the call.
        outcomes: the outcome per kind of call.
        options: the options of the client.
        fast: the outcomes with the fast agent, where they differ; docs/fast-agent.md says why.
    """

    name: str
    make: Callable[[Right], Script]
    outcomes: Outcomes
    options: Mapping[str, Any] = field(default_factory=dict)
    fast: Outcomes | None = None

    @property
    def expected(self) -> Outcomes:
        """The outcomes with the agent that the tests run with."""
        is_fast = os.environ.get("AIKIT_HTTP_AGENT") == "fast"
        return self.fast if is_fast and self.fast is not None else self.outcomes


Row = Misbehaviour


def every(outcome: Outcome, **others: Outcome) -> Outcomes:
    """The same outcome for all kinds of calls except the large upload and those given by name."""
    return {name: others.get(name, outcome) for name in KINDS if name != "large upload"}


LOST = Fails(APIConnectionError, "connection was lost before the answer ended")
NONSENSE = LOST
LATE = Fails(APITimeoutError, f"deadline of {SOON} s")
HURRIED = {"deadline": SOON}


def cut(*partial: str) -> Outcomes:
    """The body stops before its end; the error has what had arrived."""
    lost = "connection was lost before the answer ended"
    return every(
        Fails(APIConnectionError, lost, status=200, has_half=bool(partial)),
        stream=Fails(IncompleteStreamError, f"the stream broke off: .* after {len(partial)} events", partial, 200),
        download=Fails(APIConnectionError, f"{lost}.*, in the middle of the body", status=200, has_half=bool(partial)),
    )


def stuck(*partial: str) -> Outcomes:
    """The body does not end before the deadline."""
    late = f"deadline of {SOON} s"
    return every(
        Fails(APITimeoutError, late, status=200, has_half=bool(partial)),
        stream=Fails(APITimeoutError, f"{late}.*, in the middle of a stream", partial, 200),
        download=Fails(APITimeoutError, f"{late}.*, in the middle of the body", status=200, has_half=bool(partial)),
    )


LOST_CONNECTIONS = (
    Row(
        "reset at accept", lambda right: (RESET,), every(Fails(APIConnectionError, "no connection|connection was lost"))
    ),
    Row("end at accept", lambda right: (CLOSE,), every(LOST)),
    Row("reset in the request's head", lambda right: (ReadSome(20), RESET), every(LOST)),
    Row("end in the request's head", lambda right: (ReadSome(20), CLOSE), every(LOST)),
    Row("reset after the request's head", lambda right: (READ_HEAD, RESET), every(LOST)),
    Row("reset after the request", lambda right: (READ, RESET), every(LOST)),
    Row("empty answer", lambda right: (READ, CLOSE), every(LOST)),
    Row("half a status line", lambda right: (READ, b"HTTP/1.1 20", CLOSE), every(LOST)),
    Row("reset in the status line", lambda right: (READ, b"HTTP/1.1 20", Wait(0.01), RESET), every(LOST)),
    Row("end in the headers", lambda right: (READ, right.head()[:-9], CLOSE), every(LOST)),
    Row("reset in the headers", lambda right: (READ, right.head()[:-9], Wait(0.01), RESET), every(LOST)),
    Row("end after the headers", lambda right: (READ, right.head(), CLOSE), cut()),
    Row("reset after the headers", lambda right: (READ, right.head(), Wait(0.01), RESET), cut()),
    Row("end in the body", lambda right: (READ, right.head() + right.half, CLOSE), cut("one")),
    Row("reset in the body", lambda right: (READ, right.head() + right.half, Wait(0.01), RESET), cut("one")),
    Row("end in a chunk", lambda right: (READ, right.chunked_head, chunk(right.half)[:-1], CLOSE), cut("one")),
    Row("end between chunks", lambda right: (READ, right.chunked_head, chunk(right.half), CLOSE), cut("one")),
    Row("end in a chunk size", lambda right: (READ, right.chunked_head, chunk(right.half) + b"3", CLOSE), cut("one")),
    Row(
        "reset between chunks",
        lambda right: (READ, right.chunked_head, chunk(right.half), Wait(0.01), RESET),
        cut("one"),
    ),
    Row(
        "no last chunk",
        lambda right: (READ, right.chunked_head, right.in_chunks, CLOSE),
        {**cut(), "stream": Gives()},
    ),
    Row("reset after the answer", lambda right: (READ, right.whole, Wait(0.01), RESET), every(Gives())),
    Row("end after the answer", lambda right: (READ, right.whole, CLOSE), every(Gives())),
)

LYING_FRAMES = (
    Row(
        "a length that is too long",
        lambda right: (READ, right.head(length=10_000) + right.body, CLOSE),
        {**cut(), "stream": Gives()},
    ),
    Row(
        "a length that is too short",
        lambda right: (READ, right.head(length=len(right.half)) + right.body),
        {
            "list": Fails(DecodingError, "may be incomplete", status=200),
            "chat": Fails(DecodingError, "may be incomplete", status=200),
            "upload": Fails(DecodingError, "may be incomplete", status=200),
            "stream": Fails(IncompleteStreamError, "ended early, after 1 events", ("one",), 200),
            "download": Gives(KINDS["download"].right.half),  # nothing shows that there is more
        },
    ),
    Row("a negative length", lambda right: (READ, right.head(length=-1) + right.body), every(NONSENSE)),
    Row("a length that is not a number", lambda right: (READ, right.head(length="ten") + right.body), every(NONSENSE)),
    Row(
        "an absurdly large length",
        lambda right: (READ, right.head(length="9" * 40) + right.body, CLOSE),
        every(NONSENSE),
    ),
    Row("two lengths", lambda right: (READ, right.head("Content-Length: 5") + right.body), every(NONSENSE)),
    Row(
        "the same length twice",
        lambda right: (READ, right.head(f"Content-Length: {len(right.body)}") + right.body),
        every(Gives()),
        fast=every(NONSENSE),
    ),
    Row(
        "a length and chunks",
        lambda right: (READ, right.head("Transfer-Encoding: chunked", length=5) + right.in_chunks + chunk(b"")),
        every(Gives()),
        fast=every(NONSENSE),
    ),
    Row("a chunk size that is not a number", lambda right: (READ, right.chunked_head + b"xyz\r\n" + right.body), cut()),
    Row("a negative chunk size", lambda right: (READ, right.chunked_head + b"-5\r\n" + right.body), cut()),
    Row(
        "an absurdly large chunk size",
        lambda right: (READ, right.chunked_head + b"f" * 30 + b"\r\n" + right.body),
        cut(),
    ),
    Row("a chunk that is longer than it says", lambda right: (READ, right.chunked_head + b"5\r\n" + right.body), cut()),
    Row("an endless chunk size", lambda right: (READ, right.chunked_head, Forever(b"0" * 65536)), cut()),
    Row(
        "endless trailers",
        lambda right: (READ, right.chunked_head, right.in_chunks, b"0\r\n", Forever(b"X-Trailer: x\r\n" * 4096)),
        {**cut(), "stream": Gives()},
    ),
    Row(
        "trailers",
        lambda right: (READ, right.chunked_head + right.in_chunks + b"0\r\nX-Trailer: 1\r\n\r\n"),
        every(Gives()),
    ),
    Row(
        "an unknown transfer coding",
        lambda right: (READ, right.bare_head("Transfer-Encoding: gzip") + right.body),
        every(NONSENSE),
    ),
    Row("no length, ended by closing", lambda right: (READ, right.bare_head() + right.body, CLOSE), every(Gives())),
)

GARBAGE = (
    Row("garbage", lambda right: (READ, bytes(range(256)) * 20), every(NONSENSE)),
    Row("garbage, then the end", lambda right: (READ, bytes(range(256)), CLOSE), every(NONSENSE)),
    Row("an answer before any request", lambda right: (right.whole, HANG), every(Gives())),
    Row("HTTP/0.9", lambda right: (READ, right.body, CLOSE), every(NONSENSE)),
    Row(
        "HTTP/1.0",
        lambda right: (READ, right.bare_head().replace(b"/1.1", b"/1.0") + right.body, CLOSE),
        every(Gives()),
    ),
    Row("HTTP/2", lambda right: (READ, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9), HANG), every(NONSENSE)),
    Row(
        "HTTP/2 frames",
        lambda right: (READ, b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18), CLOSE),
        every(NONSENSE),
    ),
    Row("a TLS alert", lambda right: (READ, b"\x15\x03\x03\x00\x02\x02\x28", CLOSE), every(NONSENSE)),
    Row("a request instead of an answer", lambda right: (READ, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"), every(NONSENSE)),
    Row(
        "a status that is not a number", lambda right: (READ, right.head(status="OK 200") + right.body), every(NONSENSE)
    ),
    Row(
        "an unknown status",
        lambda right: (READ, right.head(status="999 What") + right.body),
        every(Fails(InternalServerError, "999", status=999)),
    ),
    Row("no reason phrase", lambda right: (READ, right.head(status="200") + right.body), every(Gives())),
    Row("a header without a colon", lambda right: (READ, right.head("nonsense") + right.body), every(NONSENSE)),
    Row("a header with NUL", lambda right: (READ, right.head("X-Bad: a\0b") + right.body), every(NONSENSE)),
    Row("a header that is not ASCII", lambda right: (READ, right.head("X-Name: caf\xe9") + right.body), every(Gives())),
    Row(
        "lines that end with LF",
        lambda right: (READ, right.head().replace(b"\r", b"") + right.body),
        every(Gives()),
        fast=every(NONSENSE),
    ),
    Row(
        "endless headers",
        lambda right: (READ, b"HTTP/1.1 200 OK\r\n", Forever(b"X-More: more\r\n" * 4096)),
        every(NONSENSE),
    ),
    Row(
        "an endless header",
        lambda right: (READ, b"HTTP/1.1 200 OK\r\nX-Long: ", Forever(b"x" * 65536)),
        every(NONSENSE),
    ),
    Row("an endless status line", lambda right: (READ, b"HTTP/1.1 200 ", Forever(b"O" * 65536)), every(NONSENSE)),
    Row(
        "a thousand headers",
        lambda right: (READ, right.head(*(f"X-H{n}: {n}" for n in range(1000))) + right.body),
        every(Gives()),
    ),
)

WAITS = (
    Row("silence at accept", lambda right: (HANG,), every(LATE), HURRIED),
    Row("silence after the request's head", lambda right: (READ_HEAD, HANG), every(LATE), HURRIED),
    Row("silence after the request", lambda right: (READ, HANG), every(LATE), HURRIED),
    Row("silence in the status line", lambda right: (READ, b"HTTP/1.1 2", HANG), every(LATE), HURRIED),
    Row("silence in the headers", lambda right: (READ, right.head()[:-7], HANG), every(LATE), HURRIED),
    Row("silence after the headers", lambda right: (READ, right.head(), HANG), stuck(), HURRIED),
    Row("silence in the body", lambda right: (READ, right.head() + right.half, HANG), stuck("one"), HURRIED),
    Row(
        "silence between chunks",
        lambda right: (READ, right.chunked_head, chunk(right.half), HANG),
        stuck("one"),
        HURRIED,
    ),
    Row(
        "silence before the last chunk",
        lambda right: (READ, right.chunked_head, right.in_chunks, HANG),
        {**stuck(), "stream": Gives()},
        HURRIED,
    ),
    Row("a slow head", lambda right: (READ, Slowly(right.head())), every(LATE), HURRIED),
    Row("a slow body", lambda right: (READ, right.head(), Slowly(right.body, 0.2)), stuck(), HURRIED),
    Row(
        "an endless body with a deadline",
        lambda right: (READ, right.chunked_head, Forever(chunk(b"x" * 65536))),
        stuck(),
        HURRIED,
    ),
    Row("silence after the answer", lambda right: (READ, right.whole, HANG), every(Gives()), HURRIED),
)

INTERIM_ANSWERS = (
    Row("100 before the answer", lambda right: (READ, b"HTTP/1.1 100 Continue\r\n\r\n" + right.whole), every(Gives())),
    Row(
        "102 and 103 before the answer",
        lambda right: (
            READ,
            b"HTTP/1.1 102 Processing\r\n\r\n",
            Wait(0.01),
            b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
            right.whole,
        ),
        every(Gives()),
    ),
    Row(
        "100 in the middle of the request",
        lambda right: (READ_HEAD, b"HTTP/1.1 100 Continue\r\n\r\n", Wait(0.01), right.whole, HANG),
        every(Gives()),
    ),
    Row(
        "101 Switching Protocols",
        lambda right: (READ, b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", HANG),
        every(Fails(APIConnectionError, "(?i)upgrade")),
        HURRIED,
    ),
    Row(
        "endless 1xx answers",
        lambda right: (READ, Forever(b"HTTP/1.1 102 Processing\r\n\r\n" * 100)),
        # Whether a megabyte arrives within the deadline depends on the machine.
        every(OneOf(Fails(APIConnectionError, "head of the answer is longer than 1048576 bytes"), LATE)),
        HURRIED,
    ),
)

ROWS = (*LOST_CONNECTIONS, *LYING_FRAMES, *GARBAGE, *WAITS, *INTERIM_ANSWERS)
