"""The resources that openapi/surface.yaml names: each method, called over a real socket, in both worlds."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from aikit import AsyncOpenAI, NotFoundError, OpenAI
from aikit.streams.stream import AsyncBinaryAnswer, BinaryAnswer
from aikit.testing import Server
from generator.pipeline import views
from tests.every_method import generated_calls, generated_streams, surface

CALLS = list(generated_calls())
STREAMED = list(generated_streams())
GOOD = (200, 201)
LISTS = {each.path for each in surface() if each.page}
# Their responses have no body.
WITHOUT_RESULT = {f"realtime.calls.{name}" for name in ("accept", "hangup", "refer", "reject")}


@pytest.fixture(scope="module")
def server(openai_server_process: Server) -> Server:
    """One server for all of them."""
    return openai_server_process


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[OpenAI]:
    """A blocking client of it."""
    with OpenAI(server.api_key, server.base_url, max_retries=0) as made:
        yield made


def is_good(result: Any, path: str) -> bool:
    """Whether a method returned what a success returns."""
    return (result is None) is (path in WITHOUT_RESULT) and (
        result is None or isinstance(result, str) or result.success
    )


@pytest.mark.parametrize("call", CALLS, ids=[each.path for each in CALLS])
def test_every_method_works(client: OpenAI, call: Any) -> None:
    """With all arguments of the document's sample; a list can be iterated over."""
    result = call.on(client)
    if isinstance(result, BinaryAnswer):
        assert result.read() is not None
        return
    assert is_good(result, call.path)
    if call.path in LISTS:
        assert isinstance(list(result), list)


@pytest.mark.parametrize("call", CALLS, ids=[each.path for each in CALLS])
def test_every_method_gives_the_raw_response(client: OpenAI, call: Any) -> None:
    """Read whole and parsed, or in a `with` block."""
    raw = call.on(client.with_raw_response)
    assert raw.status_code in GOOD
    parsed = raw.parse()
    assert isinstance(parsed, BinaryAnswer) or is_good(parsed, call.path)
    with call.on(client.with_streaming_response) as response:
        assert response.status_code in GOOD
        assert bool(response.read()) is bool(raw.content)  # made again, perhaps with another id


def test_every_method_works_in_the_asynchronous_world(server: Server) -> None:
    """Awaited; a list is iterated over with `async for`; raw, and in an `async with` block."""

    async def main() -> None:
        async with AsyncOpenAI(server.api_key, server.base_url, max_retries=0) as client:
            for call in CALLS:
                if call.path in LISTS:
                    assert isinstance([each async for each in call.on(client)], list), call.path
                result = await call.on(client)
                if isinstance(result, AsyncBinaryAnswer):
                    assert await result.read() is not None, call.path
                else:
                    assert is_good(result, call.path), call.path
                raw = await call.on(client.with_raw_response)
                assert raw.status_code in GOOD, call.path
                async with call.on(client.with_streaming_response) as response:
                    assert bool(await response.read()) is bool(raw.content), call.path

    asyncio.run(main())


def test_every_docstring_explains_its_keywords() -> None:
    """Each has its meaning or its type, and a default if the document has one; the errors and a link follow."""
    operations = {each.id: each for each in views().operations()}
    explained = 0
    for method in surface():
        function: Any = OpenAI("sk-test-not-real")
        for name in method.path.split("."):
            function = getattr(function, name)
        if "generated" not in function.__func__.__module__:
            continue
        doc = inspect.cleandoc(function.__doc__ or "")
        assert "\nRaises:\n    OpenAIError: the call failed." in doc, method.path
        assert "\nSee https://platform.openai.com/docs/" in doc, method.path
        for each in operations[method.operation].params:
            line = re.search(rf"^ {{4,8}}{each.name}:\s+(.+(?:\n {{8,12}}.+)*)", doc, re.MULTILINE)
            assert line, f"{method.path}({each.name}=)"
            assert "default" in line[1] or "; default " not in each.about, f"{method.path}({each.name}=)"
            explained += 1
    assert explained > 500


@pytest.mark.parametrize("path", sorted(WITHOUT_RESULT))
def test_what_returns_none_always_raises_a_failure(openai_server: Server, path: str) -> None:
    """Without a result, `throw=False` could not report it. The annotation says None, too."""
    (call,) = [each for each in CALLS if each.path == path]
    openai_server.fail(404, operation=path.rpartition(".")[2] + "-realtime-call", times=None)
    with (
        OpenAI(openai_server.api_key, openai_server.base_url, throw=False) as client,
        pytest.raises(NotFoundError),
    ):
        call.on(client)
    for world in (OpenAI, AsyncOpenAI):
        method = getattr(world("sk-test-not-real").realtime.calls, path.rpartition(".")[2])
        # With a callback, it returns a future of None.
        assert inspect.signature(method).return_annotation in ("None", "Future[None] | None", "Task[None] | None")


@pytest.mark.parametrize("call", STREAMED, ids=[each.path for each in STREAMED])
def test_every_method_that_streams_gives_its_events(client: OpenAI, server: Server, call: Any) -> None:
    """With `stream=True`, in both worlds."""

    async def main() -> list[Any]:
        async with AsyncOpenAI(server.api_key, server.base_url, max_retries=0) as asynchronous:
            stream = await call.on(asynchronous)
            return [each async for each in stream]

    with call.on(client) as stream:
        events = list(stream)
    assert events
    assert [type(each) for each in asyncio.run(main())] == [type(each) for each in events]
