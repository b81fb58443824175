"""The content of a cassette while it is in use: which answer a request gets, and what is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from threading import Lock
from typing import Any

from aikit.core.decoding import inflater_for
from aikit.core.wire import Headers, Outgoing, RawHeaders

from .cassette_errors import CassetteError
from .cassette_files import Interaction, read, write
from .concealing import Concealer, as_json
from .matching import Asked, differences, distance, key_of

__all__ = ["MODES", "Recording", "Tape", "Track"]

MODES = ("once", "new", "none", "all")


class Track:
    """A recorded exchange, and how often it was played."""

    __slots__ = ("asked", "interaction", "is_new", "plays")

    def __init__(self, interaction: Interaction, asked: Asked, is_new: bool = False) -> None:
        self.interaction = interaction
        self.asked = asked
        self.is_new = is_new
        self.plays = 0


class Recording:
    """An exchange that is being recorded, in the place of its request."""

    def __init__(self, tape: Tape, asked: Asked, concealer: Concealer) -> None:
        self.track: Track | None = None
        self._tape = tape
        self._asked = asked
        self._concealer = concealer
        self._status = 0
        self._headers: RawHeaders = ()
        self._pieces: list[bytes] = []

    def begin(self, status: int, headers: RawHeaders) -> None:
        """Record the head of the answer."""
        self._status, self._headers = status, list(headers)

    def add(self, piece: bytes) -> None:
        """Record the next piece of the body."""
        self._pieces.append(bytes(piece))

    def finish(self, *, is_whole: bool) -> None:
        """End the recording; later calls change nothing."""
        with self._tape.lock:
            if self.track is None and self in self._tape.recordings:
                self.track = Track(self._interaction(is_whole), self._asked, is_new=True)
                self._tape.is_changed = True

    def drop(self) -> None:
        """Forget an exchange without a complete answer."""
        with self._tape.lock:
            if self.track is None and self in self._tape.recordings:
                self._tape.recordings.remove(self)

    def _interaction(self, is_whole: bool) -> Interaction:
        pieces, lines = self._pieces, self._headers
        if (headers := Headers(lines)).get("content-encoding"):
            try:
                inflater = inflater_for(headers)
                pieces = [inflater.feed(each, None) for each in pieces] if inflater else pieces
                lines = [line for line in lines if line[0].lower() not in (b"content-encoding", b"content-length")]
            except ValueError:  # the client can't read it either
                pass
        pieces = [each for each in pieces if each]
        body, sizes = _concealed(b"".join(pieces), [len(each) for each in pieces], self._concealer)
        if len(body) != sum(map(len, pieces)):
            lines = [line for line in lines if line[0].lower() != b"content-length"]
        asked = self._asked
        return Interaction(
            asked.method,
            asked.url,
            asked.headers,
            asked.body,
            self._status,
            self._concealer.headers(lines),
            body,
            sizes,
            is_whole,
        )


class Tape:
    """The exchanges of a cassette.

    Attributes:
        may_send: whether requests may be sent that were not recorded.
        refusals: the errors of requests that got no answer.
        how: how to record, for errors.
    """

    def __init__(
        self, path: Path, mode: str, match_on: Sequence[str], *, allow_repeats: bool, concealer: Concealer, how: str
    ) -> None:
        self.path = path
        self.how = how
        self.lock = Lock()
        self.recordings: list[Recording] = []
        self.refusals: list[CassetteError] = []
        self.is_changed = self.is_closed = False
        self._mode = mode
        self._match_on = match_on
        self._allow_repeats = allow_repeats
        self._concealer = concealer
        found, self._rest = ([], {}) if mode == "all" else read(path)
        self.may_send = mode in ("new", "all") or (mode == "once" and not found)
        self._loaded = [Track(each, self._recorded(each)) for each in found]
        self._by_key: dict[tuple[Any, ...], list[Track]] = {}
        for track in self._loaded:
            self._by_key.setdefault(key_of(track.asked, match_on), []).append(track)

    def _recorded(self, interaction: Interaction) -> Asked:
        return Asked.of(
            interaction.method,
            interaction.url,
            interaction.request_headers,
            interaction.request_body,
            self._concealer,
        )

    @property
    def tracks(self) -> list[Track]:
        """All complete exchanges, in the order of the file."""
        return [*self._loaded, *(each.track for each in self.recordings if each.track is not None)]

    @property
    def unplayed(self) -> list[Track]:
        """The recorded exchanges that were not played."""
        return [each for each in self._loaded if not each.plays]

    def ask(self, outgoing: Outgoing, body: bytes | None) -> Interaction | Recording:
        """Return the recorded answer to a request, or the place where it will be recorded.

        Raises:
            CassetteError: if the answer was not recorded and must not be.
        """
        concealer = self._concealer.knowing(outgoing)
        asked = Asked.of(outgoing.method, outgoing.url, concealer.headers(outgoing.headers), body, concealer)
        with self.lock:
            if self.is_closed:
                raise CassetteError(f"the cassette {self.path} is closed, but got the request {asked.describe()}")
            track = self._find(asked)
            if track is not None:
                track.plays += 1
                return track.interaction
            if not self.may_send:
                refusal = CassetteError(self._refusal(asked))
                self.refusals.append(refusal)
                raise refusal
            recording = Recording(self, asked, concealer)
            self.recordings.append(recording)
            return recording

    def _find(self, asked: Asked) -> Track | None:
        matching = self._by_key.get(key_of(asked, self._match_on), [])
        unplayed = next((each for each in matching if not each.plays), None)
        if unplayed is None and matching and self._allow_repeats:
            return matching[-1]
        return unplayed

    def _refusal(self, asked: Asked) -> str:
        played = sum(1 for each in self._loaded if each.plays)
        lines = [
            f"the cassette has no answer for this request, and mode {self._mode!r} sends none",
            f"  asked:     {asked.describe()}",
            f"  cassette:  {self.path}: "
            + (f"{len(self._loaded)} exchanges, {played} of them played" if self._loaded else "nothing is recorded"),
        ]
        if self._loaded:
            nearest = min(self._loaded, key=lambda each: (*distance(asked, each.asked, self._match_on), each.plays))
            found = differences(asked, nearest.asked, self._match_on)
            number = self._loaded.index(nearest) + 1
            lines.append(f"  nearest:   number {number}, {nearest.asked.describe()}")
            lines += [f"  differs:   {each}" for each in found]
            if not found:
                lines.append(
                    "  differs:   nothing, but each answer is played once (allow_repeats=True repeats the last)"
                )
        return "\n".join([*lines, f"  to record: {self.how}"])

    def save(self) -> None:
        """Write the file, if anything was recorded."""
        with self.lock:
            for each in self.recordings:
                if each.track is None and each._status:  # a stream that was never closed
                    each.track = Track(each._interaction(is_whole=False), each._asked, is_new=True)
                    self.is_changed = True
            if self.is_changed:
                self.is_changed = False
                write(self.path, [each.interaction for each in self.tracks], self._rest)


def _concealed(body: bytes, sizes: Sequence[int], concealer: Concealer) -> tuple[bytes, tuple[int, ...]]:
    """Return a body without secrets, and the sizes of its pieces."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        before, after = [body], [concealer.data(body)]
    else:
        lines = [text] if as_json(text) is not None else concealer.split(text)
        conceal = concealer.body if len(lines) == 1 else concealer.line
        before, after = [each.encode() for each in lines], [conceal(each).encode() for each in lines]
    if after == before:
        return body, tuple(sizes)
    old, new = ([0, *accumulate(map(len, parts))] for parts in (before, after))
    # Each end of a piece keeps its place in its line, as far as the line still reaches.
    ends, line = [0], 0
    for end in accumulate(sizes):
        while old[line + 1] < end:
            line += 1
        is_end = end == old[line + 1]
        ends.append(new[line + 1] if is_end else min(new[line] + end - old[line], new[line + 1]))
    return b"".join(after), tuple(size for size in (b - a for a, b in pairwise(ends)) if size)
