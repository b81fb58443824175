"""The options of a call: each works on every method of every resource, in both spellings."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import pytest

from aikit import NOT_GIVEN, APIError, AsyncOpenAI, NotFoundError, OpenAI, omit
from aikit.core.keywords import known_names
from aikit.core.wire import Outgoing
from aikit.options.settings import Timeouts
from aikit.testing import RecordedRequest, Server
from generator.naming import module_name
from tests.every_method import MANAGED, MESSAGES, PLAIN, MethodCall, generated_calls, paths_of

PATHS = [call.path for call in PLAIN]
EVERY_METHOD = pytest.mark.parametrize("call", PLAIN, ids=PATHS)
UNSET_VALUES = {"NOT_GIVEN": NOT_GIVEN, "omit": omit}

# Option, value, and what a request with the option contains.
ON_THE_WIRE: dict[str, tuple[Any, Any]] = {
    "extra_headers": ({"X-Mine": "m", "OpenAI-Project": None}, {"x-mine": "m", "openai-project": None}),
    "extraHeaders": ({"X-Mine": "m", "OpenAI-Project": omit}, {"x-mine": "m", "openai-project": None}),
    "extra_query": ({"mine": "a b", "many": ["1", "2"]}, [("mine", "a b"), ("many", "1"), ("many", "2")]),
    "extraQuery": ({"mine": True}, [("mine", "true")]),
    "extra_body": ({"mine": "m"}, {"mine": "m"}),
    "extraBody": ({"mine": "m"}, {"mine": "m"}),
    "idempotency_key": ("k-1", {"idempotency-key": "k-1"}),
    "idempotencyKey": ("k-1", {"idempotency-key": "k-1"}),
}


def is_in(request: RecordedRequest, option: str, expected: Any) -> bool:
    """Whether a request has what the option sets."""
    if option.lower().endswith("query"):
        return request.query[-len(expected) :] == expected
    if option.lower().endswith("body"):
        body = request.body if isinstance(request.body, dict) else json.loads(request.content)
        return bool(expected.items() <= body.items())
    return all(request.headers.get(name) == value for name, value in expected.items())


class Reply:
    """The answer of `Agent`, which is always an error."""

    status = 404
    headers = ((b"content-type", b"application/json"),)
    content = b'{"error": {"message": "none here"}}'

    def __iter__(self) -> Iterator[bytes]:
        yield self.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content

    def drain(self, seconds: float) -> None:
        """Do nothing: there is nothing left to read."""

    def close(self) -> None:
        """Do nothing: there is nothing to close."""


class Agent:
    """An agent that sends nothing and records what it was given."""

    def __init__(self) -> None:
        self.performed: list[Outgoing] = []

    def perform(self, outgoing: Outgoing) -> Reply:
        """Answer with an error."""
        self.performed.append(outgoing)
        return Reply()

    def close(self) -> None:
        """Do nothing: there is nothing to close."""


class AsyncReply(Reply):
    """The asynchronous twin of `Reply`."""

    async def drain(self, seconds: float) -> None:  # type: ignore[override]  # a twin that is awaited
        """Do nothing: there is nothing left to read."""

    async def close(self) -> None:  # type: ignore[override]  # a twin that is awaited
        """Do nothing: there is nothing to close."""


class AsyncAgent(Agent):
    """The asynchronous twin of `Agent`."""

    async def perform(self, outgoing: Outgoing) -> AsyncReply:  # type: ignore[override]  # a twin that is awaited
        """Answer with an error."""
        super().perform(outgoing)
        return AsyncReply()


def client_of(server: Server, **options: Any) -> OpenAI:
    """A client whose requests fail and are not retried."""
    return OpenAI(server.api_key, server.base_url, max_retries=0, project="proj-test", **options)


def async_client_of(server: Server, **options: Any) -> AsyncOpenAI:
    """The same, asynchronous."""
    return AsyncOpenAI(server.api_key, server.base_url, max_retries=0, project="proj-test", **options)


def test_every_method_has_its_call() -> None:
    """A method that is added without a row in the table of calls fails this test."""
    calls = (*MANAGED, *generated_calls())
    assert {*PATHS, *(call.path for call in calls)} == paths_of(OpenAI("sk-test-not-real"))


@EVERY_METHOD
def test_every_option_of_a_call_reaches_the_wire(openai_server: Server, call: MethodCall) -> None:
    """Each method accepts it in both spellings; a server may reject an option it does not know, but it was sent."""
    with client_of(openai_server) as client:
        for option, (given, _) in ON_THE_WIRE.items():
            call.on(client, **{option: given}, throw=False)
    requests = openai_server.requests
    assert len(requests) == len(ON_THE_WIRE)
    for request, (option, (_, expected)) in zip(requests, ON_THE_WIRE.items(), strict=True):
        assert is_in(request, option, expected), option


def test_every_option_of_an_asynchronous_call_reaches_the_wire(openai_server: Server) -> None:
    """Each method of the asynchronous client accepts it too."""

    async def main() -> None:
        async with async_client_of(openai_server) as client:
            for call in PLAIN:
                for option, (given, _) in ON_THE_WIRE.items():
                    await call.on(client, **{option: given}, throw=False)

    asyncio.run(main())
    requests = openai_server.requests
    assert len(requests) == len(ON_THE_WIRE) * len(PLAIN)
    for number, request in enumerate(requests):
        option, (_, expected) = list(ON_THE_WIRE.items())[number % len(ON_THE_WIRE)]
        assert is_in(request, option, expected), (PATHS[number // len(ON_THE_WIRE)], option)


@pytest.mark.parametrize("call", MANAGED, ids=[call.path for call in MANAGED])
def test_every_option_of_a_managed_stream_reaches_the_wire(openai_server: Server, call: MethodCall) -> None:
    """This covers both clients; the request is sent when the block is entered."""

    async def main() -> None:
        async with async_client_of(openai_server) as client:
            for option, (given, _) in ON_THE_WIRE.items():
                with suppress(APIError):
                    async with call.on(client, **{option: given}):
                        pass

    with client_of(openai_server) as client:
        for option, (given, _) in ON_THE_WIRE.items():
            with suppress(APIError), call.on(client, **{option: given}):
                pass
    asyncio.run(main())
    requests = openai_server.requests
    expectations = 2 * [(option, expected) for option, (_, expected) in ON_THE_WIRE.items()]
    for request, (option, expected) in zip(requests, expectations, strict=True):
        assert is_in(request, option, expected), option
        assert request.headers["accept"] == "text/event-stream"


@EVERY_METHOD
@pytest.mark.parametrize("spelling", ["max_retries", "maxRetries"])
def test_every_method_retries_as_often_as_the_call_says(openai_server: Server, call: MethodCall, spelling: str) -> None:
    """The number exceeds that of the client, and each attempt has the same key."""
    openai_server.fail(503, times=2, headers={"retry-after-ms": "1"})
    with client_of(openai_server) as client:
        result = call.on(client, **{spelling: 2})
        assert not hasattr(result, "success") or result.success
        if hasattr(result, "close"):
            result.close()
    assert [request.status for request in openai_server.requests] == [503, 503, 200]
    assert len({request.headers.get("idempotency-key") for request in openai_server.requests}) == 1


@EVERY_METHOD
@pytest.mark.parametrize("spelling", ["http_agent", "httpAgent", "http_client"])
def test_every_method_is_sent_by_the_agent_of_the_call_within_its_time(call: MethodCall, spelling: str) -> None:
    """`timeout` and the agent come from the call; with 0, `NOT_GIVEN` or `omit` the client's time applies."""
    times = {3: (3.0,) * 4, None: (None,) * 4, 0: (9.0,) * 4, NOT_GIVEN: (9.0,) * 4, omit: (9.0,) * 4}
    agent, asynchronous = Agent(), AsyncAgent()

    async def main() -> None:
        async with AsyncOpenAI("sk-test-not-real", "http://127.0.0.1:9", timeout=9) as client:
            for timeout in times:
                await call.on(client, **{spelling: asynchronous}, timeout=timeout, throw=False)

    with OpenAI("sk-test-not-real", "http://127.0.0.1:9", timeout=9) as client:
        for timeout in times:
            call.on(client, **{spelling: agent}, timeout=timeout, throw=False)
    asyncio.run(main())
    for each in (agent, asynchronous):
        assert [outgoing.timeouts for outgoing in each.performed] == [Timeouts(*seconds) for seconds in times.values()]


@EVERY_METHOD
def test_every_method_raises_or_returns_the_error_as_the_call_says(call: MethodCall) -> None:
    """The call overrides the client; the failed result has the error."""

    async def main() -> None:
        async with AsyncOpenAI("sk-test-not-real", http_agent=AsyncAgent()) as client:
            assert not (await call.on(client, throw=False)).success
            client.throw = False
            with pytest.raises(NotFoundError):
                await call.on(client, throw=True)

    with OpenAI("sk-test-not-real", http_agent=Agent()) as client:
        result = call.on(client, throw=False)
        assert (result.success, result.errors[0].message) == (False, "404 Not Found: none here")
        client.throw = False
        with pytest.raises(NotFoundError):
            call.on(client, throw=True)
    asyncio.run(main())


@EVERY_METHOD
@pytest.mark.parametrize("unset", UNSET_VALUES.values(), ids=UNSET_VALUES)
def test_every_parameter_may_be_passed_as_not_given(openai_server: Server, call: MethodCall, unset: Any) -> None:
    """Every optional parameter and option of each method accepts it; the request is the same as without it."""
    with client_of(openai_server) as client:
        call.on(client, throw=False)
        method = client
        for name in call.path.split("."):
            method = getattr(method, name)
        given = inspect.signature(method).bind(*call.arguments, **call.keywords)
        (request,) = openai_server.requests
        assert request.operation is not None
        names = known_names(module_name(request.operation)) - {*given.arguments, *call.keywords}
        options = {"timeout", "max_retries", "extra_headers", "extra_query", "extra_body", "idempotency_key"}
        call.on(client, **dict.fromkeys(names | options, unset), throw=False)
    first, second = openai_server.requests
    assert (first.path, first.query, first.body) == (second.path, second.query, second.body)
    changing = {"idempotency-key", "content-type"}  # random; that of a form contains its boundary
    assert {k: v for k, v in first.headers.items() if k not in changing} == {
        k: v for k, v in second.headers.items() if k not in changing
    }
    assert (first.status, second.status) == (200, 200)


def test_none_is_a_value_for_a_parameter_but_not_for_an_option(openai_server: Server) -> None:
    """A field that is None is sent as null; an option that is None falls back to the client's, except the timeout."""
    with client_of(openai_server, custom_headers={"X-Team": "a"}) as client:
        none = dict.fromkeys(["extra_headers", "extra_query", "extra_body", "max_retries", "http_agent"])
        client.chat.completions.create(MESSAGES, temperature=None, idempotency_key=None, **none)
    (request,) = openai_server.requests
    assert request.body["temperature"] is None
    assert (request.query, request.headers["x-team"]) == ([], "a")


def test_the_call_takes_precedence_over_the_client_even_with_falsy_values(openai_server: Server) -> None:
    """No retries, no time limit, no raising and empty values are all values, not missing ones."""
    agent = Agent()
    with OpenAI(
        openai_server.api_key,
        openai_server.base_url,
        timeout=9,
        custom_headers={"X-Team": "a", "X-Other": "o"},
        default_query={"trace": "1", "kept": "k"},
        throw=False,
    ) as client:
        client.models.list(extra_headers={"x-team": ""}, extra_query={"trace": ""})
        client.default_query = {}
        openai_server.fail(503)
        assert not client.models.list(max_retries=0).success
        client.models.list(http_agent=agent, timeout=None)
        client.chat.completions.create(MESSAGES, store=True, extra_body={"store": False, "n": 1})
    first, second, third = openai_server.requests
    assert (first.headers["x-team"], first.headers["x-other"]) == ("", "o")
    assert first.query == [("trace", ""), ("kept", "k")]
    assert second.status == 503
    assert agent.performed[0].timeouts == Timeouts(None, None, None, None)
    assert (third.body["store"], third.body["n"]) == (False, 1)


def test_an_option_set_on_a_used_client_applies_to_the_next_request(openai_server: Server) -> None:
    """Every option that is visible on the wire, under each of its names; nothing of the old value is left."""
    changes: list[tuple[str, Any, str, str | None]] = [
        ("apiKey", openai_server.api_key, "authorization", f"Bearer {openai_server.api_key}"),
        ("api_key", "sk-test-other", "authorization", "Bearer sk-test-other"),
        ("organization", "org-a", "openai-organization", "org-a"),
        ("organisation", "org-b", "openai-organization", "org-b"),
        ("organization", "", "openai-organization", None),
        ("project", "proj-a", "openai-project", "proj-a"),
        ("customHeaders", {"X-Team": "a"}, "x-team", "a"),
        ("default_headers", {"X-Team": "b"}, "x-team", "b"),
        ("custom_headers", {}, "x-team", None),
    ]

    async def main() -> None:
        async with AsyncOpenAI("sk-test-first", openai_server.base_url, throw=False, max_retries=0) as client:
            await client.models.list()
            for option, value, _, _ in changes:
                setattr(client, option, value)
                await client.models.list()

    with OpenAI("sk-test-first", openai_server.base_url, throw=False, max_retries=0) as client:
        client.models.list()
        for option, value, _, _ in changes:
            setattr(client, option, value)
            client.models.list()
    asyncio.run(main())
    requests = openai_server.requests
    half = len(requests) // 2
    for sent in (requests[1:half], requests[half + 1 :]):
        assert [request.headers.get(name) for request, (_, _, name, _) in zip(sent, changes, strict=True)] == [
            value for *_, value in changes
        ]


def test_a_new_address_query_or_agent_applies_at_once(openai_server: Server) -> None:
    """This includes a client that has already sent requests to another address."""
    agent = Agent()
    with OpenAI(openai_server.api_key, "http://127.0.0.1:9", http_agent=agent, throw=False) as client:
        client.models.list()
        client.http_agent = None
        client.base_url = openai_server.base_url + "/"
        for name in ("default_query", "defaultQuery"):
            setattr(client, name, {"trace": name})
            client.models.list()
        client.http_client = agent
        client.models.list()
    assert [request.query for request in openai_server.requests] == [
        [("trace", "default_query")],
        [("trace", "defaultQuery")],
    ]
    assert len(agent.performed) == 2
