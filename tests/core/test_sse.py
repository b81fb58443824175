"""The event-stream decoder follows the WHATWG's rules, however the bytes were split."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.core.sse import EventDecoder

STREAM = (
    b"\xef\xbb\xbf: a comment\r\n"
    b"data: one\r\ndata: two\r\n\r\n"
    b"event: named\rid: 7\rdata: \xe2\x82\xac\xf0\x9f\x98\x80\r\r"
    b"data:\xe2\x80\xa8 \xc2\x85\x0b\x0c\x1c\n\n"
    b"retry: 1500\nid: with\0nul\ndata\n\n"
    b'data: {"a": 1}\n\n\n\ndata: never dispatched'
)
EVENTS = [
    ("", b"one\ntwo"),
    ("named", "€😀".encode()),
    ("", "\u2028 \u0085\x0b\x0c\x1c".encode()),
    ("", b""),
    ("", b'{"a": 1}'),
]


def decode(pieces: Sequence[bytes]) -> tuple[list[tuple[str, bytes]], str, int | None]:
    """Events, last id and retry time after all pieces."""
    decoder = EventDecoder()
    events = [event for piece in pieces for event in decoder.feed(piece)]
    return events, decoder.last_event_id, decoder.retry_milliseconds


def test_a_stream_with_every_feature_is_decoded() -> None:
    """Byte order mark, comment, three line ends, several data lines, names, ids and times are read as specified."""
    assert decode([STREAM]) == (EVENTS, "7", 1500)


@pytest.mark.parametrize("cut", range(len(STREAM) + 1))
def test_every_single_cut_gives_the_same_events(cut: int) -> None:
    """Where a piece ends does not matter, even inside a character, a line end or the byte order mark."""
    assert decode([STREAM[:cut], STREAM[cut:]]) == (EVENTS, "7", 1500)


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_any_cuts_give_the_same_events(cuts: list[int]) -> None:
    """Many cuts at once, with empty pieces, change nothing."""
    places = [0, *sorted(cuts), len(STREAM)]
    pieces = [STREAM[start:end] for start, end in pairwise(places)]
    assert decode(pieces) == (EVENTS, "7", 1500)


def test_single_bytes_give_the_same_events() -> None:
    """The smallest pieces change nothing."""
    assert decode([bytes([byte]) for byte in STREAM]) == (EVENTS, "7", 1500)


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [b"YHOO\n+2\n10"]),
        (b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
         [b"first event", b"second event", b" third event"]),
        (b"data\n\ndata\ndata\n\ndata:\n", [b"", b"\n"]),
        (b"data:test\n\ndata: test\n\n", [b"test", b"test"]),
    ],
)  # fmt: skip
def test_the_examples_of_the_standard_hold(stream: bytes, events: list[bytes]) -> None:
    """The decoder gives the results that the standard shows."""
    assert [data for _, data in decode([stream])[0]] == events


def test_an_event_without_data_is_dropped_with_its_name() -> None:
    """A name alone dispatches nothing and does not carry over to the next event."""
    assert decode([b"event: lonely\n\ndata: x\n\n"])[0] == [("", b"x")]


@pytest.mark.parametrize("field", [b"retry: 1s", b"retry: -1", b"retry:", b"other: 5", b"retry: \xd9\xa1"])
def test_meaningless_fields_are_ignored(field: bytes) -> None:
    """A time that isn't a number and an unknown field change nothing."""
    assert decode([field + b"\ndata: x\n\n"]) == ([("", b"x")], "", None)


def test_data_of_an_unfinished_event_is_available() -> None:
    """The unfinished event is not dispatched, but its complete lines are available."""
    decoder = EventDecoder()
    assert decoder.feed(b"data: [DONE]\n") == []
    assert decoder.unfinished == b"[DONE]"
