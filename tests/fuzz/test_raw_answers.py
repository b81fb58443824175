"""Bytes of a server mean one thing to an agent, however they arrive."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fuzz import raw_answers

PIECES = (
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n",
    b"HTTP/1.0 404 Not Found\r\n",
    b"HTTP/1.1 204 No Content\r\n",
    b"Content-Length: 5\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"Connection: close\r\n",
    b"Connection: keep-alive\r\n",
    b"X: y\r\n",
    b"\r\n",
    b"\n",
    b"hello",
    b"5\r\nhello\r\n",
    b"0\r\n\r\n",
    b"0\r\nX: y\r\n",
    b"\0",
    b" ",
)
answers = st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=6)), max_size=12).map(b"".join)
places = st.lists(st.integers(0, 4096), max_size=8)


@pytest.mark.parametrize("kind", raw_answers.KINDS)
@given(answers, places)
@example(b"".join(raw_answers.seeds()), [3, 100])
def test_an_answer_means_the_same_however_it_is_split(kind: Any, data: bytes, places: list[int]) -> None:
    """And the same as to h11, the parser below httpx, where both accept it."""
    raw_answers.check(data, places, kind)
    for seed in raw_answers.seeds():
        raw_answers.check(seed, places, kind)
