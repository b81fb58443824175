"""The blocking and the asynchronous client have the same options, resources, methods and results."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator
from typing import Any

import pytest

import aikit
from aikit import (
    AsyncOpenAI,
    OpenAI,
    OpenAIChatAPI,
    OpenAIChatHelper,
    OpenAIChatHelperStream,
    OpenAIVision,
    OpenAIVisionHelper,
)
from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "Hi"}]


def resources(client: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every resource below a client with its path."""
    for name in sorted(dir(type(client))):
        if not name.startswith(("_", "with_")):
            value = getattr(client, name)
            if hasattr(type(value), "path"):
                yield f"{path}{name}", value
                yield from resources(value, f"{path}{name}.")


def public_methods(cls: type) -> dict[str, inspect.Signature]:
    """Return the public methods of a class."""
    return {
        name: inspect.signature(value)
        for name, value in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_")
    }


def methods(resource: Any) -> dict[str, inspect.Signature]:
    """Return the public methods of a resource that send a request; those that create a helper do not."""
    return {
        name: signature
        for name, signature in public_methods(type(resource)).items()
        if not str(signature.return_annotation).endswith("Helper")
    }


def written_methods(client: Any) -> Iterator[str]:
    """The methods of the documented classes, by path; other modules test the others."""
    for path, resource in resources(client):
        for name in methods(resource):
            is_generated = ".generated." in getattr(type(resource), name).__module__
            if not (is_generated or is_beyond(resource, name) or path.startswith("beta.")):
                yield f"{path}.{name}"


def is_beyond(resource: Any, name: str) -> bool:
    """Whether a method is more than one request, or none: tests/resources/test_conveniences.py tests it."""
    return name == "connect" or getattr(type(resource), name).__module__.endswith(BEYOND)


def in_blocking_words(annotation: object) -> str:
    """Translate an annotation of the asynchronous client to the blocking one."""
    text = str(annotation).replace("AsyncPager[", "").replace("Async", "").replace("Task[", "Future[")
    return text.replace("]", "").replace("[", "")


# The modules of methods that make several requests.
BEYOND = (".connections", ".store_batches", ".store_files", ".threads", ".uploads", ".videos")
BLOCKING, ASYNCHRONOUS = OpenAI("sk-test-not-real"), AsyncOpenAI("sk-test-not-real")
PAIRS = [
    (path, one, other) for (path, one), (_, other) in zip(resources(BLOCKING), resources(ASYNCHRONOUS), strict=True)
]


def test_both_clients_have_the_same_resources() -> None:
    """They have the same paths, and each belongs to its own client."""
    names = [path for path, _ in resources(BLOCKING)]
    assert names == [path for path, _ in resources(ASYNCHRONOUS)]
    assert names == [each.path for _, each in resources(BLOCKING)]
    assert {"chat.completions.messages", "models", "images", "vector_stores.files", "beta.chat.completions"} <= set(
        names
    )


@pytest.mark.parametrize(("path", "one", "other"), PAIRS, ids=[path for path, _, _ in PAIRS])
def test_both_variants_of_a_resource_have_the_same_methods(path: str, one: Any, other: Any) -> None:
    """Parameters and results are the same; methods that wait are coroutine functions."""
    assert methods(one).keys() == methods(other).keys()
    for name, signature in methods(one).items():
        twin = methods(other)[name]
        assert [str(each).replace("Async", "") for each in twin.parameters.values()] == [
            str(each) for each in signature.parameters.values()
        ]
        assert in_blocking_words(twin.return_annotation) == in_blocking_words(signature.return_annotation)
        # You await or iterate over a pager, and enter a manager, so neither comes from a coroutine.
        waits = not str(twin.return_annotation).startswith(("AsyncPager", "AsyncStreamManager", "NoReturn"))
        assert inspect.iscoroutinefunction(getattr(other, name)) is waits


@pytest.mark.parametrize(
    ("one", "waiting"),
    [
        (OpenAIChatAPI, {"create": False}),
        (OpenAIChatHelper, {"prompt": True, "reset": False, "save": False, "register_tool": False}),
        (OpenAIChatHelperStream, {"until_done": True, "get_final_completion": True, "close": True}),
        (OpenAIVision, {"create": False, "from_file": False, "from_picture": False}),
        (OpenAIVisionHelper, {"prompt": True, "add_file": False}),
    ],
)
def test_both_variants_of_a_helper_have_the_same_methods(one: type, waiting: dict[str, bool]) -> None:
    """Parameters and results are the same; only methods that use the network are coroutine functions."""
    other = getattr(aikit, f"Async{one.__name__}")
    twins = public_methods(other)
    assert public_methods(one).keys() == twins.keys()
    for name, signature in public_methods(one).items():
        assert str(twins[name]).replace("Async", "").replace("Task[", "Future[") == str(signature)
    assert {name: inspect.iscoroutinefunction(getattr(other, name)) for name in waiting} == waiting
    assert not any(inspect.iscoroutinefunction(getattr(one, name)) for name in waiting)


def test_both_clients_have_the_same_methods_and_options() -> None:
    """The only difference is `aclose`, an alias of `close`."""
    one, other = set(dir(OpenAI)), set(dir(AsyncOpenAI))
    renamed = {name.replace("__aenter__", "__enter__").replace("__aexit__", "__exit__") for name in other}
    assert renamed - one == {"aclose"}
    assert one - renamed == set()
    assert aikit.Client is OpenAI
    assert aikit.AsyncClient is AsyncOpenAI


def test_every_method_of_the_asynchronous_client_works(openai_server: Server) -> None:
    """Each is called once, and the test fails if a new method is not called here."""

    async def main() -> set[str]:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            called: set[str] = set()

            async def use(path: str, *arguments: Any, **keywords: Any) -> Any:
                called.add(path)
                found: Any = client
                for name in path.split("."):
                    found = getattr(found, name)
                result = await found(*arguments, **keywords)
                assert not isinstance(result, OpenAIResult) or result.success
                return result

            await use("models.list")
            await use("models.retrieve", "gpt-4o")
            await use("models.delete", "ft:gpt-4o-mini:aikit::sample")
            await use("moderations.create", "x")
            embedding = await use("embeddings.create", "x", "text-embedding-3-small")
            assert len(embedding.vector) == 1536
            completions = "chat.completions"
            chat = await use(f"{completions}.create", MESSAGES, store=True)
            parsed = await use(f"{completions}.parse", MESSAGES, response_format=list[int])
            assert parsed.parsed == [1]
            await use(f"{completions}.retrieve", chat.id)
            await use(f"{completions}.update", chat.id, {"a": "b"})
            assert (await use(f"{completions}.list")).completions
            assert (await use(f"{completions}.messages.list", chat.id)).messages
            called.add(f"{completions}.stream")
            async with client.chat.completions.stream(MESSAGES) as stream:
                assert (await stream.get_final_completion()).success
            await use(f"{completions}.delete", chat.id)
            image = (await use("images.generate", "a cat", model="dall-e-2", size="256x256")).image
            blob = await image.as_blob()
            assert (await image.as_picture()).size == (256, 256)
            await use("images.edit", "a hat", image=("x.png", blob), model="gpt-image-1")
            await use("images.create_variation", ("x.png", blob))
            file = await use("files.create", ("x.txt", b"content"), "user_data")
            await use("files.retrieve", file.id)
            assert (await use("files.list")).files
            assert (await use("files.wait_for_processing", file.id, poll_interval=0.01)).status == "processed"
            assert await (await use("files.content", file.id)).read() == b"content"
            assert (await use("files.delete", file.id)).deleted
            speech = await (await use("audio.speech.create", "Hi", model="tts-1", voice="alloy")).read()
            heard = await use("audio.transcriptions.create", ("x.wav", speech), model="whisper-1")
            translated = await use("audio.translations.create", ("x.wav", speech), model="whisper-1")
            assert heard.text == translated.text == "Hi"
            line = {"custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": {"model": "m", "input": "x"}}
            file = await client.files.create(("x.jsonl", json.dumps(line).encode()), "batch")
            batch = await use("batches.create", file.id, endpoint="/v1/embeddings")
            await use("batches.retrieve", batch.id)
            assert (await use("batches.list")).batches
            await use("batches.cancel", batch.id)
            assert (await use("batches.wait", batch.id, poll_interval=0.01)).status == "cancelled"
            response = await use("responses.create", model="gpt-4o", input="Hi")
            assert response.output_text == "Hi"
            called.add("responses.stream")
            async with client.responses.stream(model="gpt-4o", input="Hi") as events:
                assert (await events.get_final_response()).output_text == "Hi"
            parsed = await use("responses.parse", model="gpt-4o", input="Hi", text_format=list[int])
            assert parsed.output_parsed == [1]
            await use("responses.retrieve", response.id)
            assert (await use("responses.input_items.list", response.id)).items
            await use("responses.input_tokens.count", model="gpt-4o", input="Hi")
            await use("responses.compact", model="gpt-4o", input="Hi")
            await use("responses.cancel", (await client.responses.create(model="m", input="x", background=True)).id)
            await use("responses.delete", response.id)
            return called

    assert asyncio.run(main()) == set(written_methods(ASYNCHRONOUS))


def test_results_with_the_same_code_in_both_clients_are_the_same_classes() -> None:
    """Both clients share one class and its documentation."""
    from aikit.aio import chat as asynchronous
    from aikit.resources import chat as blocking

    assert asynchronous.OpenAIChatCompletionsResult is blocking.OpenAIChatCompletionsResult
    assert issubclass(blocking.OpenAIChatAPI, Resource)
