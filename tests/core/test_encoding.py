"""Bodies become JSON without loss; a value that can't be sent raises an error that says where it is."""

from __future__ import annotations

import json
import math
from collections import UserDict, deque
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aikit.core.encoding import encode_json
from aikit.options.settings import NOT_GIVEN
from aikit_openapi.models import ChatCompletionRequestUserMessage

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


class Colour(Enum):
    """An enumeration of strings."""

    RED = "red"


@dataclass
class Point:
    """A plain dataclass."""

    x: int
    y: Any


@given(st.dictionaries(TEXTS, VALUES, max_size=4))
def test_json_values_survive_a_round_trip(body: dict[str, Any]) -> None:
    """This includes integers of any size."""
    assert json.loads(encode_json(body)) == body


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ((1, 2), [1, 2]),
        ({"a"}, ["a"]),
        (deque([1]), [1]),
        (range(2), [0, 1]),
        (UserDict({"a": 1}), {"a": 1}),
        (Colour.RED, "red"),
        (Point(1, 2), {"x": 1, "y": 2}),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (numpy.array([1.5, 2.0]), [1.5, 2.0]),
        (ChatCompletionRequestUserMessage(content="Hi"), {"role": "user", "content": "Hi"}),
        ({50256: -100}, {"50256": -100}),
        (2**70, 2**70),
        (-(2**70), -(2**70)),
        ({"a": NOT_GIVEN, "b": None}, {"b": None}),
        ([ChatCompletionRequestUserMessage(content="Hi"), 2**64], [{"role": "user", "content": "Hi"}, 2**64]),
        (Point(2**64, Colour.RED), {"x": 2**64, "y": "red"}),
        ([UUID(int=1), 2**64], ["00000000-0000-0000-0000-000000000001", 2**64]),
        ([date(2026, 1, 2), 2**64, {"a"}], ["2026-01-02", 2**64, ["a"]]),
    ],
)
def test_values_that_convert_to_json_are_accepted(value: Any, plain: Any) -> None:
    """Sequences, mappings, models, dates and similar, also mixed with values that only the slow path can encode."""
    assert json.loads(encode_json({"value": value})) == {"value": plain}


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_does_not_have_are_refused_with_their_place(number: float) -> None:
    """Otherwise they would silently be sent as null."""
    with pytest.raises(ValueError, match=r"^tools\[1\]\.limit is -?(nan|inf), and JSON has no such number"):
        encode_json({"text": None, "tools": [{}, {"limit": number}]})
    with pytest.raises(ValueError, match=r"^tools\[0\]\.y is"):
        encode_json({"tools": [Point(1, number)]})
    with pytest.raises(ValueError, match=r"^big\[1\] is"):
        encode_json({"big": [2**70, number]})


def test_an_intended_null_in_a_body_is_accepted() -> None:
    """An intended null, or the word in a text, passes."""
    assert json.loads(encode_json({"a": None, "b": "null", "c": [1.5]})) == {"a": None, "b": "null", "c": [1.5]}


@pytest.mark.parametrize("value", [b"bytes", object(), 1j, {(1, 2): 3}, {None: 1}, lambda: 0, [memoryview(b"x")]])
def test_a_value_that_json_cannot_represent_is_refused_with_its_place(value: Any) -> None:
    """The error says where the value is, and its type."""
    with pytest.raises(TypeError, match=r"^messages\[0\]\.content.* type "):
        encode_json({"messages": [{"content": value}]})


def test_a_lone_surrogate_is_refused_with_its_place() -> None:
    """A lone surrogate can't be encoded as UTF-8."""
    with pytest.raises(ValueError, match=r"^messages\[0\]\.content holds half a character .* at 2"):
        encode_json({"messages": [{"content": "ab\ud800"}]})


def test_a_body_that_contains_itself_is_refused_with_its_place() -> None:
    """The error is not a RecursionError."""
    body: dict[str, Any] = {"a": {}}
    body["a"]["b"] = body
    with pytest.raises(ValueError, match=r"^a\.b holds itself"):
        encode_json(body)


def test_text_stays_text() -> None:
    """Characters are sent as UTF-8 and not as escapes."""
    assert encode_json({"a": "é€😀"}) == '{"a":"é€😀"}'.encode()
    assert encode_json({"a": "é€😀", "b": 2**64}) == '{"a":"é€😀","b":18446744073709551616}'.encode()


@pytest.mark.parametrize("value", [18446744073709551615, 18446744073709551616, -9223372036854775809, 10**300])
def test_an_integer_of_any_size_is_sent_exactly(value: int) -> None:
    """This includes integers that orjson itself rejects."""
    assert encode_json({"a": [value, "é"]}) == f'{{"a":[{value},"é"]}}'.encode()


@pytest.mark.parametrize(
    ("body", "match"),
    [
        ({"a": {"\ud800": 1}}, r"a name in a holds half a character"),
        ({"\udfff": 1}, r"a name in the body holds half a character"),
        ({"a": [2**70, {"b\ud800": 1}]}, r"a name in a\[1\] holds half a character"),
    ],
)
def test_a_lone_surrogate_in_a_name_is_an_error_that_names_its_place(body: Any, match: str) -> None:
    """It works as for a lone surrogate in a value."""
    with pytest.raises(ValueError, match=match) as caught:
        encode_json(body)
    assert not isinstance(caught.value, UnicodeError)


def test_a_body_that_nests_too_deeply_is_an_error_that_says_so() -> None:
    """This holds although it does not contain itself."""
    body: Any = []
    for _ in range(5000):
        body = [body]
    with pytest.raises(ValueError, match="the body nests too deeply"):
        encode_json(body)
