"""Observers: the events of a call, in every way that a call can be made, and what observers never see."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from aikit import APIError, AsyncOpenAI, IncompleteStreamError, OpenAI, OpenAIError, RateLimiter
from aikit.core.observers import AttemptEnded, Observer, StreamEnded
from aikit.options.checks import OBSERVER_METHODS
from aikit.testing import Server
from aikit_openapi.api.chat import create_chat_completion
from aikit_openapi.models import CreateChatCompletionRequest
from tests.client.test_budgets import COMPLETION, client_of
from tests.drivers.servers import Connection, RawServer, always, answer, event, raw_server

MESSAGES = [{"role": "user", "content": "Say hello."}]
PLAIN = ["call_started", "attempt_started", "first_byte", "attempt_ended", "call_ended"]


class Recorder:
    """Records the events, by the names of the methods that they are passed to."""

    def __init__(self, *left_out: str) -> None:
        self.told: list[tuple[str, Any]] = []
        for name in OBSERVER_METHODS:
            if name not in left_out:
                setattr(self, name, self._recording(name))

    def _recording(self, name: str) -> Callable[[Any], None]:
        return lambda told: self.told.append((name, told))

    @property
    def names(self) -> list[str]:
        """The names of the methods called so far, without those for each event of a stream."""
        return [name for name, _ in self.told if name != "stream_event"]

    def last(self, name: str) -> Any:
        """The last event of this kind."""
        return [each for kind, each in self.told if kind == name][-1]


@pytest.fixture
def seen() -> Recorder:
    """An observer that records everything."""
    return Recorder()


@pytest.fixture(params=["default", "fast"])
def client(request: pytest.FixtureRequest, openai_server: Server, seen: Recorder) -> Iterator[OpenAI]:
    """A client of the embedded server that is observed."""
    with OpenAI(openai_server.api_key, openai_server.base_url, http_agent=request.param, observers=[seen]) as made:
        yield made


def test_a_call_tells_about_each_attempt_and_wait(client: OpenAI, openai_server: Server, seen: Recorder) -> None:
    """The events of one call have the same `call`, with the facts of its request."""
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    client.chat.completions.create(MESSAGES, model="gpt-4o-mini", temperature=0.5, stop="x", logprobs=True)
    attempt = PLAIN[1:4]
    assert seen.names == ["call_started", *attempt, "waiting", *attempt, "call_ended"]
    assert "gpt-4o-mini" in repr(seen.last("call_started"))
    call, *others = {id(told.call): told.call for _, told in seen.told}.values()
    assert others == []
    assert (call.operation, call.method, call.path) == ("create_chat_completion", "POST", "/chat/completions")
    assert (call.model, call.is_stream, call.provider) == ("gpt-4o-mini", False, None)
    assert f"{call.origin}/v1" == openai_server.base_url
    assert call.parameters == {"temperature": 0.5, "stop": "x", "logprobs": True}
    assert call.body()["messages"] == MESSAGES
    first, second = [told for name, told in seen.told if name == "attempt_ended"]
    assert [(each.number, each.status, each.failure) for each in (first, second)] == [(1, 503, None), (2, 200, None)]
    waiting = seen.last("waiting")
    assert (waiting.kind, waiting.seconds, waiting.reason, waiting.number) == ("retry", 0.001, "status 503", 2)
    ended = seen.last("call_ended")
    assert (ended.status, ended.error, ended.is_open, ended.is_cached) == (200, None, False, False)
    assert ended.request_id == second.request_id != first.request_id
    assert [each.status for each in ended.attempts] == [503, 200]
    assert ended.usage.prompt_tokens > 0
    assert ended.response_model == "gpt-4o-mini"
    assert ended.response_id.startswith("chatcmpl-")
    assert ended.finish_reasons == ("stop",)
    assert ended.answer()["choices"][0]["message"]["role"] == "assistant"
    assert 0 < seen.last("first_byte").seconds <= ended.seconds


def test_a_stream_tells_about_its_events_and_its_end(client: OpenAI, seen: Recorder) -> None:
    """`call_ended` comes with the head of the answer, and `stream_ended` with the counts at the end."""
    usage = {"include_usage": True}
    with client.chat.completions.create(MESSAGES, stream=True, stream_options=usage) as stream:
        count = len(list(stream))
    assert seen.names == [*PLAIN, "stream_ended"]
    assert seen.last("call_ended").is_open
    assert [told.number for name, told in seen.told if name == "stream_event"] == list(range(1, count + 1))
    assert seen.last("stream_event").data["usage"]["total_tokens"] > 0
    ended = seen.last("stream_ended")
    assert (ended.events, ended.error, ended.is_cancelled) == (count, None, False)
    assert 0 < ended.first_event_seconds <= ended.seconds
    assert ended.usage == seen.last("stream_ended").usage
    assert ended.usage.total_tokens > 0
    assert ended.finish_reasons == ("stop",)
    assert ended.answer()["choices"][0]["message"]["content"]


def test_other_streams_have_ends_too(client: OpenAI, seen: Recorder) -> None:
    """Those of responses, those that build up their answer, and a binary body that the program reads."""
    with client.responses.create(input="Say hello.", model="gpt-4o-mini", stream=True) as stream:
        list(stream)
    ended = seen.last("stream_ended")
    assert ended.finish_reasons == ("completed",)
    assert ended.usage.completion_tokens > 0
    with client.chat.completions.stream(messages=MESSAGES, model="gpt-4o-mini") as growing:
        growing.until_done()
    client.audio.speech.create("Hello", model="tts-1", voice="alloy")
    with client.audio.speech.with_streaming_response.create(input="Hello", model="tts-1", voice="alloy") as raw:
        assert raw.read()
    ends = [told for name, told in seen.told if name == "stream_ended"]
    assert [each.is_cancelled for each in ends[:2]] == [False, False]
    assert (ends[-1].events, ends[-1].error, ends[-1].is_cancelled) == (0, None, False)
    assert ends[-1].call.operation == "create_speech"


def test_a_stream_that_is_left_early_ends_once(client: OpenAI, seen: Recorder) -> None:
    """Whether it is closed, or forgotten before its first event."""
    with client.chat.completions.create(MESSAGES, stream=True) as stream:
        next(stream)
    assert seen.names.count("stream_ended") == 1
    assert seen.last("stream_ended").is_cancelled
    client.chat.completions.create(MESSAGES, stream=True)
    assert seen.names.count("stream_ended") == 2


def test_asynchronous_calls_tell_the_same(openai_server: Server, seen: Recorder) -> None:
    """Plain, streamed, left early, and cancelled."""

    async def work() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, observers=[seen]) as client:
            await client.chat.completions.create(MESSAGES)
            assert seen.names == PLAIN
            seen.told.clear()
            async for _ in await client.chat.completions.create(MESSAGES, stream=True):
                pass
            assert seen.names == [*PLAIN, "stream_ended"]
            assert not seen.last("stream_ended").is_cancelled
            async with await client.chat.completions.create(MESSAGES, stream=True) as stream:
                await anext(stream)
            assert seen.last("stream_ended").is_cancelled
            async with client.audio.speech.with_streaming_response.create(
                input="Hello", model="tts-1", voice="alloy"
            ) as raw:
                assert await raw.read()
            assert not seen.last("stream_ended").is_cancelled
            ended = seen.names.count("stream_ended")
            await client.chat.completions.create(MESSAGES, stream=True)
            async with client.audio.speech.with_streaming_response.create(input="Hello", model="tts-1", voice="alloy"):
                pass
            gc.collect()
            assert seen.names.count("stream_ended") == ended + 2
            assert seen.last("stream_ended").is_cancelled

    asyncio.run(work())

    def wait(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            pass

    with raw_server(wait) as silent:

        async def cancel() -> None:
            sent = asyncio.Event()
            waiting = SimpleNamespace(attempt_started=lambda told: sent.set())
            async with AsyncOpenAI("sk-test-not-real", silent.base_url, observers=[seen, waiting]) as client:
                task = asyncio.ensure_future(client.models.list())
                await sent.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

        asyncio.run(cancel())
    assert seen.names[-2:] == ["attempt_started", "call_ended"]
    assert (seen.last("call_ended").is_cancelled, seen.last("call_ended").error) == (True, None)


def test_a_low_level_call_and_a_path_are_observed(client: OpenAI, seen: Recorder) -> None:
    """`aikit_openapi` goes through the same client."""
    body = CreateChatCompletionRequest.from_dict({"model": "gpt-4o-mini", "messages": MESSAGES})
    create_chat_completion.sync(client=client, body=body)
    assert seen.names == PLAIN
    assert seen.last("call_ended").usage.total_tokens > 0
    list(create_chat_completion.sync_stream(client=client, body=body))
    assert seen.names[-1] == "stream_ended"
    client.files.create(file=b"{}", purpose="batch")
    assert seen.last("call_ended").call.body() is None
    client.get("/models", cast_to=dict)
    assert seen.last("call_ended").call.operation == "GET /models"


@pytest.mark.parametrize("streams", [False, True])
def test_a_conversation_tells_about_its_tools(
    client: OpenAI, openai_server: Server, seen: Recorder, streams: bool
) -> None:
    """Between the two calls, with the tool's arguments and its answer."""
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])

    def weather(city: str) -> str:
        """Tell the weather."""
        return f"sun in {city}"

    helper = client.chat.create()
    helper.register_tool(weather)
    told: Any = helper.prompt("Weather in Oslo?", stream=streams)
    if streams:
        told.until_done()
    end = ["stream_ended"] if streams else []
    assert seen.names == [*PLAIN, *end, "tool_started", "tool_ended", *PLAIN, *end]
    ended = seen.last("tool_ended")
    assert (ended.started.name, ended.started.kind, ended.error) == ("weather", "function", None)
    assert ended.started.description == "Tell the weather."
    assert json.loads(ended.started.arguments()) == {"city": "Oslo"}
    assert ended.result() == "sun in Oslo"
    assert (ended.call.operation, ended.call.model) == ("execute_tool", "gpt-4o-mini")
    last = seen.last("stream_ended" if streams else "call_ended")
    assert last.usage.total_tokens > 0


def test_a_failing_tool_of_an_asynchronous_conversation_is_told(openai_server: Server, seen: Recorder) -> None:
    """The model gets the error, and the observer too."""
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {}}])

    async def weather() -> str:
        raise RuntimeError("no weather")

    async def work() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url, observers=[seen]) as client:
            helper = client.chat.create()
            helper.register_tool(weather)
            await helper.prompt("Weather?")

    asyncio.run(work())
    assert "no weather" in str(seen.last("tool_ended").error)


def test_a_failed_call_ends_with_its_error(seen: Recorder, openai_server: Server) -> None:
    """Also one without an answer, one whose arguments can't be sent, and one with `throw=False`."""
    client = OpenAI(openai_server.api_key, openai_server.base_url, max_retries=0, observers=[seen])
    failed = client.models.retrieve("no-such-model", throw=False)
    assert seen.last("call_ended").error is failed.errors[0]
    with pytest.raises(OpenAIError):
        client.with_options(base_url="http://127.0.0.1:1/v1").models.list()
    assert "no connection" in seen.last("attempt_ended").failure
    assert seen.last("call_ended").status is None
    with pytest.raises(TypeError):
        client.chat.completions.create(MESSAGES, extra_body={"a": object()})
    assert isinstance(seen.last("call_ended").error, TypeError)


def test_a_stream_that_breaks_off_ends_with_its_error(seen: Recorder) -> None:
    """The error is the one that the program gets."""

    def handle(server: RawServer, connection: Connection) -> None:
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n" + event())

    with raw_server(handle) as server, OpenAI("sk-test-not-real", server.base_url, observers=[seen]) as client:
        stream = client.chat.completions.create(MESSAGES, stream=True)
        with pytest.raises(IncompleteStreamError) as caught:
            list(stream)
    ended: StreamEnded = seen.last("stream_ended")
    assert ended.error is caught.value
    assert (ended.events, ended.is_cancelled) == (1, False)


def test_waits_for_a_rate_limit_and_redirects_are_told(seen: Recorder) -> None:
    """A redirect that is followed has its own `attempt_ended`, with the same number."""
    none_left = {
        "x_ratelimit_limit_requests": "1",
        "x_ratelimit_remaining_requests": "0",
        "x_ratelimit_reset_requests": "20ms",
    }

    def handle(server: RawServer, connection: Connection) -> None:
        for reply in (
            answer(b"", "307 Moved", location="/v1/other"),
            answer(b'{"object": "list", "data": []}', **none_left),
            answer(b'{"object": "list", "data": []}', **none_left),
        ):
            connection.read_request()
            connection.send(reply)

    with (
        raw_server(handle) as server,
        OpenAI("sk-test-not-real", server.base_url, rate_limiter=RateLimiter(), observers=[seen]) as client,
    ):
        client.models.list()
        assert [(e.number, e.status) for n, e in seen.told if n == "attempt_ended"] == [(1, 307), (1, 200)]
        client.models.list()
    assert (seen.last("waiting").kind, seen.last("waiting").number) == ("rate_limit", 1)


def test_an_observer_that_raises_does_not_break_the_call(
    openai_server: Server, seen: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names it and its method, and the other observers are still told."""

    class Broken(Observer):
        def call_started(self, event: object) -> None:
            raise RuntimeError("broken")

        def stream_event(self, event: object) -> None:
            raise RuntimeError("broken")

    with (
        OpenAI(openai_server.api_key, openai_server.base_url, observers=[Broken(), seen]) as client,
        caplog.at_level(logging.ERROR, logger="aikit"),
    ):
        assert list(client.chat.completions.create(MESSAGES, stream=True))
    assert seen.names == [*PLAIN, "stream_ended"]
    assert "Broken failed in call_started()" in caplog.text
    assert "Broken failed in stream_event()" in caplog.text


def test_headers_that_an_observer_adds_are_sent(openai_server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """Once for each attempt; one that can't be sent is logged and left out."""

    class Adding:
        def attempt_started(self, event: Any) -> None:
            event.headers["traceparent"] = f"number-{event.number}"
            event.headers["broken"] = "a\r\nb: c"

    openai_server.reset()
    openai_server.fail(503, headers={"retry-after-ms": "1"})
    with OpenAI(openai_server.api_key, openai_server.base_url, observers=[Adding()]) as client:
        client.models.list()
    sent = [request.headers for request in openai_server.requests]
    assert [each["traceparent"] for each in sent] == ["number-1", "number-2"]
    assert not any("broken" in each for each in sent)
    assert "a header that can't be sent" in caplog.text


def test_no_event_shows_a_credential() -> None:
    """Not the key that a server repeats, not those of tools, not those in a URL; nor the methods for bodies."""
    seen = Recorder()
    key = "sk-secret-0123456789"
    body = json.dumps({"error": {"message": f"bad key {key}"}}).encode()
    tool: Any = {
        "type": "mcp",
        "server_label": "x",
        "authorization": "SECRET-OF-TOOL",
        "headers": {"X-A": "HEADER-SECRET"},
    }
    with (
        raw_server(always(answer(body, "401 Unauthorized", x_key=key))) as server,
        OpenAI(key, server.base_url, observers=[seen], default_query={"sig": "SECRET-IN-URL"}, max_retries=0) as client,
        pytest.raises(APIError),
    ):
        client.responses.create(input="Hi", model="gpt-4o-mini", tools=[tool])
    ended: AttemptEnded = seen.last("attempt_ended")
    shown = [ended.sent_headers(), ended.sent_body(), ended.received_headers(), ended.received_body()]
    shown += [seen.last("call_ended").call.body(), seen.last("call_ended").error.body]
    text = repr(seen.told) + repr(shown)
    assert "/responses" in text
    assert '"input":"Hi"' in str(ended.sent_body())
    for secret in (key, "SECRET-OF-TOOL", "HEADER-SECRET", "SECRET-IN-URL"):
        assert secret not in text


def test_answers_of_operations_that_make_keys_are_not_shown(client: OpenAI, seen: Recorder) -> None:
    """A key is in the body of such an answer."""
    client.admin.organization.admin_api_keys.create(name="mine")
    assert seen.last("call_ended").answer() is None


def test_copies_and_providers_keep_the_observers(openai_server: Server, seen: Recorder) -> None:
    """A model of another provider is observed too, under that provider's name."""
    mine = {"providers": {"mine": {"baseURL": openai_server.base_url, "apiKey": openai_server.api_key}}}
    with OpenAI("sk-test-not-real", "http://127.0.0.1:1/v1", providers=mine, observers=[seen]) as client:
        client.with_options(timeout=5).chat.completions.create(MESSAGES, model="mine:gpt-4o-mini")
    assert (seen.last("call_ended").call.provider, seen.last("call_ended").call.model) == ("mine", "gpt-4o-mini")


@pytest.mark.parametrize(
    ("url", "provider"),
    [("https://api.openai.com/v1", "openai"), ("https://eu.api.openai.com/v1", "openai"), ("https://x.test", None)],
)
def test_the_provider_is_known_from_the_host(url: str, provider: str | None) -> None:
    """None for any other server."""
    seen = Recorder()
    agent = client_of(b"application/json", COMPLETION)._builder.settings.http_agent
    OpenAI("sk-test-not-real", url, http_agent=agent, observers=[seen]).chat.completions.create(MESSAGES)
    call = seen.last("call_ended").call
    assert (call.provider, call.origin) == (provider, url.removesuffix("/v1"))


def test_a_call_without_observers_loads_nothing_for_them(openai_server: Server) -> None:
    """Nor for middleware, telemetry, costs and counting."""
    code = (
        "import sys\nfrom aikit import OpenAI\n"
        f"client = OpenAI({openai_server.api_key!r}, {openai_server.base_url!r})\n"
        "client.chat.completions.create([{'role': 'user', 'content': 'Hi'}], model='gpt-4o-mini').usage\n"
        "client.chat.create().prompt('Hi')\n"
        "parts = ('observers', 'observations', 'layers', 'costs', 'token_counts')\n"
        "names = [f'aikit.core.{part}' for part in parts] + ['aikit.telemetry', 'aikit.middleware', 'opentelemetry']\n"
        "print([name for name in names if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_conversation_in_the_background_is_observed_too(openai_server: Server) -> None:
    """With its tools, also of a copy of the client."""
    seen = Recorder()
    openai_server.script(tool_calls=[{"name": "weather", "arguments": {}}])

    def weather() -> str:
        return "sun"

    with OpenAI(openai_server.api_key, openai_server.base_url, observers=[seen]) as client:
        helper = client.with_options(timeout=9).chat.create()
        helper.register_tool(weather)
        future = helper.prompt("Weather?", on_response=lambda result: None)
        future.result()
    assert seen.names.count("tool_ended") == 1
    assert seen.names.count("call_ended") == 2


@pytest.mark.parametrize("wrong", [[object()], [Observer], Observer(), "x", [None]])
def test_anything_else_is_refused(wrong: Any) -> None:
    """A list of objects with at least one of the methods is needed."""
    with pytest.raises(TypeError, match="`observers` must"):
        OpenAI("sk-test-not-real", observers=wrong)
