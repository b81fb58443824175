"""Answers that are recorded while they arrive, and answers that are played."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from aikit.agents.open_replies import CLOSED
from aikit.core.wire import AsyncReply, RawHeaders, Reply, TransportError

from .cassette_files import Interaction
from .tape import Recording

__all__ = ["AsyncPlayedReply", "AsyncRecordedReply", "PlayedReply", "RecordedReply"]


class _Recorded:
    """The recording of an answer, in both worlds."""

    _reply: Any  # a `Reply` or an `AsyncReply` that keeps time

    def __init__(self, reply: Reply | AsyncReply, recording: Recording) -> None:
        self._reply = reply
        self._recording = recording
        self.status: int = reply.status
        self.headers: RawHeaders = reply.headers
        self.queued_seconds: float = getattr(reply, "queued_seconds", 0.0)
        recording.begin(self.status, self.headers)

    @property
    def until(self) -> float | None:
        """The value of `time.monotonic()` by which reading must end; None for no limit."""
        until: float | None = self._reply.until
        return until

    @until.setter
    def until(self, moment: float | None) -> None:
        self._reply.until = moment


class RecordedReply(_Recorded):
    """An answer that is recorded while it is read."""

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._reply:
                self._recording.add(piece)
                yield piece
        except GeneratorExit:  # the program reads no further
            raise
        except BaseException:  # a failure, or the end of a task or of its time
            self._recording.drop()
            raise
        self._recording.finish(is_whole=True)

    def drain(self, seconds: float) -> None:
        """Read the rest, which says nothing new."""
        self._reply.drain(seconds)
        self._recording.finish(is_whole=True)

    def close(self) -> None:
        """End the transfer; what has arrived is recorded."""
        self._reply.close()
        self._recording.finish(is_whole=False)


class AsyncRecordedReply(_Recorded):
    """The asynchronous twin of `RecordedReply`."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._reply:
                self._recording.add(piece)
                yield piece
        except GeneratorExit:  # the program reads no further
            raise
        except BaseException:  # a failure, or the end of a task or of its time
            self._recording.drop()
            raise
        self._recording.finish(is_whole=True)

    async def drain(self, seconds: float) -> None:
        """Read the rest, which says nothing new."""
        await self._reply.drain(seconds)
        self._recording.finish(is_whole=True)

    async def close(self) -> None:
        """End the transfer; what has arrived is recorded."""
        try:
            await self._reply.close()
        finally:
            self._recording.finish(is_whole=False)


class _Played:
    """A played answer, in both worlds."""

    def __init__(self, interaction: Interaction) -> None:
        self.status = interaction.status
        self.headers: RawHeaders = [
            (name.encode("latin-1"), value.encode("latin-1"))
            for name, values in interaction.headers.items()
            for value in values
        ]
        self.until: float | None = None
        self._interaction = interaction
        self._is_closed = False

    def _pieces(self) -> Iterator[bytes]:
        body, start = self._interaction.body, 0
        for size in self._interaction.chunks or (len(body),):
            if self._is_closed:
                raise TransportError(CLOSED, phase="read", is_refused=True)
            yield body[start : start + size]
            start += size
        if not self._interaction.is_whole:
            raise TransportError(
                "the recording ends here, because the program closed the answer when it was recorded",
                phase="read",
                is_refused=True,
            )


class PlayedReply(_Played):
    """An answer from a cassette."""

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces()

    def drain(self, seconds: float) -> None:
        """Do nothing: nothing is left on a connection."""

    def close(self) -> None:
        """End the answer."""
        self._is_closed = True


class AsyncPlayedReply(_Played):
    """The asynchronous twin of `PlayedReply`."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces():
            yield piece

    async def drain(self, seconds: float) -> None:
        """Do nothing: nothing is left on a connection."""

    async def close(self) -> None:
        """End the answer."""
        self._is_closed = True
