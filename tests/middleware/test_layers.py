"""Your own middleware: what it sees, what it may change, and where it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, OpenAIError, RateLimitError
from aikit.middleware import CallAnswer, CallRequest, Middleware
from aikit.testing import Server

MESSAGES = [{"role": "user", "content": "My name is Ada."}]


class Note(Middleware):
    """Notes when it sees a request and its answer."""

    def __init__(self, name: str, notes: list[str]) -> None:
        self.name = name
        self.notes = notes

    def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
        """Note both."""
        self.notes.append(f"{self.name} {request.operation} {request.model} {request.mode}")
        answer: CallAnswer = yield request
        self.notes.append(f"{self.name} {answer.status} {answer.is_open} {answer.is_cached}")
        return answer


class Redaction(Middleware):
    """Replaces a name in requests and answers."""

    def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
        """Replace it."""
        body = request.body()
        if body is None or "messages" not in body:
            answer: CallAnswer = yield request
            return answer
        for message in body["messages"]:
            message["content"] = message["content"].replace("Ada", "[name]")
        answer = yield request.with_body(body)
        if answer.error is not None or answer.is_open:
            return answer
        said = answer.body()
        for choice in said["choices"]:
            choice["message"]["content"] = choice["message"]["content"].replace("[name]", "Ada")
        return answer.with_body(said)


class Failing(Middleware):
    """Refuses every call."""

    def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
        """Raise an error."""
        raise OpenAIError("not today")
        yield


class Again(Middleware):
    """Sends a request again that was refused, to another model."""

    def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
        """Send it at most twice, and look something up in between."""
        answer: CallAnswer = yield request
        if isinstance(answer.error, RateLimitError):
            model = yield lambda: ["gpt-4o"]
            answer = yield request.with_body({**(request.body() or {}), "model": model[0]})
        return answer


@pytest.fixture
def options(openai_server: Server) -> dict[str, Any]:
    """The options of clients of the embedded server."""
    return {"api_key": openai_server.api_key, "base_url": openai_server.base_url, "max_retries": 0}


def test_middleware_wraps_calls_from_the_outside_in(options: dict[str, Any]) -> None:
    """Plain calls, streams and raw answers; each sees the request before and the answer after the next."""
    notes: list[str] = []
    with OpenAI(**options, middleware=[Note("a", notes), Note("b", notes)]) as client:
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
        call = "create_chat_completion gpt-4o-mini plain"
        assert notes == [f"a {call}", f"b {call}", "b 200 False False", "a 200 False False"]
        del notes[:]
        list(client.chat.completions.create(MESSAGES, model="gpt-4o-mini", stream=True))
        assert notes[1:3] == ["b create_chat_completion gpt-4o-mini stream", "b 200 True False"]
        del notes[:]
        client.chat.completions.with_raw_response.create(messages=MESSAGES, model="gpt-4o-mini")
        assert len(notes) == 4
        client.with_options(middleware=[]).models.list()
        assert len(notes) == 4


def test_requests_and_answers_can_be_changed(options: dict[str, Any], openai_server: Server) -> None:
    """The API never sees the name, and the program gets it back; blocking and asynchronous."""
    with OpenAI(**options, middleware=[Redaction()]) as client:
        said = client.chat.completions.create(MESSAGES, extra_body={"seed": 3}).choice.text
    assert "Ada" in said

    async def work() -> str:
        async with AsyncOpenAI(**options, middleware=[Redaction()]) as client:
            return (await client.chat.completions.create(MESSAGES)).choice.text

    assert "Ada" in asyncio.run(work())
    for request in openai_server.requests:
        assert request.body["messages"][0]["content"] == "My name is [name]."
    assert openai_server.requests[0].body["seed"] == 3


def test_an_error_becomes_the_failure_of_the_call(options: dict[str, Any], openai_server: Server) -> None:
    """Nothing is sent, and `throw=False` returns it."""
    with OpenAI(**options, middleware=[Failing()]) as client:
        with pytest.raises(OpenAIError, match="not today"):
            client.models.list()
        result = client.models.list(throw=False)
        assert "not today" in str(result.errors[0])
    assert openai_server.requests == []


def test_a_request_can_be_sent_again_and_a_function_may_block(options: dict[str, Any], openai_server: Server) -> None:
    """The asynchronous client calls such a function in a thread."""
    openai_server.fail(429)
    with OpenAI(**options, middleware=[Again()]) as client:
        client.chat.completions.create(MESSAGES, model="gpt-4o-mini")
    openai_server.fail(429)

    async def work() -> None:
        async with AsyncOpenAI(**options, middleware=[Again()]) as client:
            await client.chat.completions.create(MESSAGES, model="gpt-4o-mini")

    asyncio.run(work())
    assert [request.body["model"] for request in openai_server.requests] == ["gpt-4o-mini", "gpt-4o"] * 2


def test_a_mistake_in_the_arguments_goes_through_middleware(options: dict[str, Any]) -> None:
    """It sees the exception, and may clean up."""
    notes: list[str] = []

    class Careful(Middleware):
        def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
            try:
                answer: CallAnswer = yield request
            finally:
                notes.append("cleaned up")
            return answer

    with (
        OpenAI(**options, middleware=[Careful()]) as client,
        pytest.raises(TypeError, match="object"),
    ):
        client.chat.completions.create(MESSAGES, extra_body={"a": object()})
    assert notes == ["cleaned up"]


def test_wrong_middleware_is_refused(options: dict[str, Any]) -> None:
    """When the client is made, or when it yields or returns something else."""

    class Yielding(Middleware):
        def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
            yield 1
            raise AssertionError

    class Returning(Middleware):
        def around(self, request: CallRequest) -> Generator[Any, Any, Any]:
            yield request

    for wrong in ([object()], [Middleware], Middleware(), "x"):
        with pytest.raises(TypeError, match="`middleware` must"):
            OpenAI(**options, middleware=wrong)
    with pytest.raises(TypeError, match="must yield a CallRequest or a function, got int"):
        OpenAI(**options, middleware=[Yielding()]).models.list()
    with pytest.raises(TypeError, match="must return a CallAnswer, got NoneType"):
        OpenAI(**options, middleware=[Returning()]).models.list()


def test_the_key_of_a_request_ignores_the_order_of_fields_and_the_api_key(options: dict[str, Any]) -> None:
    """It covers everything else that is sent besides headers."""
    keys: list[str | None] = []

    class Keys(Middleware):
        def around(self, request: CallRequest) -> Generator[Any, Any, CallAnswer]:
            keys.append(request.key())
            assert "gpt" in repr(request) or request.operation != "create_chat_completion"
            answer: CallAnswer = yield request
            assert "00" in repr(answer)
            if request.mode == "binary":
                assert answer.body() is None
            return answer

    with OpenAI(**options, middleware=[Keys(), Middleware()]) as client:
        create = client.chat.completions.create
        create([{"role": "user", "content": "Hi"}], model="gpt-4o-mini", seed=1)
        create([{"content": "Hi", "role": "user"}], seed=1, model="gpt-4o-mini", extra_headers={"X-A": "b"})
        create([{"role": "user", "content": "Hi"}], model="gpt-4o-mini", seed=2)
        create([{"role": "user", "content": "Hi"}], model="gpt-4o-mini", seed=1, extra_query={"a": 1}, throw=False)
        client.files.create(file=b"{}", purpose="batch")
        assert client.audio.speech.create("Hi", model="tts-1", voice="alloy").read()
    assert keys[0] == keys[1]
    assert len(set(keys)) == 5
    assert keys[-2] is None
