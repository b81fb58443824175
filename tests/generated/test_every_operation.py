"""Every operation is called over a real socket: its request fits the document, and its answer is decoded."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import SampleFile, SampleRequest, Server, sample_request
from aikit.testing.description.document import load
from aikit_openapi.codec import Model, UnknownModel, encode
from generator.views import OperationView, Views

DOCUMENT = load()
SAMPLES: dict[tuple[str, str, str], str] = {}
for _id in DOCUMENT.operation_ids:
    _operation = DOCUMENT.operation(_id)
    SAMPLES[_operation.method, _operation.template, str(dict(_operation.fixed_query))] = _id


@pytest.fixture(scope="module")
def client(openai_server_process: Server) -> Iterator[OpenAI]:
    """A blocking client of the embedded server."""
    with OpenAI(api_key=openai_server_process.api_key, base_url=openai_server_process.base_url) as made:
        yield made


def sample_of(view: OperationView) -> SampleRequest:
    """A valid request for the operation, made from the document with the embedded server's own tools."""
    return sample_request(SAMPLES[view.method, view.path, str(dict(view.constant_query))], document=DOCUMENT)


def arguments(view: OperationView, sample: SampleRequest) -> tuple[list[str], dict[str, Any]]:
    """The sample as arguments of the generated functions."""
    keywords: dict[str, Any] = {}
    for field in view.query_parameters:
        # The embedded server reads the document as it is: without the brackets that the overlay adds.
        for key in {field.key, field.key.removesuffix("[]")} & sample.query.keys():
            keywords[field.name] = sample.query[key]
    for field in view.header_parameters:
        if field.key in sample.headers:
            keywords[field.name] = sample.headers[field.key]
    if view.body is not None:
        keywords["body"] = given(sample.body)
    return [sample.path_values[field.key] for field in view.path_parameters], keywords


def given(value: Any) -> Any:
    """A sample's value as a caller passes it: files as (name, open file, media type)."""
    if isinstance(value, SampleFile):
        return (value.name, io.BytesIO(value.content), value.content_type)
    if isinstance(value, dict):
        return {key: given(each) for key, each in value.items()}
    return [given(each) for each in value] if isinstance(value, list) else value


def unknown(value: Any) -> Iterator[UnknownModel]:
    """All unknown models in a decoded answer."""
    if isinstance(value, UnknownModel):
        yield value
    parts = value.__dict__.values() if isinstance(value, Model) else value if isinstance(value, list) else ()
    for part in parts:
        yield from unknown(part)


def module_of(view: OperationView) -> Any:
    """The operation's module."""
    return import_module(f"aikit_openapi.api.{view.tag}.{view.id}")


def test_every_operation_answers_over_a_real_socket(
    views: Views, client: OpenAI, openai_server_process: Server
) -> None:
    """Each operation's `sync_detailed` sends a request that the document allows and decodes the complete answer."""
    failures: list[str] = []
    called = 0
    for view in views.operations():
        openai_server_process.reset()
        path, keywords = arguments(view, sample_of(view))
        try:
            answer = module_of(view).sync_detailed(*path, client=client, **keywords)
            assert 200 <= answer.status_code < 300
            (request,) = openai_server_process.requests
            assert request.method == view.method
            if view.answer == "binary":
                with answer.parsed as body:
                    assert body.read()
            elif view.answer == "json":
                assert isinstance(answer.parsed, Model | list)
                assert not list(unknown(answer.parsed)), "an UnknownModel"
                assert encode(answer.parsed)
        except Exception as error:  # show all failures at once
            failures.append(f"{view.id}: {type(error).__name__}: {str(error)[:300]}")
        called += 1
    assert not failures, f"{len(failures)} of {called}:\n" + "\n".join(failures)
    assert called == 288


def test_every_operation_answers_asynchronously(views: Views, openai_server_process: Server) -> None:
    """Each operation's `asyncio` returns the same type as the blocking function."""
    openai_server_process.reset()
    failures: list[str] = []

    async def call_all() -> None:
        server = openai_server_process
        async with AsyncOpenAI(api_key=server.api_key, base_url=server.base_url) as client:
            for view in views.operations():
                server.reset()
                path, keywords = arguments(view, sample_of(view))
                try:
                    answer = await module_of(view).asyncio(*path, client=client, **keywords)
                    if view.answer == "binary":
                        async with answer as body:
                            assert await body.read()
                    elif view.answer == "json":
                        assert isinstance(answer, Model | list)
                except Exception as error:  # show all failures at once
                    failures.append(f"{view.id}: {type(error).__name__}: {str(error)[:300]}")

    asyncio.run(call_all())
    assert not failures, "\n".join(failures)


def test_every_stream_decodes_to_the_events_of_the_document(
    views: Views, client: OpenAI, openai_server_process: Server
) -> None:
    """Each streaming operation yields models of the document's union until the end."""
    streamed = 0
    for view in views.operations():
        if view.event_annotation is None:
            continue
        openai_server_process.reset()
        path, keywords = arguments(view, sample_of(view))
        with module_of(view).sync_stream(*path, client=client, **keywords) as stream:
            events = list(stream)
        assert events, view.id
        assert all(isinstance(event, Model) for event in events), view.id
        assert not [each for event in events for each in unknown(event)], view.id
        streamed += 1
    assert streamed >= 12


def test_bodies_may_be_models(client: OpenAI, openai_server_process: Server) -> None:
    """A model is sent as the mapping that it contains, without defaults."""
    from aikit_openapi.api.chat import create_chat_completion
    from aikit_openapi.models import ChatCompletionRequestUserMessage, CreateChatCompletionRequest

    openai_server_process.reset()
    body = CreateChatCompletionRequest(
        model="gpt-4o-mini", messages=[ChatCompletionRequestUserMessage(content="hello")], temperature=0.5
    )
    create_chat_completion.sync(client=client, body=body)
    (request,) = openai_server_process.requests
    assert request.body == {
        "model": "gpt-4o-mini",
        "messages": [{"role": "user", "content": "hello"}],
        "temperature": 0.5,
    }
