"""Both worlds alike: what the blocking client offers, the asynchronous one offers too."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.resources.base import Resource

KEY = "sk-test-not-real"
# What the language itself spells in another way.
SPELLED: dict[str, str] = {"__enter__": "__aenter__", "__exit__": "__aexit__"}


def public(cls: type) -> dict[str, Any]:
    """The public members of a class, and the ways into a `with` block."""
    names = [name for name in dir(cls) if not name.startswith("_") or name in SPELLED or name in SPELLED.values()]
    return {name: inspect.getattr_static(cls, name) for name in names}


def resources(blocking: Any, asynchronous: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Both clients and, below them, each resource with its twin."""
    yield path or "client", blocking, asynchronous
    for name, member in public(type(blocking)).items():
        if isinstance(member, cached_property):
            inner, twin = getattr(blocking, name), getattr(asynchronous, name)
            yield from resources(inner, twin, f"{path}.{name}".lstrip("."))


PAIRS = list(resources(OpenAI(api_key=KEY), AsyncOpenAI(api_key=KEY)))


def test_every_resource_is_compared() -> None:
    """The walk below finds the resources of the documentation."""
    found = {path for path, *_ in PAIRS}
    assert {"chat.completions", "chat.completions.messages", "models", "images", "moderations"} <= found
    assert {"embeddings", "files", "responses", "responses.input_items"} <= found
    assert all(isinstance(one, Resource) or path == "client" for path, one, _ in PAIRS)


@pytest.mark.parametrize(("path", "blocking", "asynchronous"), PAIRS, ids=[path for path, *_ in PAIRS])
def test_both_offer_the_same(path: str, blocking: Any, asynchronous: Any) -> None:
    """The same names, each method with the same parameters in the same order with the same defaults."""
    ours, theirs = public(type(blocking)), public(type(asynchronous))
    renamed = {SPELLED.get(name, name): member for name, member in ours.items()}
    # `close` is awaited under the name that the language's own asynchronous things have, besides.
    assert renamed.keys() - theirs.keys() == set()
    assert theirs.keys() - renamed.keys() <= {"aclose"}
    for name, member in renamed.items():
        if inspect.isfunction(member):
            one, other = inspect.signature(member), inspect.signature(theirs[name])
            shown = [[(each.name, each.kind, each.default) for each in s.parameters.values()] for s in (one, other)]
            assert shown[0] == shown[1], f"{path}.{name}"
