"""The overlay: what an action does, and that an action without effect fails the build."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import GeneratorError
from generator.overlay import apply_overlay, load_overlay
from generator.pin import OPENAPI, load_facts, load_pinned, read_pin
from tests.generator.samples import Spec, document, objects

HEAD = {"overlay": "1.0.0", "info": {"title": "Test", "version": "1"}}


def overlay(*actions: Spec, **extra: Any) -> Spec:
    """Return an overlay with these actions, each with a reason."""
    return {**HEAD, **extra, "actions": [{"description": "a test", **action} for action in actions]}


def things() -> Spec:
    """Return a document with fields and parameters to change."""
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("a", "b", "c")]
    return document({"Thing": objects(name={"type": "string"}, size={"enum": ["s"]})}, parameters=parameters)


THING = "$.components.schemas.Thing"


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (
            {"target": THING, "update": {"properties": {"name": {"maxLength": 9}}, "type": "string"}},
            {"type": "string", "properties": {"name": {"type": "string", "maxLength": 9}, "size": {"enum": ["s"]}}},
        ),
        (
            {"target": f"{THING}.properties.size.enum", "update": ["l"]},
            {"type": "object", "properties": {"name": {"type": "string"}, "size": {"enum": ["s", "l"]}}},
        ),
        (
            {"target": f"{THING}.properties.size", "update": {"enum": ["l"]}},
            {"type": "object", "properties": {"name": {"type": "string"}, "size": {"enum": ["s", "l"]}}},
        ),
        (
            {"target": f"{THING}.properties.name.type", "update": "integer"},
            {"type": "object", "properties": {"name": {"type": "integer"}, "size": {"enum": ["s"]}}},
        ),
        (
            {"target": f"{THING}.properties.name", "remove": True},
            {"type": "object", "properties": {"size": {"enum": ["s"]}}},
        ),
        (
            {"target": f"{THING}.properties", "update": {"new": {"type": "string", "description": "Ours."}}},
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "size": {"enum": ["s"]},
                    "new": {"type": "string", "description": "Ours."},
                },
            },
        ),
    ],
)
def test_an_action_updates_or_removes(action: Spec, expected: Spec) -> None:
    """Objects merge, lists are extended, other values are replaced, and `remove` deletes."""
    changed = apply_overlay(things(), overlay(action))
    assert changed["components"]["schemas"]["Thing"] == expected


def test_every_match_is_changed() -> None:
    """A target with several matches changes each of them, also in lists."""
    found = apply_overlay(things(), overlay({"target": "$.paths.*.*.parameters[?@.name != 'b']", "update": {"x": [1]}}))
    parameters = found["paths"]["/things"]["get"]["parameters"]
    assert [each.get("x") for each in parameters] == [[1], None, [1]]


def test_matches_of_one_list_can_be_removed_together() -> None:
    """Removing one item does not shift the indexes of the others."""
    found = apply_overlay(things(), overlay({"target": "$.paths.*.*.parameters[?@.name != 'b']", "remove": True}))
    assert [each["name"] for each in found["paths"]["/things"]["get"]["parameters"]] == ["b"]


def test_actions_build_on_each_other() -> None:
    """An action sees the effect of earlier ones, and additions of two actions stay separate."""
    shared = {"tags": ["x"]}
    found = apply_overlay(
        things(),
        overlay(
            {"target": "$.paths.*.*.parameters[*]", "update": shared},
            {"target": "$.paths.*.*.parameters[0].tags", "update": ["y"]},
        ),
    )
    assert [each["tags"] for each in found["paths"]["/things"]["get"]["parameters"]] == [["x", "y"], ["x"], ["x"]]


def test_the_inputs_are_not_changed() -> None:
    """The document and the overlay stay unchanged."""
    given, actions = things(), overlay({"target": THING, "update": {"properties": {"name": {"maxLength": 1}}}})
    before = copy.deepcopy((given, actions))
    apply_overlay(given, actions)
    assert (given, actions) == before


def test_an_action_without_a_match_fails() -> None:
    """An action that matches nothing is an error that names its target, reason and place."""
    with pytest.raises(GeneratorError, match=r"\$\.paths\.nothing matches nothing \(a test\)") as caught:
        apply_overlay(
            things(), overlay({"target": THING, "remove": True}, {"target": "$.paths.nothing", "remove": True})
        )
    assert caught.value.pointer == "overlay.yaml#/actions/1"
    assert "remove the action" in caught.value.cure


def test_a_description_of_a_missing_field_fails() -> None:
    """A description of a field that does not exist is an error that names the field, and creates none."""
    update = {"properties": {"name": {"description": "Ours."}, "gone": {"description": "Ours."}}}
    with pytest.raises(GeneratorError, match="describes what is not there: properties/gone") as caught:
        apply_overlay(things(), overlay({"target": THING, "update": update}))
    assert caught.value.pointer == "overlay.yaml#/actions/0"


@pytest.mark.parametrize(("date", "strict"), [(None, True), ("2026-07-16", True), ("2026-07-15", False), ("", False)])
def test_an_older_document_may_lack_something(date: str | None, strict: bool, caplog: pytest.LogCaptureFixture) -> None:
    """For a document published before the overlay's date, or of unknown date, an action without a match only warns."""
    actions = overlay(
        {"target": "$.paths.nothing", "remove": True},
        {"target": f"{THING}.properties", "update": {"gone": {"description": "x"}, "name": {"description": "Ours."}}},
        **{"x-aikit-since": "2026-07-16"},
    )
    if strict:
        with pytest.raises(GeneratorError):
            apply_overlay(things(), actions, date=date)
        return
    found = apply_overlay(things(), actions, date=date)["components"]["schemas"]["Thing"]["properties"]
    assert found == {"name": {"type": "string", "description": "Ours."}, "size": {"enum": ["s"]}}
    assert [re.findall(r"nothing|gone", each.message) for each in caplog.records] == [["nothing", "nothing"], ["gone"]]


@pytest.mark.parametrize("target", ["$.paths[", "$.paths[?@.x", "$[?(1"])
def test_an_invalid_target_fails(target: str) -> None:
    """A target that is not a valid JSONPath is an error that names it."""
    with pytest.raises(GeneratorError, match="is not a valid JSONPath") as caught:
        apply_overlay(things(), overlay({"target": target, "remove": True}))
    assert caught.value.pointer == "overlay.yaml#/actions/0"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ({}, r"not an OpenAPI Overlay 1\.0\.0"),
        ({**HEAD, "overlay": "2.0.0", "actions": []}, r"not an OpenAPI Overlay 1\.0\.0"),
        (HEAD, r"not an OpenAPI Overlay 1\.0\.0"),
        ({**HEAD, "actions": ["x"]}, "without a JSONPath"),
        ({**HEAD, "actions": [{"description": "x", "remove": True}]}, "without a JSONPath"),
        ({**HEAD, "actions": [{"target": "paths", "description": "x", "remove": True}]}, "without a JSONPath"),
        ({**HEAD, "actions": [{"target": "$.paths", "remove": True}]}, "has no reason"),
        ({**HEAD, "actions": [{"target": "$.paths", "description": " ", "remove": True}]}, "has no reason"),
        ({**HEAD, "actions": [{"target": "$.paths", "description": "x"}]}, "either update or remove"),
        (
            {**HEAD, "actions": [{"target": "$.paths", "description": "x", "remove": True, "update": {}}]},
            "either update or remove",
        ),
        (
            {**HEAD, "actions": [{"target": "$.paths", "description": "x", "upate": {}, "remove": True}]},
            "either update or remove",
        ),
    ],
)
def test_a_malformed_overlay_is_refused(tmp_path: Path, content: Spec, complaint: str) -> None:
    """A file that is not an overlay, or an action without target, reason or effect, is an error with its place."""
    file = tmp_path / "overlay.yaml"
    file.write_text(yaml.safe_dump(content))
    with pytest.raises(GeneratorError, match=complaint) as caught:
        load_overlay(file)
    assert caught.value.pointer in (str(file), "overlay.yaml#/actions/0")
    assert caught.value.cure


def test_a_missing_overlay_is_an_error(tmp_path: Path) -> None:
    """A folder without an overlay is an error that names the file."""
    with pytest.raises(GeneratorError, match="can't be read") as caught:
        load_overlay(tmp_path / "overlay.yaml")
    assert caught.value.pointer == str(tmp_path / "overlay.yaml")


def test_our_overlay_fits_the_pinned_document() -> None:
    """Every action of our overlay changes the pinned document, however old that is."""
    apply_overlay(load_facts(), load_overlay(OPENAPI / "overlay.yaml"))
    assert read_pin().origin.date >= load_overlay(OPENAPI / "overlay.yaml")["x-aikit-since"]


@pytest.mark.parametrize(
    "tag", ["Models", "Chat", "Images", "Moderations", "Embeddings", "Files", "Responses", "Audio"]
)
def test_the_main_operations_are_described(tag: str) -> None:
    """The overlay describes each operation of the main groups in one sentence."""
    found = [
        operation.get("description", "")
        for item in load_pinned()["paths"].values()
        for operation in item.values()
        if operation.get("tags", [""])[0] == tag
    ]
    assert found
    for sentence in found:
        assert re.fullmatch(r"[A-Z][^.]+\.", sentence), sentence
