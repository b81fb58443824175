"""All measures: one entry each, with its bounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isclose
from pathlib import Path
from typing import Any

from benchmarks import timing
from benchmarks.payloads import COMPLETION, RESPONSE, Payload
from benchmarks.peers.peer import CONVERSATION
from benchmarks.replay import DIMENSIONS, FILE_ID, MODELS, TEXT, TEXTS, image, streamed_text, vectors

UPLOAD_BYTES = 200_000_000
STREAM = 500
SHORT_STREAM = 5
MANY_STREAMS = 100


def is_text(value: Any) -> bool:
    """Compare the text of a chat, or of each of several chats."""
    return bool(value) and all(each == TEXT for each in ([value] if isinstance(value, str) else value))


def is_stream(value: Any, chunks: int) -> bool:
    """Compare the text of a stream, or of each of several streams."""
    return bool(value) and all(each == streamed_text(chunks) for each in ([value] if isinstance(value, str) else value))


def are_vectors(value: Any) -> bool:
    """Compare vectors at both ends, because 4 bytes hold fewer digits than the text."""
    sent = vectors()
    return (
        len(value) == TEXTS
        and all(len(each) == DIMENSIONS for each in value)
        and all(isclose(value[at][at], sent[at][at], rel_tol=1e-6) for at in (0, -1))
    )


def is_decoded(value: Any, payload: Payload) -> bool:
    """Read a value deep inside an answer, by attributes or by keys."""
    for step in payload.path:
        by_name = isinstance(step, str) and not isinstance(value, dict)
        value = getattr(value, str(step)) if by_name else value[step]
    return bool(value == payload.value)


def to_image(folder: Path) -> tuple[Any, ...]:
    """Return the arguments of `image`."""
    return (folder / "image.png",)


def to_upload(folder: Path) -> tuple[Any, ...]:
    """Return the arguments of `upload`: a sparse file of zeros, which takes no space on the disk."""
    file = folder / "upload"
    with file.open("wb") as opened:
        opened.truncate(UPLOAD_BYTES)
    return (file,)


def to_small_upload(folder: Path) -> tuple[Any, ...]:
    """Return the arguments of a first upload, which connects and leaves no memory that a second one could use again."""
    file = folder / "small"
    file.write_bytes(b"small")
    return (file,)


@dataclass(frozen=True)
class Bound:
    """The most that aikit may take.

    Attributes:
        default: with the default agent.
        fast: with the fast agent.
        unit: the unit of both; without one, they are ratios to the official package.
    """

    default: float
    fast: float
    unit: str = ""


@dataclass(frozen=True)
class Measure:
    """One figure of each peer, taken in a fresh process.

    Attributes:
        title: its name in the tables, with what its figure counts and the unit.
        operation: the method of a peer that is called; `statement` times only the import.
        is_right: whether a value that the operation returned is what the server sent.
        take: returns the figure; `benchmarks/timing.py` has the ways. None for the import, which a script times that
            has loaded nothing yet.
        factor: what the figure is multiplied by, for its unit.
        digits: how many digits of the figure the tables show behind the decimal point.
        arguments: returns the arguments of the operation, given a folder for files.
        first_arguments: returns the arguments of the first call, if they differ.
        place: the beginning of the path, which selects the server's answer.
        is_secure: the calls use TLS.
        size: how often the operation runs, for measures of many calls; a quick run makes a tenth.
        at_once: the calls run at the same time.
        most_rounds: a measure that takes long runs in fewer rounds.
        bound: the bound, if there is one.
    """

    title: str
    operation: str
    is_right: Callable[[Any], bool]
    take: timing.Take | None
    factor: float = 1e6
    digits: int = 0
    arguments: Callable[[Path], tuple[Any, ...]] = lambda folder: ()
    first_arguments: Callable[[Path], tuple[Any, ...]] | None = None
    place: str = ""
    is_secure: bool = False
    size: int = 1
    at_once: bool = False
    most_rounds: int = 99
    bound: Bound | None = None


MEASURES: dict[str, Measure] = {
    "import": Measure(
        "import, client and first resource, CPU ms",
        "statement",
        bool,
        None,
        factor=1e3,
        bound=Bound(0.07, 0.07),
    ),
    "chat": Measure("small chat, CPU µs", "chat", is_text, timing.cpu_each, bound=Bound(0.22, 0.09)),
    "chat-async": Measure(
        "small chat, asynchronous, CPU µs", "chat_async", is_text, timing.cpu_each, bound=Bound(0.30, 0.11)
    ),
    "chats-100": Measure(
        "100 small chats at once, CPU µs each",
        "chat_async",
        is_text,
        timing.cpu_each,
        size=100,
        at_once=True,
        bound=Bound(0.28, 0.08),
    ),
    "chats-2000": Measure(
        "2,000 small chats at once, seconds",
        "chat_async",
        is_text,
        timing.wall_once,
        factor=1,
        digits=2,
        size=2000,
        at_once=True,
        most_rounds=2,
        bound=Bound(0.25, 0.12),
    ),
    "streams-1000": Measure(
        "1,000 streams of 100 chunks at once, CPU seconds",
        "stream_async",
        lambda value: is_stream(value, MANY_STREAMS),
        timing.cpu_once,
        factor=1,
        digits=2,
        place=f"/chunks/{MANY_STREAMS}",
        size=1000,
        at_once=True,
        most_rounds=2,
        bound=Bound(0.18, 0.10),
    ),
    "chunk": Measure(
        "streamed chunk, CPU µs",
        "stream",
        lambda value: is_stream(value, STREAM),
        timing.cpu_each,
        factor=1e6 / STREAM,
        digits=1,
        place=f"/chunks/{STREAM}",
        bound=Bound(0.15, 0.08),
    ),
    "chunk-async": Measure(
        "streamed chunk, asynchronous, CPU µs",
        "stream_async",
        lambda value: is_stream(value, STREAM),
        timing.cpu_each,
        factor=1e6 / STREAM,
        digits=1,
        place=f"/chunks/{STREAM}",
        bound=Bound(0.15, 0.08),
    ),
    "first-token": Measure(
        "first token of a short stream, CPU µs",
        "stream",
        lambda value: is_stream(value, SHORT_STREAM),
        timing.cpu_each,
        place=f"/chunks/{SHORT_STREAM}",
        bound=Bound(0.18, 0.10),
    ),
    "first-token-async": Measure(
        "first token of a short stream, asynchronous, CPU µs",
        "stream_async",
        lambda value: is_stream(value, SHORT_STREAM),
        timing.cpu_each,
        place=f"/chunks/{SHORT_STREAM}",
        bound=Bound(0.18, 0.10),
    ),
    "conversation": Measure(
        "chat with 200 messages, CPU µs",
        "chat",
        is_text,
        timing.cpu_each,
        arguments=lambda folder: (CONVERSATION,),
        bound=Bound(0.01, 0.01),
    ),
    "models": Measure("list of 100 models, CPU µs", "models", lambda value: value == MODELS, timing.cpu_each),
    "decode-chat": Measure(
        "decoding of a chat with 3 tool calls, CPU µs",
        "decode",
        lambda value: is_decoded(value, COMPLETION),
        timing.cpu_each,
        digits=1,
        arguments=lambda folder: (COMPLETION,),
    ),
    "decode-response": Measure(
        "decoding of a Response with 4 items, CPU µs",
        "decode",
        lambda value: is_decoded(value, RESPONSE),
        timing.cpu_each,
        digits=1,
        arguments=lambda folder: (RESPONSE,),
    ),
    "embeddings": Measure(
        f"embeddings, {TEXTS} x {DIMENSIONS}, as lists, CPU ms",
        "embeddings",
        are_vectors,
        timing.cpu_each,
        factor=1e3,
        digits=1,
        bound=Bound(0.5, 0.5),
    ),
    "embeddings-numpy": Measure(
        f"embeddings, {TEXTS} x {DIMENSIONS}, as numpy arrays, CPU ms",
        "arrays",
        are_vectors,
        timing.cpu_each,
        factor=1e3,
        digits=1,
        bound=Bound(0.3, 0.3),
    ),
    "image": Measure(
        "image of 4 MB to a file, CPU ms",
        "image",
        lambda value: value.read_bytes() == image(),
        timing.cpu_each,
        factor=1e3,
        digits=1,
        arguments=to_image,
        bound=Bound(0.9, 0.9),
    ),
    "upload": Measure(
        "upload of 200 MB, CPU ms",
        "upload",
        lambda value: value == FILE_ID,
        timing.cpu_each,
        factor=1e3,
        arguments=to_upload,
        bound=Bound(1.0, 1.0),
    ),
    "upload-memory": Measure(
        "upload of 200 MB, peak MB over rest",
        "upload",
        lambda value: value == FILE_ID,
        timing.peak_memory,
        factor=1e-6,
        digits=1,
        arguments=to_upload,
        first_arguments=to_small_upload,
        bound=Bound(1, 1, "MB"),
    ),
    "kept-results": Measure(
        "10,000 kept results, kB each",
        "kept_chat",
        bool,
        timing.kept_memory,
        factor=1e-3,
        digits=1,
        size=10_000,
        most_rounds=1,
        bound=Bound(7, 7, "kB"),
    ),
    "chat-tls": Measure("small chat over TLS, µs by the clock", "chat", is_text, timing.wall_each, is_secure=True),
    "first-chat-tls": Measure(
        "import, client and first chat over TLS, ms by the clock",
        "chat",
        is_text,
        timing.cold,
        factor=1e3,
        is_secure=True,
    ),
    "chat-latency": Measure(
        "small chat with a latency of 20 ms, ms by the clock",
        "chat",
        is_text,
        timing.wall_each,
        factor=1e3,
        digits=1,
        place="/late",
    ),
}
