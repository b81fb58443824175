"""A model of a provider, named `provider:model` or by its alias, in every method that takes a model."""

from __future__ import annotations

import asyncio
import inspect
import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI
from aikit.testing import RecordedRequest, Server
from tests.every_method import MESSAGES, PICTURE, PLAIN, SOUND, STREAMS, MethodCall, call


def without_model(each: MethodCall) -> MethodCall:
    """The same call without its model."""
    return MethodCall(each.path, each.arguments, {k: v for k, v in each.keywords.items() if k != "model"})


TAKE_A_MODEL = [
    call("audio.transcriptions.create", SOUND, response_format="text"),
    call("chat.completions.create", MESSAGES),
    call("chat.completions.create", MESSAGES, stream=True),
    call("chat.completions.parse", MESSAGES, response_format=list[str]),
    call("embeddings.create", "x"),
    call("images.create_variation", PICTURE),
    call("images.edit", "a hat", images=[{"file_id": "file-sample"}]),
    call("images.generate", "a cat"),
    call("moderations.create", "x"),
    *(without_model(each) for each in (*PLAIN, *STREAMS) if "model" in each.keywords),
]
FILES = (PICTURE, SOUND)
MODELS = {"elsewhere:llama:7b": "llama:7b", "quick": "m-1"}


def name(each: MethodCall) -> str:
    """The name of a call, as a test id."""
    return f"{each.path} {' '.join(each.keywords)}"


@pytest.fixture
def addresses(openai_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[str, str]:
    """Key and base URL of a client with a dummy configuration; the provider is the embedded server."""
    provider = {"baseURL": openai_server.base_url, "apiKey": openai_server.api_key, "project": "proj-elsewhere"}
    aliases = {"quick": {"provider": "elsewhere", "model": "m-1"}}
    path = tmp_path / "providers.json"
    path.write_text(json.dumps({"providers": {"elsewhere": provider}, "models": aliases}))
    path.chmod(0o600)
    monkeypatch.setenv("AIKIT_PROVIDERS", str(path))
    monkeypatch.setenv("OPENAI_ORG_ID", "org-ours")
    return "sk-test-ours", "http://127.0.0.1:1/v1"


def model_sent(request: RecordedRequest) -> Any:
    """The model that a request names, in JSON or in a form."""
    if request.parts:
        return next(part.value for part in request.parts if part.name == "model")
    return request.body["model"]


def check(server: Server, model: str) -> None:
    """The provider got one request, with its own key, the model's own name and nothing of the client's."""
    (request,) = server.requests
    assert (model_sent(request), request.violation, request.status) == (MODELS[model], None, 200)
    assert request.headers["authorization"] == f"Bearer {server.api_key}"
    assert request.headers["openai-project"] == "proj-elsewhere"
    assert "openai-organization" not in request.headers


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("each", TAKE_A_MODEL, ids=name)
def test_a_model_of_a_provider_goes_to_the_provider(
    addresses: tuple[str, str], openai_server: Server, each: MethodCall, model: str
) -> None:
    """The provider gets its own name for it; files and fields of a form are sent unchanged."""
    with ExitStack() as stack:
        client = stack.enter_context(OpenAI(*addresses, max_retries=0))
        result = each.on(client, model=model)
        if hasattr(result, "close"):
            stack.callback(result.close)
    check(openai_server, model)
    given = [*each.arguments, *each.keywords.values()]
    files = [part.filename for part in openai_server.requests[0].parts if part.filename]
    assert files == [
        file[0] for value in given for file in (value if isinstance(value, list) else [value]) if file in FILES
    ]


@pytest.mark.parametrize("each", TAKE_A_MODEL, ids=name)
def test_the_asynchronous_client_does_the_same(
    addresses: tuple[str, str], openai_server: Server, each: MethodCall
) -> None:
    """The test compares each method."""

    async def main() -> None:
        async with AsyncOpenAI(*addresses, max_retries=0) as client:
            result = await each.on(client, model="quick")
            if hasattr(result, "close") and inspect.iscoroutinefunction(result.close):
                await result.close()

    asyncio.run(main())
    check(openai_server, "quick")


def test_a_mapping_names_a_model_of_a_provider_too(addresses: tuple[str, str], openai_server: Server) -> None:
    """It works like a keyword, in a form too."""
    with OpenAI(*addresses, max_retries=0) as client:
        client.audio.transcriptions.create(SOUND, {"model": "quick"})
        client.responses.create({"model": "quick", "input": "Hi"})
    assert [model_sent(request) for request in openai_server.requests] == ["m-1", "m-1"]


def test_no_method_that_takes_a_model_is_left_out() -> None:
    """The other methods have no keyword `model`, or use it as a filter."""
    tried = {each.path for each in TAKE_A_MODEL}
    with OpenAI("sk-test-not-real", "http://127.0.0.1:1/v1", max_retries=0) as client:
        for each in (*PLAIN, *STREAMS):
            if each.path not in tried and each.path != "chat.completions.list":
                with pytest.raises(TypeError, match="'model'"):
                    each.on(client, model="m")


def test_a_call_that_is_made_twice_goes_to_the_provider_twice(
    addresses: tuple[str, str], openai_server: Server
) -> None:
    """The second call still knows the provider."""
    with OpenAI(*addresses, max_retries=0) as client:
        response = client.chat.completions.with_streaming_response.create(MESSAGES, model="quick")
        for _ in range(2):
            with response:
                assert response.status_code == 200
                response.read()
    assert [model_sent(request) for request in openai_server.requests] == ["m-1", "m-1"]
