"""A server that we did not write checks our requests: `make check-foreign`.

It implements upstream's document independently: we wrote both the embedded server and the package, so that they could
share a misunderstanding.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Iterable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import pytest

from aikit import APIError, AsyncOpenAI, IncompleteStreamError, OpenAI
from aikit.streams.stream import AsyncBinaryAnswer, BinaryAnswer
from aikit_openapi.codec import UnknownModel, encode
from generator.views import Views
from tests.every_method import MANAGED, PLAIN, STREAMS, MethodCall, generated_calls, paths_of
from tests.foreign.mock_server import STREAM_COUNT
from tests.generated.test_every_operation import arguments, module_of, sample_of

pytestmark = pytest.mark.foreign

KEY = "sk-test-not-real"
# Methods of the operations in `EXPECTED`, and one that returns a str, without headers.
NOT_JUDGED = {"beta.responses.create", "conversations.create", "conversations.items.create", "files.retrieve_content"}
EVERY = [*PLAIN, *(call for call in generated_calls() if call.path not in NOT_JUDGED)]
PATHS = [call.path for call in EVERY]
# The answers are generated from the document: the text isn't JSON of the requested class, the batch never ends, and
# the lists of images are empty.
MADE_UP = {
    "batches.wait",
    "beta.chat.completions.parse",
    "chat.completions.parse",
    "images.create_variation",
    "images.edit",
    "images.generate",
    "responses.parse",
}
# Those of the document, and the server's own event, which says `done`.
EVENTS = STREAM_COUNT + 1
NOT_STREAMED = {
    "beta_get_response",
    "create_completion",
    "create_run",
    "create_thread_and_run",
    "get_response",
    "submit_tool_ouputs_to_run",
}

# Known remarks, with their reason. A remark has a status, a code of the server (`steady explain E3011`) and a place.
_DOCUMENT_MESSAGE = (
    "a fault of the document: a message with several contents is both an EasyInputMessage and an Item, alternatives of"
    " a `oneOf` that should be an `anyOf`; its own sample for the items of a conversation is refused too"
)
EXPECTED: Mapping[tuple[str, str], str] = {
    ("create_conversation", "400 E3011 body.items.0.type"): _DOCUMENT_MESSAGE,
    ("create_conversation_items", "400 E3011 body.items.0.type"): _DOCUMENT_MESSAGE,
    ("create_response", "200 E3012 body.input"): _DOCUMENT_MESSAGE,
    ("beta_create_response", "200 E3012 body.input"): _DOCUMENT_MESSAGE,
}


def remarks(status: int | None, headers: Mapping[str, str]) -> dict[str, str]:
    """Return what the server remarks on a request, accepted or not: status, code and place -> its message."""
    count = int(headers["x-steady-error-count"])
    heads = [f"x-steady-error-{number}" for number in range(1, count + 1)]
    return {f"{status} {headers[f'{h}-code']} {headers[f'{h}-path']}": headers[f"{h}-message"] for h in heads}


def read(stream: Iterable[Any]) -> list[Any]:
    """The events of a stream; they are generated, so the last need not be the last that the API sends."""
    events = []
    with suppress(IncompleteStreamError):
        for event in stream:
            events.append(event)  # noqa: PERF402  the events before the error count
    return events


async def read_asynchronously(stream: AsyncIterable[Any]) -> list[Any]:
    """The events of an asynchronous stream."""
    events = []
    with suppress(IncompleteStreamError):
        async for event in stream:
            events.append(event)  # noqa: PERF401  the events before the error count
    return events


def test_the_foreign_server_refuses_what_the_document_does_not_allow(client: OpenAI) -> None:
    """This shows that it checks requests: a chat without messages is refused, and the error names them."""
    from aikit_openapi.api.chat import create_chat_completion

    with pytest.raises(APIError) as caught:
        create_chat_completion.sync(client=client, body={"model": "gpt-4o"})
    assert remarks(caught.value.status_code, caught.value.headers) == {
        "400 E3007 body": "Missing required property: messages"
    }


def test_the_foreign_server_makes_only_known_remarks(views: Views, client: OpenAI) -> None:
    """Each operation is called once with all options; the remarks are exactly those in `EXPECTED`."""
    found: dict[tuple[str, str], str] = {}
    failures: list[str] = []
    called = 0
    for view in views.operations():
        path, keywords = arguments(view, sample_of(view))
        try:
            answer = module_of(view).sync_detailed(*path, client=client, **keywords)
            status, headers = answer.status_code, answer.headers
            if view.answer == "binary":
                answer.parsed.close()
        except APIError as error:
            status, headers = error.status_code, error.headers
        except Exception as error:  # show all failures at once
            failures.append(f"{view.id}: {type(error).__name__}: {str(error)[:300]}")
            continue
        if "x-steady-matched-path" in headers and urlsplit(headers["x-steady-matched-path"]).path != view.path:
            failures.append(f"{view.id}: taken for {headers['x-steady-matched-path']}")
        found |= {(view.id, remark): words for remark, words in remarks(status, headers).items()}
        called += 1
    failures += [f"{id_}: {remark}: {found[id_, remark]}" for id_, remark in found.keys() - EXPECTED.keys()]
    stale = [f"{id_}: {remark}: no longer remarked, remove it" for id_, remark in EXPECTED.keys() - found.keys()]
    assert not failures + stale, "\n" + "\n".join(sorted(failures + stale))
    assert called == 288


@pytest.mark.parametrize("call", EVERY, ids=PATHS)
def test_every_method_is_accepted(client: OpenAI, call: MethodCall) -> None:
    """Each method of the client's resources is called once; the server has no remark on the request."""
    result = call.on(client, throw=call.path not in MADE_UP)
    if result is None:  # the response has no body
        assert remarks(200, call.on(client.with_raw_response).headers) == {}
        return
    assert remarks(200, result.headers) == {}
    assert result.close() is None if isinstance(result, BinaryAnswer) else result.success is (call.path not in MADE_UP)


def test_every_asynchronous_method_is_accepted(base_url: str) -> None:
    """Each method of the asynchronous client is called once, all on one client."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, base_url=base_url, max_retries=0, timeout=20) as client:
            for call in EVERY:
                result = await call.on(client, throw=call.path not in MADE_UP)
                if result is None:
                    result = await call.on(client.with_raw_response)
                assert remarks(200, result.headers) == {}, call.path
                if isinstance(result, AsyncBinaryAnswer):
                    await result.close()
                elif hasattr(result, "success"):  # unlike a raw response
                    assert result.success is (call.path not in MADE_UP), call.path

    asyncio.run(main())


def test_every_method_of_the_client_has_its_call() -> None:
    """A method that is added without a row in the table of calls is found."""
    assert {*PATHS, *NOT_JUDGED, *(call.path for call in MANAGED)} == paths_of(OpenAI(KEY))


@pytest.mark.parametrize("call", STREAMS, ids=[call.path for call in STREAMS])
def test_every_stream_of_a_method_is_read(client: OpenAI, call: MethodCall) -> None:
    """The request is accepted, and each event that the server generated from the document is delivered."""
    with call.on(client) as stream:
        assert remarks(200, stream.response.headers) == {}
        events = read(stream)
    assert len(events) == (1 if call.path == "responses.retrieve" else EVENTS)


@pytest.mark.parametrize("call", MANAGED, ids=[call.path for call in MANAGED])
def test_every_managed_stream_is_accepted(client: OpenAI, call: MethodCall) -> None:
    """The request of each stream that begins in a `with` block is accepted."""
    with call.on(client) as stream:
        assert remarks(200, stream.response.headers) == {}


def test_every_asynchronous_stream_of_a_method_is_read(base_url: str) -> None:
    """The same on the asynchronous client."""

    async def main() -> None:
        async with AsyncOpenAI(KEY, base_url=base_url, max_retries=0, timeout=20) as client:
            for call in STREAMS:
                async with await call.on(client) as stream:
                    assert remarks(200, stream.response.headers) == {}, call.path
                    events = await read_asynchronously(stream)
                assert len(events) == (1 if call.path == "responses.retrieve" else EVENTS), call.path

    asyncio.run(main())


def test_every_operation_that_the_document_lets_stream_is_read_to_its_end(views: Views, client: OpenAI) -> None:
    """Each event is one of the document's; for the operations in `NOT_STREAMED` it describes only JSON."""
    not_streamed = set()
    for view in views.operations():
        if view.event_annotation is None:
            continue
        path, keywords = arguments(view, sample_of(view))
        with module_of(view).sync_stream(*path, client=client, **keywords) as stream:
            if not stream.response.headers["content-type"].startswith("text/event-stream"):
                not_streamed.add(view.id)
                continue
            *events, end = read(stream)
        assert len(events) == EVENTS - 1, view.id
        assert not any(isinstance(event, UnknownModel) for event in events), view.id
        # The server's own event has an empty body; its name may become the `type`.
        assert encode(end) in ({}, {"type": "done"}), view.id
    assert not_streamed == NOT_STREAMED
