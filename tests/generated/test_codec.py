"""The codec on its own: edge cases that no model of the document needs to have."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest

from aikit_openapi.codec import (
    Model,
    UnknownModel,
    encode,
    keep,
    many,
    mapping,
    model,
    one,
    pick,
    unchecked,
    union,
)
from aikit_openapi.models import CreateChatCompletionResponse
from aikit_openapi.types import UNSET


@model
class Part(Model):
    """A model with a renamed field, a constant and a date-time."""

    kind: str
    hate_threatening: bool | None
    when: Any

    _required = ()
    _constants: ClassVar = {"kind": "part"}
    _renamed: ClassVar = {"hate_threatening": "hate/threatening"}
    _moments = ("when",)


@model
class Whole(Model):
    """A model that contains others, and whose additional fields are parts too."""

    parts: list[Part] | None

    _decoders: ClassVar = {"parts": many(lambda value: Part._decode(value) if isinstance(value, dict) else value)}
    _extra = lambda value: Part._decode(value) if isinstance(value, dict) else value  # noqa: E731


def test_a_renamed_field_is_read_by_name_and_by_key() -> None:
    """A key that is not a Python name is read as an attribute or as an item, and is encoded as the key."""
    part = Part.from_dict({"hate/threatening": True})
    assert part.hate_threatening is True
    assert part["hate/threatening"] is True
    assert "hate/threatening" in part
    assert part.to_dict() == {"hate/threatening": True}


def test_an_unknown_key_cannot_replace_a_renamed_field() -> None:
    """An unknown key that equals the Python name of another field is kept separately and encoded unchanged."""
    data = {"hate_threatening": "foreign", "hate/threatening": False, "\0odd": 1}
    part = Part.from_dict(data)
    assert part.hate_threatening is False
    assert part.to_dict() == data


def test_unknown_keys_cannot_hide_methods() -> None:
    """Keys named like methods stay data: the methods work, and the keys are encoded and read as items."""
    data = {
        "to_dict": 1,
        "to_json": 2,
        "__class__": 3,
        "__dict__": 4,
        "additional_properties": 5,
        "from_dict": 6,
    }
    part = Part.from_dict(data)
    assert part.to_dict() == data
    assert part["to_dict"] == 1
    assert type(part) is Part
    assert part.additional_properties == data


def test_a_date_time_is_parsed_when_read_and_encoded_as_text() -> None:
    """Reading parses the text with python-dateutil; the wire form does not change."""
    part = Part.from_dict({"when": "2026-01-02T03:04:05Z"})
    assert part.when == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert part.to_dict() == {"when": "2026-01-02T03:04:05Z"}
    assert Part.from_dict({"when": "tomorrow"}).when == "tomorrow"
    assert Part.from_dict({}).when is None


def test_a_date_time_is_sent_as_text() -> None:
    """A datetime that a caller sets is sent in ISO 8601."""
    part = Part(when=datetime(2026, 1, 2, tzinfo=UTC))
    assert part.to_dict() == {"kind": "part", "when": "2026-01-02T00:00:00+00:00"}
    part.when = None
    assert part.to_dict() == {"kind": "part", "when": None}


def test_additional_fields_are_decoded_by_their_schema() -> None:
    """Fields beyond the named ones are decoded if the document types them."""
    whole = Whole.from_dict({"parts": [{"kind": "part"}], "more": {"kind": "part"}, "odd": 3})
    assert type(whole["more"]) is Part
    assert whole["odd"] == 3
    assert whole.to_dict() == {"parts": [{"kind": "part"}], "more": {"kind": "part"}, "odd": 3}


def test_unset_is_not_sent_and_removes_a_field() -> None:
    """As a keyword, UNSET leaves the field out; assigned later, it removes the field."""
    part = Part(hate_threatening=UNSET)
    assert part.to_dict() == {"kind": "part"}
    part.kind = UNSET
    assert part.to_dict() == {}


def test_null_and_missing_are_distinguished() -> None:
    """Both read as None, and each is encoded as it arrived."""
    assert Part.from_dict({"kind": None}).to_dict() == {"kind": None}
    assert Part.from_dict({}).to_dict() == {}


def test_a_misspelt_attribute_is_named() -> None:
    """Reading and setting an unknown attribute raise with the nearest field."""
    part = Part(kind="part")
    with pytest.raises(AttributeError, match="no field 'knid'; did you mean 'kind'"):
        part.knid  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'kind'"):
        part.knid = 1
    part["knid"] = 1
    assert part.to_dict() == {"kind": "part", "knid": 1}
    del part["knid"]
    assert "knid" not in part


def test_equality_is_by_class_and_content() -> None:
    """Equal content of the same class is equal; models are not hashable, because they can change."""
    assert Part(kind="a") == Part(kind="a") != Part(kind="b")
    assert Part(kind="a") != {"kind": "a"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Part(kind="a"))


def test_a_model_survives_pickling_and_copying() -> None:
    """Pickling and copying yield an equal model; a deep copy shares nothing."""
    whole = Whole.from_dict({"parts": [{"kind": "part", "hate/threatening": True}]})
    assert pickle.loads(pickle.dumps(whole)) == whole
    deep = copy.deepcopy(whole)
    assert deep == whole
    deep.parts[0].kind = "changed"
    assert whole.parts[0].kind == "part"


def test_decoding_does_not_change_its_argument() -> None:
    """`from_dict` leaves its argument unchanged."""
    data = {"parts": [{"kind": "part"}], "more": {"kind": "part"}}
    Whole.from_dict(data)
    assert data == {"parts": [{"kind": "part"}], "more": {"kind": "part"}}


def test_a_decoder_that_takes_its_argument_copies_nothing() -> None:
    """Its models are those of one that copies, and the mappings are their `__dict__`, in line or not."""
    message: dict[str, Any] = {
        "role": "assistant",
        "content": "Hi",
        "annotations": [{"type": "url_citation"}],
        "more": [{}],
    }
    data = {"id": "c", "choices": [{"index": 0, "message": message}, 1], "usage": {"total_tokens": 3}, "unknown": {}}
    expected = CreateChatCompletionResponse.from_dict(data)
    assert data["choices"] == [{"index": 0, "message": message}, 1]
    decoded = unchecked(one("CreateChatCompletionResponse"), takes=True)(data)
    assert decoded == expected
    assert decoded.__dict__ is data
    assert decoded.choices[0].message.__dict__ is message
    assert decoded.usage is not None
    assert decoded.usage.__dict__ is not expected.usage.__dict__


def test_a_value_that_is_not_a_mapping_is_refused_by_name() -> None:
    """`from_dict` of a list raises a TypeError that says what it expected."""
    with pytest.raises(TypeError, match=r"Part\.from_dict expects a mapping, got list"):
        Part.from_dict([])  # type: ignore[arg-type]


def test_a_discriminator_of_an_unexpected_type_yields_an_unknown_model() -> None:
    """A discriminator that is a list or an object does not raise."""
    decode = union("type", {"a": lambda value: "A"})
    assert decode({"type": "a"}) == "A"
    for strange in ([], {}, None, 3):
        assert isinstance(decode({"type": strange}), UnknownModel)
    assert isinstance(decode({}), UnknownModel)
    assert decode("text") == "text"


def test_members_of_a_union_may_be_distinguished_by_required_keys() -> None:
    """`pick` takes the first candidate whose keys are present, then the fallback."""
    decode = union("type", {}, otherwise=keep, absent=pick(otherwise=keep), items=mapping(keep))
    assert decode({"type": "x"}) == {"type": "x"}
    assert decode([{"a": 1}, 2]) == [{"a": 1}, 2]


def test_encoding_reaches_models_in_plain_containers() -> None:
    """Models in lists, tuples and mappings are encoded; UNSET entries of a mapping are left out."""
    assert encode({"a": [Part(kind="x")], "b": (Part(kind="y"),), "c": UNSET}) == {
        "a": [{"kind": "x"}],
        "b": [{"kind": "y"}],
    }


def test_the_repr_is_short() -> None:
    """The repr of a large answer stays readable and truncates long texts."""
    whole = Whole.from_dict({"parts": [{"kind": "x" * 500} for _ in range(100)]})
    assert len(repr(whole)) < 300
    assert "100 in all" in repr(whole)
