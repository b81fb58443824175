"""An object of a union is decoded as the right member, and nothing of it is lost."""

from __future__ import annotations

from typing import Any

from aikit_openapi import codec
from aikit_openapi.codec import Decoder, Model, UnknownModel, encode
from generator.naming import class_name
from generator.shapes import Schema, Shapes
from tests.generated.samples import members, sample, unions

# Members that the document gives no way to distinguish: they have the same constants and required fields as the
# member listed with them, or (the formats, minimal) no field at all. They differ only in optional fields, which
# either class can read.
AMBIGUOUS = {
    "BetaInputMessage": "BetaEasyInputMessage",
    "InputMessage": "EasyInputMessage",
    "EvalItem": "EasyInputMessage",
    "RealtimeAudioFormatsAudioPcmu": "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcma": "RealtimeAudioFormatsAudioPcm",
}


def decoder(shapes: Shapes, schema: Schema) -> Decoder:
    """The decoder that the generator writes for a schema."""
    code = shapes.decoder(schema)
    assert code is not None
    made: Decoder = eval(code, {name: getattr(codec, name) for name in codec.__all__})
    return made


def test_every_member_of_every_union_is_recognised(shapes: Shapes) -> None:
    """Each union decodes each of its members, minimal and complete, to the member's class without loss."""
    wrong: list[str] = []
    ambiguous: set[str] = set()
    cases = 0
    for pointer, schema in unions(shapes).items():
        decode = decoder(shapes, schema)
        for key in members(shapes, schema):
            for full in (False, True):
                value = sample(shapes, shapes.schemas[key], full=full)
                decoded = decode(value)
                cases += 1
                assert encode(decoded) == value, f"{pointer}: {key} is not encoded as it arrived"
                if type(decoded).__name__ == class_name(key):
                    continue
                if type(decoded).__name__ == AMBIGUOUS.get(key):
                    ambiguous.add(key)
                else:
                    wrong.append(f"{pointer}: {key} ({'full' if full else 'bare'}) became {type(decoded).__name__}")
    assert not wrong, "\n".join(wrong)
    assert ambiguous == set(AMBIGUOUS), "an entry of AMBIGUOUS is stale"
    assert cases >= 1600


def test_an_unknown_member_is_kept_as_an_unknown_model(shapes: Shapes) -> None:
    """An object that a tagged union does not know becomes an `UnknownModel` with everything it contains."""
    kept = 0
    for pointer, schema in unions(shapes).items():
        keys = members(shapes, schema)
        tags = set.intersection(*(set(shapes.constants(key)) for key in keys))
        if "type" not in tags:
            continue
        value: dict[str, Any] = {"type": "a_kind_of_tomorrow", "held": {"deep": [1, None, "x"]}}
        decoded = decoder(shapes, schema)(value)
        if isinstance(decoded, dict):
            continue  # the union also accepts any mapping
        assert isinstance(decoded, UnknownModel), pointer
        assert decoded.to_dict() == value
        assert isinstance(decoded, Model)
        kept += 1
    assert kept > 50
