"""The table of operations says which may be retried when it is unknown whether they were carried out."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import aikit_openapi.api
from aikit.core.idempotency import ANSWERING, CREATING, REPEATABLE, effect_of, where_to_look
from aikit_openapi.operation import Operation

API = Path(aikit_openapi.api.__file__).parent


def all_operations() -> dict[str, Operation[Any, Any]]:
    """Every operation of the generated package, by name."""
    names = [f"aikit_openapi.api.{path.parent.name}.{path.stem}" for path in API.glob("*/[!_]*.py")]
    found = [import_module(name).OPERATION for name in names]
    return {operation.id: operation for operation in found}


def named(operation_id: str, method: str = "POST") -> Operation[Any, Any]:
    """An operation of this name."""
    return Operation(id=operation_id, tag="x", method=method, path="/x", decode=lambda data: data)


def test_the_table_names_every_operation_that_posts_exactly_once() -> None:
    """A new upstream operation is not retried until it has been reviewed; a removed one has no row."""
    posting = {name for name, operation in all_operations().items() if operation.method == "POST"}
    assert ANSWERING | REPEATABLE | set(CREATING) == posting
    assert len(ANSWERING) + len(REPEATABLE) + len(CREATING) == len(posting) == 123


def test_each_path_to_look_at_can_be_read() -> None:
    """Each path of the table belongs to an operation that reads something."""
    readable = {operation.path for operation in all_operations().values() if operation.method == "GET"}
    assert {path for path in CREATING.values() if path} <= readable
    assert where_to_look(named("create_chat_completion").request(body={"store": True})) in readable
    assert where_to_look(named("create_response").request(body={"conversation": "c"})) in readable


@pytest.mark.parametrize(
    ("operation", "method", "expected"),
    [
        ("list_models", "GET", "answer"),
        ("delete_file", "DELETE", "repeat"),
        ("create_embedding", "POST", "answer"),
        ("create_speech", "POST", "answer"),
        ("create_image", "POST", "answer"),
        ("cancel_batch", "POST", "repeat"),
        ("create_file", "POST", "create"),
        ("create_batch", "POST", "create"),
        ("create_fine_tuning_job", "POST", "create"),
        ("create_video", "POST", "create"),
        ("create_novelty", "POST", "create"),
    ],
)
def test_what_an_operation_leaves_behind(operation: str, method: str, expected: str) -> None:
    """An operation missing from the table counts as one that creates something."""
    assert effect_of(named(operation, method).request(body={})) == expected


@pytest.mark.parametrize(
    ("operation", "body", "expected"),
    [
        ("create_chat_completion", {}, "answer"),
        ("create_chat_completion", {"store": None}, "answer"),
        ("create_chat_completion", {"store": True}, "create"),
        ("create_response", {}, "answer"),
        ("create_response", {"store": True}, "answer"),
        ("create_response", {"background": False, "conversation": None}, "answer"),
        ("create_response", {"background": True}, "create"),
        ("create_response", {"conversation": "conv_1"}, "create"),
        ("create_response", {"conversation": {"id": "conv_1"}}, "create"),
        ("beta_create_response", {}, "answer"),
        ("beta_create_response", {"background": True}, "create"),
    ],
)
def test_what_a_call_creates_depends_on_its_body(operation: str, body: dict[str, Any], expected: str) -> None:
    """Stored chats, background responses, and responses added to a conversation are created."""
    request = all_operations()[operation].request(body=body)
    assert effect_of(request) == expected
