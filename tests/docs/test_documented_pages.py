"""The documented behaviour of the 4D component AIKit, in the order and spelling of its pages.

The first page is the class `OpenAI`; its resources and the results follow.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import OpenAI, OpenAIError
from aikit.testing import Server

MESSAGES = [
    {"role": "system", "content": "You are a helpful assistant."},
    {"role": "user", "content": "Could you explain to me why 42 is a special number?"},
]


@pytest.fixture
def client(openai_server: Server) -> Iterator[Any]:
    """Return a client created as on the page; typed as Any, because type checkers do not know the page's spellings."""
    with OpenAI({"apiKey": openai_server.api_key, "baseURL": openai_server.base_url}) as made:
        yield made


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)


# The class OpenAI


def test_configuration_properties_and_http_properties(openai_server: Server) -> None:
    """You can pass, read and change each by its documented name, and each takes effect."""
    client: Any = OpenAI(
        {
            "apiKey": openai_server.api_key,
            "baseURL": openai_server.base_url,
            "organisation": "org-test",
            "project": "proj-test",
            "timeout": 30.0,
            "maxRetries": 1.0,
            "customHeaders": {"X-Custom": "yes"},
        }
    )
    openai_server.fail(503, times=2, headers={"retry-after-ms": "1"})
    assert client.models.list({"throw": False}).success is False  # one retry, and there were two failures
    first, second = openai_server.requests
    assert first.headers["openai-organization"] == second.headers["openai-organization"] == "org-test"
    assert (first.headers["openai-project"], first.headers["x-custom"]) == ("proj-test", "yes")
    client.maxRetries, client.organisation, client.customHeaders = 0, "org-other", {"X-Custom": "no"}
    openai_server.fail(503)
    assert client.models.list({"throw": False}).success is False
    assert openai_server.requests[-1].headers["openai-organization"] == "org-other"
    assert openai_server.requests[-1].headers["x-custom"] == "no"
    assert (client.apiKey, client.baseURL, client.timeout) == (openai_server.api_key, openai_server.base_url, 30.0)


def test_class_constructor_with_a_key_and_with_an_object() -> None:
    """You can pass a key, an object, or both, and set the URL of a compatible server, also later."""
    clients: list[Any] = [
        OpenAI("your api key".replace(" ", "-")),
        OpenAI({"apiKey": "your-api-key"}),
        OpenAI("your-api-key", {"baseURL": "https://server.ai"}),
    ]
    assert [client.apiKey for client in clients] == ["your-api-key"] * 3
    later: Any = OpenAI({"apiKey": "your-api-key"})
    later.baseURL = "https://server.ai"
    at_once: Any = OpenAI({"apiKey": "your-api-key", "baseURL": "https://server.ai"})
    assert later.baseURL == at_once.baseURL == clients[2].baseURL == "https://server.ai"


def test_api_resources_and_example_usage(client: Any) -> None:
    """The page shows calls of `models`, `chat`, `images` and `moderations`."""
    assert [repr(getattr(client, name)).partition(" ")[0] for name in ("models", "chat", "images", "moderations")] == [
        "<OpenAIModelsAPI",
        "<OpenAIChatAPI",
        "<OpenAIImagesAPI",
        "<OpenAIModerationsAPI",
    ]
    assert client.chat.completions.create(MESSAGES).success
    assert client.images.generate("a lighthouse").success


def test_mistakes_of_the_page_are_errors_with_a_suggestion(client: Any) -> None:
    """The page has `client.model.lists(…)`, and another page has `client.moderation`."""
    with pytest.raises(AttributeError, match=r"OpenAI has no attribute 'model'; did you mean 'models'\?"):
        client.model.lists()
    with pytest.raises(AttributeError, match=r"client\.models has no attribute 'lists'; did you mean 'list'\?"):
        client.models.lists()
    with pytest.raises(AttributeError, match=r"OpenAI has no attribute 'moderation'; did you mean 'moderations'\?"):
        client.moderation.create("x")
    with pytest.raises(
        AttributeError, match=r"client\.chat has no attribute 'completion'; did you mean 'completions'\?"
    ):
        client.chat.completion.create(MESSAGES)
    assert not hasattr(client.models, "qqqq")


# The resources, one page each


def test_models(client: Any) -> None:
    """`retrieve` and `list`, with call options as an object."""
    model = client.models.retrieve("gpt-4o-mini", {"timeout": 10, "maxRetries": 0}).model
    assert (model.id, model.object, type(model.created), model.owned_by) == ("gpt-4o-mini", "model", int, "system")
    assert "gpt-4o-mini" in [each.id for each in client.models.list({"extraHeaders": {"X-A": "b"}}).models]
    with pytest.raises(ValueError, match="non-empty"):
        client.models.retrieve("")


def test_chat_completions(client: Any, openai_server: Server) -> None:
    """`create` with an object of parameters, and the attributes of the result."""
    result = client.chat.completions.create(
        MESSAGES, {"model": "gpt-4o-mini", "max_completion_tokens": 0, "temperature": -1, "n": 2, "user": "me"}
    )
    assert openai_server.requests[-1].body == {"messages": MESSAGES, "model": "gpt-4o-mini", "n": 2, "user": "me"}
    assert (len(result.choices), result.choice.index, result.choice.finish_reason) == (2, 0, "stop")
    assert result.choice.message.role == "assistant"
    assert result.choice.message.content == result.choice.text == MESSAGES[1]["content"]
    assert result.usage.total_tokens > 0


def test_chat_completions_that_stream(client: Any) -> None:
    """There is one result for each chunk, and the last has the usage if requested."""
    parameters = {"model": "gpt-4o-mini", "stream": True, "stream_options": {"include_usage": True}}
    chunks = list(client.chat.completions.create(MESSAGES, parameters))
    assert all(chunk.success for chunk in chunks)
    assert "".join(chunk.choice.delta.content or "" for chunk in chunks[:-1]) == MESSAGES[1]["content"]
    assert [chunk.terminated for chunk in chunks[:-1]] == [False] * (len(chunks) - 2) + [True]
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens > 0) == ([], True)


def test_chat_completions_that_are_stored(client: Any) -> None:
    """`retrieve`, `update`, `list`, `messages.list` and `delete` with the id of a completion."""
    completion_id = client.chat.completions.create(MESSAGES, {"model": "gpt-4o-mini", "store": True}).id
    assert client.chat.completions.update(completion_id, {"kind": "trial"}).metadata == {"kind": "trial"}
    assert client.chat.completions.retrieve(completion_id, {"timeout": 10}).metadata == {"kind": "trial"}
    listed = client.chat.completions.list({"limit": 10, "order": "asc", "metadata": {"kind": "trial"}})
    assert [each.id for each in listed.completions] == [completion_id]
    messages = client.chat.completions.messages.list(completion_id, {"limit": 1, "order": "asc"}).messages
    assert [message.content for message in messages] == [MESSAGES[0]["content"]]
    assert client.chat.completions.delete(completion_id).deleted is True
    for act in (
        client.chat.completions.retrieve,
        client.chat.completions.delete,
        client.chat.completions.messages.list,
    ):
        with pytest.raises(ValueError, match="non-empty"):
            act("")


def test_images(client: Any, tmp_path: Path) -> None:
    """`generate`, and the ways to save an image."""
    prompt = "A futuristic city skyline at sunset"
    result = client.images.generate(prompt, {"model": "dall-e-2", "n": 2, "size": "256x256", "response_format": "url"})
    assert result.saveImagesToDisk(tmp_path / "images", "city") is True
    assert sorted(file.name for file in (tmp_path / "images").iterdir()) == ["city0.png", "city1.png"]
    assert (len(result.images), result.image.url, result.image.b64_json) == (2, result.images[0].url, None)
    blob = result.image.asBlob()
    assert result.image.asPicture().size == (256, 256)
    assert result.image.saveToDisk(tmp_path / "city.png") is True
    assert (tmp_path / "city.png").read_bytes() == blob


def test_moderations(client: Any) -> None:
    """`create` with a text and a model, and the result with the page's names."""
    result = client.moderations.create("I will kill you.", "omni-moderation-latest")
    item = result.moderation.item
    assert (item.flagged, item.categories.violence) == (True, True)
    assert item.category_score.violence == item.category_scores.violence > 0.5
    assert (result.moderation.id, result.moderation.model) == (result.id, "omni-moderation-latest")
    assert [each.flagged for each in result.moderation.results] == [True]


def test_embeddings(client: Any) -> None:
    """`create` with texts, a model and an object of parameters."""
    parameters = {"dimensions": 8, "encoding_format": "float"}
    result = client.embeddings.create(["one", "two"], "text-embedding-3-small", parameters)
    assert (len(result.vectors), len(result.vector), result.model) == (2, 8, "text-embedding-3-small")
    assert [each.index for each in result.embeddings] == [0, 1]
    assert (result.embedding.object, list(result.embedding.embedding)) == ("embedding", list(result.vector))
    assert result.usage.total_tokens > 0


def test_files(client: Any, tmp_path: Path) -> None:
    """`create`, `retrieve`, `list` and `delete`."""
    path = tmp_path / "training-data.jsonl"
    path.write_text(json.dumps({"prompt": "a", "completion": "b"}))
    expiry = {"expires_after": {"anchor": "created_at", "seconds": 3600}}
    file = client.files.create(path, "user_data", expiry).file
    assert (file.filename, file.purpose, file.bytes) == ("training-data.jsonl", "user_data", path.stat().st_size)
    assert file.expires_at == file.created_at + 3600
    assert client.files.retrieve(file.id).file.id == file.id
    listed = client.files.list({"limit": 10, "order": "desc", "purpose": "user_data"})
    assert ([each.id for each in listed.files], listed.has_more) == ([file.id], False)
    assert listed.first_id == listed.last_id == file.id
    deleted = client.files.delete(file.id)
    assert (deleted.id, deleted.deleted, deleted.object) == (file.id, True, "file")
    with pytest.raises(ValueError, match="purpose"):
        client.files.create(path, "")


# Results and errors


def test_results(client: Any, openai_server: Server) -> None:
    """Every property of a result has its documented name."""
    limits = {"limit": (100, 1000), "remaining": (99, 900), "reset": ("6m0s", "1s")}
    headers = {
        f"x-ratelimit-{name}-{kind}": str(value)
        for name, values in limits.items()
        for kind, value in zip(("requests", "tokens"), values, strict=True)
    }
    openai_server.script(text="Because.", headers=headers)
    result = client.chat.completions.create(MESSAGES, {"model": "gpt-4o-mini"})
    assert (result.success, result.errors, result.terminated) == (True, [], True)
    assert (result.request.method, result.headers["content-type"]) == ("POST", "application/json")
    told = {name: tuple(getattr(result.rateLimit, name)) for name in limits}
    assert told == limits
    assert (result.rateLimit.limit.request, result.rateLimit.reset.tokens) == (100, "1s")
    assert result.throw() is None


def test_errors(client: Any, openai_server: Server) -> None:
    """A failed result holds its errors, and `throw` raises the first; each error has the documented properties."""
    openai_server.fail(429, code="rate_limit_exceeded", message="Slow down.", times=2)
    result = client.models.list({"throw": False, "maxRetries": 0})
    assert (result.success, result.terminated, result.models) == (False, True, [])
    (error,) = result.errors
    assert (error.errCode, error.status, error.statusText) == (429, 429, "Too Many Requests")
    assert "Slow down." in error.message
    assert (error.code, error.body["message"]) == ("rate_limit_exceeded", "Slow down.")
    assert error.requestID == error.headers["x-request-id"] == error.response.headers["x-request-id"]
    predicates = ["BadRequest", "Authentication", "PermissionDenied", "NotFound", "UnprocessableEntity", "RateLimit"]
    holds = [getattr(error, f"is{each}Error") for each in [*predicates, "InternalServer"]]
    assert holds == [False, False, False, False, False, True, False]
    with pytest.raises(OpenAIError) as caught:
        result.throw()
    assert caught.value is error
    client.throw = False
    assert client.models.list(max_retries=0).success is False
