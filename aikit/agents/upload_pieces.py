"""Sends uploads piece by piece: reads in threads where reading may block, within the time of the call."""

from __future__ import annotations

from asyncio import Future, get_running_loop, to_thread
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic

from aikit.core.wire import TransportError, Upload

from .deadlines import within_time
from .failures import past_deadline

__all__ = ["framed", "framed_async", "read_ahead", "read_in_time"]

# Bytes to read from a file at once while other tasks run.
_READ_BYTES = 1024 * 1024
# Seconds between two checks of a non-blocking pipe.
_LOOK_SECONDS = 0.02


def read_in_time(upload: Upload, until: float | None) -> Iterator[bytes]:
    """Yield the body for a blocking agent.

    Args:
        upload: the body.
        until: value of `time.monotonic()` at which waiting for a pipe ends; None for no limit.

    Raises:
        TransportError: if time runs out.
    """
    if upload.is_repeatable:
        return iter(upload)
    is_over = Event()
    pieces = _awaited(upload, is_over)
    return pieces if until is None else _in_time(pieces, is_over, until)


def _awaited(upload: Upload, is_over: Event) -> Iterator[bytes]:
    """Yield the pieces without the empty ones, which mean that no data is available yet."""
    for piece in upload:
        if piece:
            yield piece
        elif is_over.wait(_LOOK_SECONDS):
            return


def _in_time(pieces: Iterator[bytes], is_over: Event, until: float) -> Iterator[bytes]:
    """Yield the pieces, read in a thread: reading a pipe without a writer never returns."""
    asked: SimpleQueue[bool] = SimpleQueue()
    found: SimpleQueue[bytes | BaseException | None] = SimpleQueue()

    def work() -> None:
        while asked.get():
            try:
                found.put(next(pieces, None))
            except BaseException as error:  # passed on to the waiting caller
                found.put(error)

    Thread(target=work, name="aikit-upload", daemon=True).start()
    try:
        while True:
            asked.put(True)
            try:
                piece = found.get(timeout=max(until - monotonic(), 0.0))
            except Empty:
                raise past_deadline("write") from None
            if piece is None:
                return
            if isinstance(piece, BaseException):
                raise piece
            yield piece
    finally:
        is_over.set()
        asked.put(False)


async def read_ahead(upload: Upload, until: float | None) -> AsyncIterator[bytes]:
    """Yield the body, read in a thread while it is sent, so that a slow disk delays no other task.

    Args:
        upload: the body.
        until: value of `time.monotonic()` at which waiting for a pipe ends; None for no limit.

    Raises:
        TransportError: if time runs out.
    """
    if upload.is_repeatable:
        pieces = _split(upload)
        while piece := await to_thread(_take, pieces):
            yield piece
        return
    is_over = Event()
    pieces = _awaited(upload, is_over)
    try:
        while piece := await within_time(_take_in_own_thread(pieces), until, "write"):
            yield piece
    finally:
        is_over.set()


def _split(pieces: Iterable[bytes]) -> Iterator[bytes | memoryview]:
    """Split large pieces, which are in memory already: joined to others and queued for sending, each is copied."""
    for piece in pieces:
        if len(piece) <= _READ_BYTES:
            yield piece
            continue
        whole = memoryview(piece)
        for start in range(0, len(whole), _READ_BYTES):
            yield whole[start : start + _READ_BYTES]


def _take(pieces: Iterator[bytes | memoryview]) -> bytes:
    """Join the next pieces; empty at the end."""
    taken: list[bytes | memoryview] = []
    size = 0
    for piece in pieces:
        taken.append(piece)
        size += len(piece)
        if size >= _READ_BYTES:
            break
    return b"".join(taken)


async def _take_in_own_thread(pieces: Iterator[bytes]) -> bytes:
    """Join the next pieces; the program can exit even while the thread still waits for them."""
    loop = get_running_loop()
    taken: Future[bytes] = loop.create_future()

    def tell(piece: bytes, error: BaseException | None) -> None:
        if taken.done():  # the caller has stopped waiting
            return
        if error is None:
            taken.set_result(piece)
        else:
            taken.set_exception(error)

    def work() -> None:
        piece, failure = b"", None
        try:
            piece = _take(pieces)
        except BaseException as error:  # passed on to the waiting caller
            failure = error
        with suppress(RuntimeError):  # the loop may be closed by now
            loop.call_soon_threadsafe(tell, piece, failure)

    Thread(target=work, name="aikit-upload", daemon=True).start()
    return await taken


def framed(pieces: Iterator[bytes], length: int | None) -> Iterator[bytes]:
    """Yield the pieces of a body as they are sent.

    Args:
        pieces: the body.
        length: how long it has to be; None to send it in chunks.

    Raises:
        TransportError: if it has another length.
    """
    left = length
    for piece in pieces:
        left, piece = _frame(piece, left)
        yield piece
    yield _end(left)


async def framed_async(pieces: AsyncIterator[bytes], length: int | None) -> AsyncIterator[bytes]:
    """The asynchronous twin of `framed`."""
    left = length
    async for piece in pieces:
        left, piece = _frame(piece, left)
        yield piece
    yield _end(left)


def _frame(piece: bytes, left: int | None) -> tuple[int | None, bytes]:
    if left is None:
        return None, b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""
    if len(piece) > left:
        raise _wrong("longer")
    return left - len(piece), piece


def _end(left: int | None) -> bytes:
    if left:
        raise _wrong("shorter")
    return b"0\r\n\r\n" if left is None else b""


def _wrong(how: str) -> TransportError:
    return TransportError(
        f"the request could not be sent: its body is {how} than when the request was made",
        phase="write",
        is_refused=True,
    )
