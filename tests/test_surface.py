"""The names and parameters of the official Python package, counted: tests/official_methods.txt lists them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.options.settings import CALL_OPTIONS
from generator.pipeline import views
from generator.surface import load
from generator.views import OperationView

LIST = Path(__file__).with_name("official_methods.txt")
SURFACE = Path(__file__).parents[1] / "openapi" / "surface.yaml"


@dataclass(frozen=True)
class Official:
    """A method of the official package."""

    path: str
    kind: str
    positional: tuple[str, ...]
    keywords: tuple[str, ...]


def official() -> Iterator[Official]:
    """All of the list."""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            path, kind, positional, required, optional = ([*line.split(" |"), "", "", ""])[:5]
            yield Official(path, kind.strip(), tuple(positional.split()), (*required.split(), *optional.split()))


METHODS = list(official())
WEBSOCKETS = {each.path for each in METHODS if each.kind == "websocket"}
OPERATIONS = {each.path: each.operation for each in load(SURFACE).all_methods()}
BLOCKING, ASYNCHRONOUS = OpenAI("sk-test-not-real"), AsyncOpenAI("sk-test-not-real")


def method_of(client: Any, path: str) -> Any:
    """The method of a client by its path; None if there is none."""
    found = client
    for name in path.split("."):
        found = getattr(found, name, None)
    return found


@pytest.fixture(scope="module")
def parameters() -> dict[str, OperationView]:
    """The operations, for the names of the keywords that come through `Unpack`."""
    return {each.id: each for each in views().operations()}


def takes(path: str, operations: dict[str, OperationView]) -> set[str]:
    """The names that a method takes, in its signature or as keywords."""
    names = {
        name for name in inspect.signature(method_of(BLOCKING, path)).parameters if name not in ("self", "keywords")
    }
    related = path.replace("_and_poll", "").replace("_poll", "").replace("_and_stream", "").replace("_stream", "")
    related = related.replace("runs.stream", "runs.create").replace(".parse", ".create").replace(".stream", ".create")
    related = related.replace("files.upload", "files.create").replace("file_batches.upload", "file_batches.create")
    operation = operations.get(OPERATIONS.get(path) or OPERATIONS.get(related) or "")
    return names | CALL_OPTIONS | ({each.name for each in operation.params} if operation else set())


def test_at_least_315_of_320_methods_are_there() -> None:
    """All but the four that need a websocket, which say so."""
    assert len(METHODS) == 320
    missing = {each.path for each in METHODS if not callable(method_of(BLOCKING, each.path))}
    assert missing == set()
    for path in WEBSOCKETS:
        for client in (BLOCKING, ASYNCHRONOUS):
            with pytest.raises(NotImplementedError, match="needs a websocket"):
                method_of(client, path)()


def test_every_method_has_its_twin() -> None:
    """At the same place of the other client."""
    assert [each.path for each in METHODS if not callable(method_of(ASYNCHRONOUS, each.path))] == []


def test_positional_parameters_are_the_same() -> None:
    """Those of the path, in the same order; a method may take more that way."""
    different = []
    for each in METHODS:
        if each.path in WEBSOCKETS:
            continue
        signature = inspect.signature(method_of(BLOCKING, each.path))
        positional = [
            name
            for name, parameter in signature.parameters.items()
            if parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.POSITIONAL_ONLY)
        ]
        if tuple(positional[: len(each.positional)]) != each.positional:
            different.append(f"{each.path}: {positional} for {list(each.positional)}")
    assert different == []


# The keywords that no method takes, each with the reason.
LACKING = {
    "admin.organization.projects.create(geography=)": "`residency` has replaced it; the document has dropped it",
    "admin.organization.projects.update(geography=)": "the document has dropped it",
    "responses.parse(verbosity=)": 'the API reads it in `text={"verbosity": ...}`, which parse() takes, and not here',
}


def test_at_least_99_percent_of_the_parameters_are_taken(parameters: dict[str, OperationView]) -> None:
    """All but three. `extra_body` sends those, too."""
    wanted = [(each.path, name) for each in METHODS if each.path not in WEBSOCKETS for name in each.keywords]
    lacking = [f"{path}({name}=)" for path, name in wanted if name not in takes(path, parameters)]
    assert len(wanted) > 1250
    assert set(lacking) == LACKING.keys()


def test_what_the_official_package_returns_as_none_is_a_confirmation_or_none() -> None:
    """A deletion returns what the service says. The other responses have no body; see docs/client.md."""
    returned = {"containers": "DeletedContainerResult", "containers.files": "DeletedContainerFileResult"}
    returned |= {"responses": "OpenAIResponseDeletedResult", "beta.responses": "DeletedResponseResult"}
    for client in (BLOCKING, ASYNCHRONOUS):
        for resource, name in returned.items():
            signature = inspect.signature(method_of(client, f"{resource}.delete"))
            result, _, future = signature.return_annotation.removeprefix("Async").partition(" | ")
            assert result == name
            assert not future or future.endswith(f"{name}]")  # of a call with callbacks
        for name in ("accept", "hangup", "refer", "reject"):
            annotation = inspect.signature(method_of(client, f"realtime.calls.{name}")).return_annotation
            assert annotation in ("None", "Future[None] | None", "Task[None] | None")
