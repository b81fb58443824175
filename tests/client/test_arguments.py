"""Arguments that can't be right raise errors that name them, before anything is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import Server

IDS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "models.retrieve": ("model", lambda client, id: client.models.retrieve(id)),
    "models.delete": ("model", lambda client, id: client.models.delete(id)),
    "files.retrieve": ("file_id", lambda client, id: client.files.retrieve(id)),
    "files.content": ("file_id", lambda client, id: client.files.content(id)),
    "batches.cancel": ("batch_id", lambda client, id: client.batches.cancel(id)),
    "responses.retrieve": ("response_id", lambda client, id: client.responses.retrieve(id)),
    "chat.completions.retrieve": ("completion_id", lambda client, id: client.chat.completions.retrieve(id)),
}


@pytest.mark.parametrize("method", IDS)
@pytest.mark.parametrize("wrong", [5, None, b"id", True, ["id"]])
def test_an_id_that_is_not_a_string_is_refused_by_name_before_anything_is_sent(
    openai_server: Server, method: str, wrong: Any
) -> None:
    """Both clients name the argument and the method; a number is not converted to its digits."""
    name, call = IDS[method]
    expected = rf"^{method}\(\): `{name}` must be a str, got {type(wrong).__name__}$"

    async def ask() -> None:
        async with AsyncOpenAI(api_key=openai_server.api_key, base_url=openai_server.base_url) as client:
            with pytest.raises(TypeError, match=expected):
                await call(client, wrong)

    with (
        OpenAI(api_key=openai_server.api_key, base_url=openai_server.base_url) as blocking,
        pytest.raises(TypeError, match=expected),
    ):
        call(blocking, wrong)
    asyncio.run(ask())
    assert not openai_server.requests


@pytest.mark.parametrize("name", ["assistants", "invites", "audit_logs"])
def test_a_missing_resource_is_named_with_its_operations(name: str) -> None:
    """An operation that is elsewhere in the tree of names is found nonetheless."""
    with pytest.raises(
        AttributeError, match=rf"no attribute '{name}'; its operations are in aikit_openapi\.api\.{name}"
    ):
        getattr(OpenAI("sk-test-not-real"), name)


def test_a_string_in_place_of_the_parameters_suggests_its_keyword() -> None:
    """Users of the official package don't expect to pass a mapping there."""
    with pytest.raises(TypeError, match=r"create\(\): the parameters must be a mapping, got str; pass others by their"):
        OpenAI("sk-test-not-real").chat.completions.create([], "gpt-4o-mini")  # type: ignore[call-overload]
