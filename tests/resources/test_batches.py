"""`client.batches`, in the order of the API reference."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Mapping
from typing import Any

import pytest

from aikit import (
    APIError,
    APITimeoutError,
    AsyncOpenAI,
    BadRequestError,
    ConflictError,
    DecodingError,
    NotFoundError,
    OpenAI,
    OpenAIChatCompletionsResult,
    OpenAIEmbeddingsResult,
    OpenAIError,
    OpenAIImagesResult,
    OpenAIModerationResult,
    OpenAIResponseResult,
    OpenAIResult,
)
from aikit.testing import Server

CHAT = "/v1/chat/completions"
MESSAGES = [{"role": "user", "content": "Hi"}]


def line(custom_id: str = "a", url: str = CHAT, body: Mapping[str, Any] | None = None) -> str:
    """One request of an input file."""
    body = {"model": "gpt-4o-mini", "messages": MESSAGES} if body is None else body
    return json.dumps({"custom_id": custom_id, "method": "POST", "url": url, "body": body})


def upload(client: OpenAI, *lines: str) -> str:
    """Upload an input file of these lines and return its id."""
    return client.files.create(("requests.jsonl", "\n".join(lines).encode()), "batch").id


def test_create_accepts_a_mapping_or_keywords(client: OpenAI, openai_server: Server) -> None:
    """Both send the same request; the completion window has a default, because there is only one."""
    file_id = upload(client, line())
    metadata = {"a": "b"}
    expected = {"input_file_id": file_id, "endpoint": CHAT, "completion_window": "24h", "metadata": metadata}
    for batch in (
        client.batches.create(file_id, {"endpoint": CHAT, "metadata": metadata}),
        client.batches.create(input_file_id=file_id, endpoint=CHAT, completion_window="24h", metadata=metadata),
        client.batches.create({**expected}.pop("input_file_id"), endpoint=CHAT, metadata=metadata),
    ):
        assert openai_server.requests[-1].body == expected
        assert (batch.status, batch.batch.status, batch.success) == ("validating", "validating", True)
        assert (batch.id, batch.batch.metadata, batch.failures) == (batch.batch.id, metadata, [])


@pytest.mark.parametrize(
    ("arguments", "error", "match"),
    [
        ({}, TypeError, "missing required argument 'input_file_id'"),
        ({"input_file_id": "file-1"}, TypeError, "missing required argument 'endpoint'"),
        ({"input_file_id": "", "endpoint": CHAT}, ValueError, "Expected a non-empty value for `input_file_id`"),
        ({"input_file_id": "file-1", "endpoint": ""}, ValueError, "Expected a non-empty value for `endpoint`"),
        ({"input_file_id": 5, "endpoint": CHAT}, TypeError, "`input_file_id` must be a str, got int"),
        ({"input_file_id": "f", "endpoint": CHAT, "completion_window": 24}, TypeError, "`completion_window` must be"),
        ({"input_file_id": "f", "endpoint": CHAT, "metdata": {}}, TypeError, "did you mean 'metadata'"),
    ],
)
def test_wrong_arguments_are_errors_before_anything_is_sent(
    client: OpenAI, openai_server: Server, arguments: Any, error: type[Exception], match: str
) -> None:
    """The error names the argument."""
    with pytest.raises(error, match=match):
        client.batches.create(**arguments)
    assert openai_server.requests == []


def test_an_empty_id_is_an_error_before_anything_is_sent(client: OpenAI, openai_server: Server) -> None:
    """Every method that takes an id is covered."""
    for act in (client.batches.retrieve, client.batches.cancel, client.batches.wait):
        with pytest.raises(ValueError, match="Expected a non-empty value for `batch_id`"):
            act("")
    assert openai_server.requests == []


def test_a_batch_is_retrieved_and_cancelled(client: OpenAI) -> None:
    """A batch that has ended can't be cancelled."""
    batch_id = client.batches.create(upload(client, line()), endpoint=CHAT).id
    assert client.batches.retrieve(batch_id).status == "in_progress"
    assert client.batches.cancel(batch_id).status == "cancelling"
    assert client.batches.retrieve(batch_id).status == "cancelled"
    with pytest.raises(ConflictError, match="status 'cancelled'"):
        client.batches.cancel(batch_id)
    with pytest.raises(NotFoundError):
        client.batches.retrieve("batch_nope")


def test_batches_are_listed_page_by_page(client: OpenAI, openai_server: Server) -> None:
    """They are sorted newest first; iteration goes through all pages."""
    file_id = upload(client, line())
    ids = [client.batches.create(file_id, endpoint=CHAT).id for _ in range(3)][::-1]
    page = client.batches.list(limit=2)
    assert ([batch.id for batch in page.batches], page.has_more, page.last_id) == (ids[:2], True, ids[1])
    assert [batch.id for batch in page] == ids
    assert [batch.id for batch in client.batches.list({"after": ids[0], "limit": 1})] == ids[1:]


def test_wait_returns_the_completed_batch(client: OpenAI, openai_server: Server) -> None:
    """The wait ends when the batch is completed, or after its time limit."""
    batch = client.batches.create(upload(client, line("a"), line("b")), endpoint=CHAT)
    done = client.batches.wait(batch.id, poll_interval=0.01)
    assert (done.status, done.request_counts.completed, done.request_counts.total) == ("completed", 2, 2)
    waiting = {**done.to_dict(), "status": "in_progress"}
    openai_server.script("retrieveBatch", body=waiting, times=None)
    with pytest.raises(APITimeoutError, match=f"batch {batch.id} took more than 0.05 s"):
        client.batches.wait(batch.id, poll_interval=0.02, max_wait_seconds=0.05)


@pytest.mark.parametrize("status", ["completed", "failed", "expired", "cancelled"])
def test_the_wait_ends_however_the_batch_ends(client: OpenAI, openai_server: Server, status: str) -> None:
    """The result says how it ended."""
    batch = client.batches.create(upload(client, line()), endpoint=CHAT).to_dict()
    openai_server.script("retrieveBatch", body={**batch, "status": "cancelling"})
    openai_server.script("retrieveBatch", body={**batch, "status": status})
    ended = client.batches.wait(batch["id"], poll_interval=0)
    assert (ended.status, ended.success) == (status, True)


def test_a_failed_batch_says_what_is_wrong_with_its_input(client: OpenAI) -> None:
    """The call succeeded, so `.errors` is empty; `.failures` name the lines."""
    failed = client.batches.wait(client.batches.create(upload(client, line(), "{"), endpoint=CHAT).id, poll_interval=0)
    assert (failed.status, failed.success, failed.errors) == ("failed", True, [])
    assert [(each.code, each.line) for each in failed.failures] == [("invalid_json_line", 2)]
    assert failed.results() == {}


@pytest.mark.parametrize("name", ["poll_interval", "max_wait_seconds"])
@pytest.mark.parametrize(("value", "error"), [(-1, ValueError), (float("nan"), ValueError), ("5", TypeError)])
def test_an_invalid_wait_is_an_error_before_anything_is_sent(
    client: OpenAI, openai_server: Server, name: str, value: Any, error: type[Exception]
) -> None:
    """The error names the argument."""
    with pytest.raises(error, match=f"`{name}` must be"):
        client.batches.wait("batch_1", **{name: value})
    assert openai_server.requests == []


def test_results_are_found_by_custom_id(client: OpenAI) -> None:
    """Answers and errors are like those of the calls themselves."""
    bad = line("bad", body={"model": "m", "messages": []})
    batch = client.batches.create(upload(client, line("good"), bad), endpoint=CHAT)
    results = client.batches.wait(batch.id, poll_interval=0).results()
    assert results.keys() == {"good", "bad"}
    good = results["good"]
    assert isinstance(good, OpenAIChatCompletionsResult)
    assert (good.success, good.choice.text, good.usage.total_tokens > 0) == (True, "Hi", True)
    assert (good.status_code, good.request_id) == (200, f"req_{batch.id}_0")
    assert (results["bad"].success, results["bad"].status_code) == (False, 400)
    with pytest.raises(BadRequestError, match="messages") as caught:
        results["bad"].throw()
    assert caught.value.type == "invalid_request_error"


@pytest.mark.parametrize(
    ("endpoint", "body", "kind"),
    [
        ("/v1/responses", {"model": "m", "input": "Hi"}, OpenAIResponseResult),
        ("/v1/embeddings", {"model": "text-embedding-3-small", "input": "Hi"}, OpenAIEmbeddingsResult),
        ("/v1/moderations", {"input": "Hi"}, OpenAIModerationResult),
        ("/v1/images/generations", {"prompt": "a cat", "model": "dall-e-2", "size": "256x256"}, OpenAIImagesResult),
        ("/v1/completions", {"model": "m", "prompt": "Hi"}, OpenAIResult),
    ],
)
def test_results_have_the_class_of_the_endpoint(
    client: OpenAI, endpoint: str, body: Any, kind: type[OpenAIResult]
) -> None:
    """They have all attributes of such a result."""
    batch = client.batches.create(upload(client, line("a", endpoint, body)), endpoint=endpoint)
    result = client.batches.wait(batch.id, poll_interval=0).results()["a"]
    assert (type(result), result.success) == (kind, True)
    if isinstance(result, OpenAIResponseResult):
        assert result.output_text == "Hi"
    elif isinstance(result, OpenAIEmbeddingsResult):
        assert len(result.vector) == 1536
    elif isinstance(result, OpenAIModerationResult):
        assert result.moderation.item.flagged is False
    elif isinstance(result, OpenAIImagesResult):
        assert result.image.as_picture().size == (256, 256)
    else:
        assert result["choices"][0]["text"]


def output(client: OpenAI, server: Server, content: bytes) -> Any:
    """The results of a batch whose output file has this content."""
    batch = client.batches.create(upload(client, line()), endpoint=CHAT).to_dict()
    server.script("retrieveBatch", body={**batch, "status": "expired", "output_file_id": "file-out"})
    server.script("downloadFile", content=content)
    return client.batches.retrieve(batch["id"]).results()


def test_a_request_that_was_never_carried_out_says_why(client: OpenAI, openai_server: Server) -> None:
    """An example is a request in a batch that expired."""
    error = {"code": "batch_expired", "message": "This request could not be executed before the window ended."}
    told = {"id": "1", "custom_id": "a", "response": None, "error": error}
    result = output(client, openai_server, json.dumps(told).encode())["a"]
    assert (result.success, type(result.errors[0]), result.errors[0].code) == (False, APIError, "batch_expired")
    with pytest.raises(APIError, match="before the window ended"):
        result.throw()


@pytest.mark.parametrize(
    "wrong", [b"{", b"[]", b"5", b'{"response": {}}', b'{"custom_id": "a"}', b'{"custom_id": 1,"response":[1]}']
)
def test_an_output_that_cannot_be_read_is_an_error(client: OpenAI, openai_server: Server, wrong: bytes) -> None:
    """The error names file and line."""
    told = {"custom_id": "a", "response": {"status_code": 200, "request_id": None, "body": {}}, "error": None}
    with pytest.raises(DecodingError, match="line 2 of file-out") as caught:
        output(client, openai_server, json.dumps(told).encode() + b"\n" + wrong)
    assert caught.value.data == wrong


def test_results_come_while_their_file_is_downloaded(openai_server: Server) -> None:
    """Each line separately, whatever pieces it arrives in; blocking and not."""
    told = {"response": {"status_code": 400, "request_id": None, "body": {"error": {"message": "x" * 5000}}}}
    lines = [json.dumps({"custom_id": f"r{number}", **told}) for number in range(100)]

    async def main(batch_id: str) -> list[str]:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            return [name async for name, _ in (await client.batches.retrieve(batch_id)).iter_results()]

    with OpenAI(openai_server.api_key, openai_server.base_url) as client:
        batch = client.batches.create(upload(client, line()), endpoint=CHAT).to_dict()
        openai_server.script("retrieveBatch", body={**batch, "output_file_id": "file-out"}, times=2)
        openai_server.script("downloadFile", content="\n".join(lines).encode(), times=2)
        results = client.batches.retrieve(batch["id"]).iter_results()
        name, first = next(results)
        assert (name, first.status_code) == ("r0", 400)
        assert [name for name, _ in results] == [f"r{number}" for number in range(1, 100)]
        assert asyncio.run(main(batch["id"])) == [f"r{number}" for number in range(100)]


def test_a_missing_file_is_an_error(openai_server: Server) -> None:
    """It also raises on a client that does not raise, because no result could contain it."""
    with OpenAI(openai_server.api_key, openai_server.base_url, throw=False) as client:
        batch = client.batches.create(upload(client, line()), endpoint=CHAT).to_dict()
        openai_server.script("retrieveBatch", body={**batch, "status": "completed", "output_file_id": "file-gone"})
        found = client.batches.retrieve(batch["id"])
        with pytest.raises(NotFoundError):
            found.results()
        with pytest.raises(NotFoundError):
            client.batches.retrieve("batch_nope").results()
        with pytest.raises(OpenAIError, match="unpickled"):
            pickle.loads(pickle.dumps(found)).results()


def test_the_asynchronous_client_reads_results(openai_server: Server) -> None:
    """Results and their images are awaited."""

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            body = {"prompt": "a cat", "model": "dall-e-2", "size": "256x256"}
            content = line("a", "/v1/images/generations", body).encode()
            file = await client.files.create(("requests.jsonl", content), "batch")
            batch = await client.batches.create(file.id, endpoint="/v1/images/generations")
            done = await client.batches.wait(batch.id, poll_interval=0)
            image = (await done.results())["a"].image
            assert (await image.as_picture()).size == (256, 256)
            assert [each.id async for each in client.batches.list()] == [batch.id]

    asyncio.run(main())
