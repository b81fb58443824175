"""Workload identities: the exchange of tokens, its cache, its errors, and what the official package sends."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import httpx2
import openai
import openai.auth
import pytest
import trustme

import aikit
from aikit import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    AzureOpenAI,
    InternalServerError,
    OAuthError,
    OpenAI,
    OpenAIError,
    Stream,
    SubjectTokenProviderError,
)
from aikit.auth import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from tests.client.any_server import AnyServer, Seen

SUBJECT = "subject-token-of-the-pod"
IDS: Any = {"identity_provider_id": "idp_1", "service_account_id": "svc_1"}


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[AnyServer]:
    """The API."""
    with AnyServer() as server:
        yield server


@pytest.fixture
def tokens() -> Iterator[AnyServer]:
    """The server that exchanges tokens."""
    with AnyServer() as server:
        yield server


def grant(tokens: AnyServer, token: str = "access-token-1", seconds: float = 3600) -> None:
    """Set the next answer of the exchange."""
    tokens.answer({"access_token": token, "expires_in": seconds, "token_type": "Bearer"})


def identity_of(tokens: AnyServer, get_token: Callable[[], Any] = lambda: SUBJECT, **more: Any) -> Any:
    """Return an identity that a custom provider proves."""
    return {
        **IDS,
        "provider": {"token_type": "jwt", "get_token": get_token},
        "token_exchange_url": f"{tokens.url}/oauth/token",
        **more,
    }


def shown(server: AnyServer) -> list[str | None]:
    """Return the credentials that the API received."""
    return [request.headers.get("authorization") for request in server.requests]


def get(client: Any) -> Any:
    """Send a request."""
    return client.get("/models", cast_to=object)


# The exchange


def test_a_call_sends_the_access_token_that_the_subject_token_is_exchanged_for(
    server: AnyServer, tokens: AnyServer
) -> None:
    """The exchange has neither our headers nor those of the client."""
    grant(tokens)
    with OpenAI(
        base_url=server.url, workload_identity=identity_of(tokens), organization="org", custom_headers={"X-Mine": "1"}
    ) as client:
        get(client)
        get(client)
    assert shown(server) == ["Bearer access-token-1"] * 2
    [request] = tokens.requests
    assert (request.method, request.path, request.query) == ("POST", "/oauth/token", [])
    assert request.body == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": SUBJECT,
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        **IDS,
    }
    assert not {"authorization", "openai-organization", "x-mine"} & request.headers.keys()


def test_the_asynchronous_client_exchanges_too_and_takes_a_coroutine_function(
    server: AnyServer, tokens: AnyServer
) -> None:
    """A blocking provider runs in a thread, so that the event loop goes on."""
    threads: list[int] = []

    def blocking() -> str:
        threads.append(threading.get_ident())
        return SUBJECT

    async def awaitable() -> str:
        return f"{SUBJECT}-2"

    async def run() -> None:
        for provider in (blocking, awaitable):
            grant(tokens)
            async with AsyncOpenAI(base_url=server.url, workload_identity=identity_of(tokens, provider)) as client:
                await get(client)
                await get(client.with_options(timeout=30, deadline=60))

    asyncio.run(run())
    assert [each.body["subject_token"] for each in tokens.requests] == [SUBJECT, f"{SUBJECT}-2"]
    assert threads != [threading.get_ident()]
    assert shown(server) == ["Bearer access-token-1"] * 4


def test_the_client_reads_its_identity_back(tokens: AnyServer) -> None:
    """It has no key, and its repr shows no token."""
    identity = identity_of(tokens)
    client = OpenAI(workload_identity=identity)
    assert client.workload_identity == identity
    assert client.api_key is None
    assert client.with_options(timeout=3).workload_identity == identity
    assert OpenAI("k").workload_identity is None
    assert aikit.auth.x509_workload_identity is x509_workload_identity


def test_copies_of_a_client_share_the_token_and_another_identity_does_not(server: AnyServer, tokens: AnyServer) -> None:
    """A copy with a key sends the key."""
    grant(tokens, "one")
    grant(tokens, "two")
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens))
    get(client)
    get(client.with_options(max_retries=0))
    get(client.with_options(workload_identity=identity_of(tokens, lambda: "other")))
    get(client.with_options(api_key="sk-test"))
    get(client)
    assert shown(server) == [f"Bearer {each}" for each in ("one", "one", "two", "sk-test", "one")]


def test_a_header_of_the_caller_takes_the_place_of_the_token(server: AnyServer, tokens: AnyServer) -> None:
    """Then nothing is exchanged."""
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens), admin_api_key="admin")
    client.get("/models", cast_to=object, options={"headers": {"authorization": "Bearer mine"}})
    client.get("/organization/users", cast_to=object)
    assert shown(server) == ["Bearer mine", "Bearer admin"]
    assert tokens.requests == []


def test_a_streamed_call_sends_the_token(server: AnyServer, tokens: AnyServer) -> None:
    """As any other call."""
    grant(tokens)
    server.answer(b'data: {"a": 1}\n\ndata: [DONE]\n\n', media_type="text/event-stream")
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens))
    with client.get("/x", cast_to=object, stream=True, stream_cls=Stream[dict[str, int]]) as stream:
        assert list(stream) == [{"a": 1}]
    assert shown(server) == ["Bearer access-token-1"]


# The cache


def test_threads_share_one_exchange(server: AnyServer, tokens: AnyServer) -> None:
    """The others wait for it."""
    begun, may_go_on = threading.Event(), threading.Event()
    calls: list[None] = []

    def slow() -> str:
        calls.append(None)
        begun.set()
        may_go_on.wait(30)
        return SUBJECT

    grant(tokens)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens, slow))
    with ThreadPoolExecutor(8) as pool:
        futures = [pool.submit(get, client) for _ in range(8)]
        assert begun.wait(30)
        may_go_on.set()
        for future in futures:
            future.result(30)
    assert len(calls) == len(tokens.requests) == 1
    assert shown(server) == ["Bearer access-token-1"] * 8


def test_tasks_share_one_exchange_and_its_failure(server: AnyServer, tokens: AnyServer) -> None:
    """Each waiting task raises the error of the exchange."""
    grant(tokens)
    tokens.answer({"error": "invalid_grant"}, 400)

    async def run() -> list[Any]:
        async with AsyncOpenAI(base_url=server.url, workload_identity=identity_of(tokens)) as client:
            await asyncio.gather(*(get(client) for _ in range(8)))
            other = client.with_options(workload_identity=identity_of(tokens, lambda: "other"))
            return await asyncio.gather(*(get(other) for _ in range(8)), return_exceptions=True)

    failures = asyncio.run(run())
    assert len(tokens.requests) == 2
    assert [type(each) for each in failures] == [OAuthError] * 8


def test_a_cancelled_exchange_lets_another_call_exchange(server: AnyServer, tokens: AnyServer) -> None:
    """A waiting call takes its place."""
    calls: list[None] = []

    async def run() -> None:
        begun = asyncio.Event()

        async def get_token() -> str:
            calls.append(None)
            begun.set()
            if len(calls) == 1:
                await asyncio.sleep(60)
            return SUBJECT

        async with AsyncOpenAI(base_url=server.url, workload_identity=identity_of(tokens, get_token)) as client:
            first = asyncio.create_task(get(client))
            await begun.wait()
            second = asyncio.create_task(get(client))
            await asyncio.sleep(0)
            first.cancel()
            await second

    grant(tokens)
    asyncio.run(run())
    assert shown(server) == ["Bearer access-token-1"]


def test_a_waiting_call_keeps_its_deadline(server: AnyServer, tokens: AnyServer) -> None:
    """The call that exchanges may take longer."""
    begun, may_go_on = threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        may_go_on.wait(30)
        return SUBJECT

    grant(tokens)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens, slow))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(get, client)
        assert begun.wait(30)
        with pytest.raises(APITimeoutError, match="before the workload identity had an access token"):
            get(client.with_options(deadline=0.05))
        may_go_on.set()
        first.result(30)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_does_not_wait_for_a_renewal_of_its_parent(server: AnyServer, tokens: AnyServer) -> None:
    """The thread that renews exists only in the parent."""
    begun, may_go_on = threading.Event(), threading.Event()
    parent = os.getpid()

    def slow() -> str:
        if os.getpid() == parent:
            begun.set()
            may_go_on.wait(30)
        return SUBJECT

    grant(tokens)
    grant(tokens)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens, slow))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(get, client)
        assert begun.wait(30)
        child = os.fork()
        if child == 0:
            try:
                get(client.with_options(deadline=20))
                os._exit(0)
            except BaseException:
                os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        may_go_on.set()
        first.result(30)


# A refused access token


def test_a_refused_token_is_renewed_and_the_call_repeated_once(server: AnyServer, tokens: AnyServer) -> None:
    """`max_retries` does not count it."""
    grant(tokens, "old")
    grant(tokens, "new")
    server.answer({"error": {"message": "expired"}}, 401)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens), max_retries=0)
    server.answer({"id": "m", "object": "model", "created": 1, "owned_by": "o"})
    model = client.models.retrieve("m")
    assert shown(server) == ["Bearer old", "Bearer new"]
    assert [each.status for each in model.attempts] == [401, 200]


def test_a_second_refusal_raises(server: AnyServer, tokens: AnyServer) -> None:
    """The next call gets a new token."""
    for name in ("one", "two", "three"):
        grant(tokens, name)
    for _ in range(2):
        server.answer({"error": {"message": "no"}}, 401)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens))
    with pytest.raises(AuthenticationError) as caught:
        get(client)
    assert len(caught.value.attempts) == 2
    get(client)
    assert shown(server) == ["Bearer one", "Bearer two", "Bearer three"]


class OnePass(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self) -> None:
        self._left = b"ab"

    def readable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return all, then nothing."""
        left, self._left = self._left, b""
        return left


def test_a_body_that_can_be_read_once_is_not_sent_again(server: AnyServer, tokens: AnyServer) -> None:
    """The token is still forgotten."""
    grant(tokens, "one")
    grant(tokens, "two")
    server.answer({"error": {"message": "no"}}, 401)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens))
    with pytest.raises(AuthenticationError):
        client.post("/x", cast_to=object, content=OnePass())
    get(client)
    assert shown(server) == ["Bearer one", "Bearer two"]


def test_a_failed_exchange_after_a_refusal_is_the_error_of_the_call(server: AnyServer, tokens: AnyServer) -> None:
    """It says more than the refusal."""
    grant(tokens)
    tokens.answer({"error": "invalid_grant"}, 400)
    server.answer({"error": {"message": "no"}}, 401)
    with pytest.raises(OAuthError):
        get(OpenAI(base_url=server.url, workload_identity=identity_of(tokens)))


# Errors of the exchange


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_raises_an_oauth_error(server: AnyServer, tokens: AnyServer, status: int) -> None:
    """It is an AuthenticationError of the official package's form, and shows no token."""
    tokens.answer({"error": "invalid_grant", "error_description": f"{SUBJECT} is unknown"}, status)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens))
    with pytest.raises(
        OAuthError, match=r"exchange of a token .* was refused: .*invalid_grant \(\*\*\* is unknown"
    ) as caught:
        get(client)
    error = caught.value
    assert isinstance(error, AuthenticationError)
    assert (error.error, error.status_code) == ("invalid_grant", status)
    assert SUBJECT not in f"{error!r} {error.body} {error.response} {error.response.text} {error.request}"
    assert server.requests == []


def test_an_oauth_error_is_built_as_in_the_official_package() -> None:
    """From the response and the body."""
    body = {"error": "invalid_grant", "error_description": "unknown"}
    ours = OAuthError(response=httpx.Response(400, request=httpx.Request("POST", "https://x.test")), body=body)  # type: ignore[arg-type]
    theirs = openai.OAuthError(
        response=httpx2.Response(400, request=httpx2.Request("POST", "https://x.test")), body=body
    )
    assert (str(ours), ours.error, ours.status_code) == (str(theirs), theirs.error, theirs.status_code)
    assert OAuthError(response=ours.response).error is None


def test_a_busy_server_is_asked_again_and_its_error_is_of_its_status(server: AnyServer, tokens: AnyServer) -> None:
    """With the retries of the call."""
    for _ in range(3):
        tokens.answer({}, 503)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens), max_retries=1)
    with pytest.raises(InternalServerError, match=r"exchange of a token .* failed: 503"):
        get(client)
    assert len(tokens.requests) == 2
    grant(tokens)
    get(client)
    assert len(tokens.requests) == 4


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "something else than a JSON object"),
        (b'["access-token-1"]', "something else than a JSON object"),
        ({"expires_in": 3}, "without an 'access_token'"),
        ({"access_token": "access-token-1"}, "without a valid 'expires_in'"),
        ({"access_token": "access-token-1", "expires_in": "3"}, "without a valid 'expires_in'"),
        ({"access_token": "access-token-1", "expires_in": 0}, "without a valid 'expires_in'"),
        ({"access_token": "access\n-token-1", "expires_in": 3}, "can't be sent in a header"),
        ({"access_token": "access-token-1", "expires_in": 3, "token_type": "mac"}, "not Bearer"),
    ],
)
def test_an_answer_without_a_token_raises(server: AnyServer, tokens: AnyServer, body: Any, says: str) -> None:
    """The error says what is wrong and where, and shows nothing of the answer."""
    tokens.answer(body)
    with pytest.raises(OpenAIError, match=says) as caught:
        get(OpenAI(base_url=server.url, workload_identity=identity_of(tokens)))
    assert f"{tokens.url}/oauth/token" in str(caught.value)
    assert "access-token-1" not in str(caught.value)


def test_an_unreachable_server_raises_a_connection_error(server: AnyServer) -> None:
    """It says that the exchange failed."""
    identity = identity_of(server, token_exchange_url="http://127.0.0.1:9/token")
    with pytest.raises(APIConnectionError, match=r"exchange of a token .* failed: .*127\.0\.0\.1:9"):
        get(OpenAI(base_url=server.url, workload_identity=identity, max_retries=0))


def test_the_exchange_keeps_the_deadline_of_the_call(server: AnyServer, tokens: AnyServer) -> None:
    """So does a provider that returns too late, also in an event loop."""

    def slow() -> str:
        time.sleep(0.3)
        return SUBJECT

    async def run() -> None:
        async with AsyncOpenAI(
            base_url=server.url, workload_identity=identity_of(tokens, slow), deadline=0.1
        ) as client:
            await get(client)

    with pytest.raises(APITimeoutError, match=r"deadline of 0\.1 s"):
        get(OpenAI(base_url=server.url, workload_identity=identity_of(tokens, slow), deadline=0.1))
    with pytest.raises(APITimeoutError, match=r"deadline of 0\.1 s"):
        asyncio.run(run())
    assert tokens.requests == []


def test_throw_false_returns_the_error_of_the_exchange(server: AnyServer, tokens: AnyServer) -> None:
    """As for any failed call."""
    tokens.answer({"error": "invalid_grant"}, 400)
    result = OpenAI(base_url=server.url, workload_identity=identity_of(tokens), throw=False).models.list()
    assert not result.success
    assert isinstance(result.errors[0], OAuthError)


def test_what_a_provider_raises_or_returns_wrongly_is_reported(server: AnyServer, tokens: AnyServer) -> None:
    """Nothing is sent."""

    def fail() -> str:
        raise SubjectTokenProviderError("no pod here")

    for get_token, kind, says in (
        (fail, SubjectTokenProviderError, "no pod here"),
        (lambda: "", SubjectTokenProviderError, "an empty token"),
        (lambda: 3, TypeError, "must return a str, got int"),
        (lambda: 1 / 0, ZeroDivisionError, "division"),
    ):
        client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens, get_token))
        for _ in range(2):
            with pytest.raises(kind, match=says):
                get(client)
    assert tokens.requests == server.requests == []


# Options


@pytest.mark.parametrize(
    ("identity", "kind", "says"),
    [
        ("x", TypeError, "must be a mapping"),
        ({}, TypeError, "'identity_provider_id' must be a non-empty str, got nothing"),
        (IDS, TypeError, "'provider' must be what a function of aikit.auth"),
        ({**IDS, "provider": {"token_type": "saml"}}, ValueError, "'token_type' of the provider"),
        ({**IDS, "provider": {"token_type": "id"}}, TypeError, "'get_token' of the provider must be callable"),
        ({**IDS, "type": "x509", "provider": {}}, ValueError, "has no field 'provider'"),
        ({**IDS, "type": "x510"}, ValueError, "'type' must be 'x509'"),
        ({**IDS, "type": "x509", "refresh_buffer_seconds": "3"}, TypeError, "must be a number"),
        ({**IDS, "type": "x509", "refresh_buffer_seconds": -1}, ValueError, "must be 0 or more"),
        ({**IDS, "type": "x509", "token_exchange_url": "x"}, ValueError, "must be an absolute URL"),
    ],
)
def test_an_invalid_identity_is_refused(identity: Any, kind: type[Exception], says: str) -> None:
    """The error names the field."""
    with pytest.raises(kind, match=f"workload_identity.*{says}"):
        OpenAI(workload_identity=identity)


def test_an_identity_excludes_other_credentials(monkeypatch: pytest.MonkeyPatch, tokens: AnyServer) -> None:
    """A key in the environment is not sent."""
    identity = identity_of(tokens)
    with pytest.raises(TypeError, match="both `workload_identity` and `api_key`"):
        OpenAI("k", workload_identity=identity)
    with pytest.raises(TypeError, match="both `workload_identity` and `provider`"):
        OpenAI(workload_identity=identity, provider="mistral")
    with pytest.raises(TypeError, match=r"`workload_identity` is an option of OpenAI.*azure_ad_token_provider"):
        AzureOpenAI(workload_identity=identity, azure_endpoint="https://a.test", api_version="1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    assert OpenAI(workload_identity=identity).api_key is None
    with pytest.warns(aikit.InsecureConnectionWarning):
        OpenAI(base_url="http://api.example", workload_identity=identity)


# Secrets


def test_no_log_line_and_no_traceback_shows_a_token(
    server: AnyServer, tokens: AnyServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the subject token nor the access token."""
    caplog.set_level(logging.DEBUG)
    grant(tokens)
    client = OpenAI(base_url=server.url, workload_identity=identity_of(tokens), max_retries=0)
    get(client)
    server.answer({"error": {"message": "access-token-1"}}, 403)
    tokens.answer({"error": SUBJECT}, 400)
    errors: list[Exception] = []
    for each in (client, client.with_options(workload_identity=identity_of(tokens, lambda: SUBJECT + ""))):
        with pytest.raises(OpenAIError) as caught:
            get(each)
        errors.append(caught.value)
    texts = [record.getMessage() for record in caplog.records if record.name.startswith("aikit")]
    assert texts
    for error in errors:
        trace = error.__traceback__
        while trace is not None:
            module = trace.tb_frame.f_globals["__name__"]
            texts += [repr(each) for each in trace.tb_frame.f_locals.values() if module.startswith("aikit")]
            trace = trace.tb_next
    assert not [text for text in texts if SUBJECT in text or "access-token-1" in text]


# The providers


class Rerouted(httpx2.BaseTransport):
    """Sends every request to a local server, whatever its host, and keeps the URLs."""

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    def __init__(self, server: AnyServer, verify: Any = True) -> None:
        self.urls: list[str] = []
        self._server = server
        self._inner = httpx2.HTTPTransport(verify=verify)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Change the host of the URL."""
        self.urls.append(str(request.url))
        local = httpx2.URL(self._server.url)
        rerouted = httpx2.Request(
            request.method,
            request.url.copy_with(scheme=local.scheme, host=local.host, port=local.port),
            headers=request.headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        return self._inner.handle_request(rerouted)


NOT_COMPARED = {"host", "user-agent", "accept-encoding", "connection"}


def compared(requests: list[Seen]) -> list[Any]:
    """Return what both packages must send in the same way."""
    return [
        (
            each.method,
            each.path,
            each.query,
            each.content,
            {name: value for name, value in each.headers.items() if name not in NOT_COMPARED},
        )
        for each in requests
    ]


def providers_of(package: Any, http_client: Any, folder: Path) -> dict[str, Any]:
    """Return a provider of each kind, made with the functions of one of the packages."""
    file = folder / "token"
    file.write_text(f"{SUBJECT}\n")
    return {
        "kubernetes": package.k8s_service_account_token_provider(file),
        "azure": package.azure_managed_identity_token_provider(
            "api://x", client_id="c", object_id="o", msi_res_id="m", http_client=http_client
        ),
        "azure by default": package.azure_managed_identity_token_provider(http_client=http_client),
        "google": package.gcp_id_token_provider("https://mine", timeout=3, http_client=http_client),
        "google by default": package.gcp_id_token_provider(http_client=http_client),
        "custom": {"token_type": "id", "get_token": lambda: SUBJECT},
    }


@pytest.mark.parametrize("kind", ["kubernetes", "azure", "azure by default", "google", "google by default", "custom"])
def test_the_exchange_is_that_of_the_official_package(
    kind: str, server: AnyServer, tokens: AnyServer, tmp_path: Path
) -> None:
    """So are the requests to the services that issue tokens."""
    seen: list[Any] = []
    for package, client_class in ((openai.auth, openai.OpenAI), (aikit.auth, OpenAI)):
        with AnyServer() as metadata:
            if kind.startswith("azure"):
                metadata.answer({"access_token": SUBJECT})
            else:
                metadata.answer(SUBJECT.encode(), media_type="text/html")
            grant(tokens)
            transport = Rerouted(metadata)
            with httpx2.Client(transport=transport) as http_client:
                identity = {**IDS, "provider": providers_of(package, http_client, tmp_path)[kind]}
                if client_class is OpenAI:
                    identity["token_exchange_url"] = f"{tokens.url}/oauth/token"
                client: Any = client_class(base_url=server.url, workload_identity=identity)  # type: ignore[operator]
                if client_class is not OpenAI:
                    client._workload_identity_auth.token_exchange_url = f"{tokens.url}/oauth/token"
                client.get("/models", cast_to=object)
                seen.append((compared(metadata.requests), transport.urls, compared(tokens.requests)))
                tokens.requests.clear()
    assert seen[0] == seen[1]
    assert shown(server) == ["Bearer access-token-1"] * 2


def test_a_token_file_that_can_not_be_used_is_reported(tmp_path: Path) -> None:
    """With its path and the reason."""
    file = tmp_path / "token"
    get_token = k8s_service_account_token_provider(str(file))["get_token"]
    with pytest.raises(SubjectTokenProviderError, match=r"can't read .*token: No such file"):
        get_token()
    file.write_text(" \n")
    with pytest.raises(SubjectTokenProviderError, match="is empty"):
        get_token()
    file.write_bytes(b"\xff")
    with pytest.raises(SubjectTokenProviderError, match="not UTF-8"):
        get_token()
    file.write_text(f"{SUBJECT}\n")
    assert get_token() == SUBJECT


def test_metadata_services_are_asked_without_a_proxy(server: AnyServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their addresses come from the variables of the platforms' own libraries."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", f"{server.url}/")
    monkeypatch.setenv("GCE_METADATA_HOST", server.url.removeprefix("http://"))
    server.answer({"access_token": SUBJECT})
    server.answer(f"{SUBJECT}\n".encode())
    assert azure_managed_identity_token_provider()["get_token"]() == SUBJECT
    assert gcp_id_token_provider()["get_token"]() == SUBJECT
    first, second = server.requests
    assert (first.path, first.query) == (
        "/metadata/identity/oauth2/token",
        [("api-version", "2018-02-01"), ("resource", "https://management.azure.com/")],
    )
    assert first.headers["metadata"] == "true"
    assert second.query == [("audience", "https://api.openai.com/v1")]
    assert second.headers["metadata-flavor"] == "Google"


@pytest.mark.parametrize("answer", [(b"nothing", 404), (b"", 200), (b"{", 200), (b"[1]", 200), (b"\xff", 200)])
def test_a_metadata_service_without_a_token_is_reported(server: AnyServer, answer: tuple[bytes, int]) -> None:
    """With its address; the response of the user's HTTP client is kept."""
    with httpx.Client(transport=httpx.HTTPTransport(), base_url="http://unused") as http_client:
        server.answer(*answer)
        provider = azure_managed_identity_token_provider(http_client=Local(http_client, server))  # type: ignore[arg-type]
        with pytest.raises(
            SubjectTokenProviderError, match=r"no token from Azure's metadata service at http"
        ) as caught:
            provider["get_token"]()
    assert caught.value.response.status_code == answer[1]


class Local:
    """An HTTP client that asks a local server, whatever the host."""

    def __init__(self, client: httpx.Client, server: AnyServer) -> None:
        self._client = client
        self._server = server

    def get(self, url: str, **options: Any) -> httpx.Response:
        """Send the request there."""
        return self._client.get(self._server.url + httpx.URL(url).path, **options)


def test_a_metadata_service_that_is_down_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """As of a program that does not run there."""
    monkeypatch.setenv("GCE_METADATA_HOST", "127.0.0.1:9")
    with pytest.raises(SubjectTokenProviderError, match=r"Google's metadata server at http://127\.0\.0\.1:9/.*refused"):
        gcp_id_token_provider(timeout=3)["get_token"]()


# Client certificates


class CertificateServer(AnyServer):
    """A server that demands a client certificate, and keeps the names in those that it got."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self.names: list[str] = []
        self.socket = context.wrap_socket(self.socket, server_side=True)

    @property
    def url(self) -> str:
        """The base URL."""
        return f"https://127.0.0.1:{self.server_port}"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Note whose certificate the client showed."""
        self.names.append(str(request.getpeercert()["subjectAltName"][0][1]))
        super().process_request(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Do nothing: a client without a certificate was refused."""


@pytest.fixture
def authority() -> trustme.CA:
    """What issues all certificates."""
    return trustme.CA()


@pytest.fixture
def strict(authority: trustme.CA) -> Iterator[CertificateServer]:
    """The API and the exchange, on a server that demands a client certificate."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.configure_trust(context)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    server = CertificateServer(context)
    with server:
        yield server


@pytest.fixture
def trust(authority: trustme.CA) -> ssl.SSLContext:
    """The context of a client that has a certificate."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    authority.issue_cert("workload.test").configure_cert(context)
    return context


def x509(server: AnyServer) -> Any:
    """Return an identity that a certificate proves to this server."""
    return {**x509_workload_identity(**IDS), "token_exchange_url": f"{server.url}/oauth/token"}


def test_a_client_certificate_proves_the_identity(strict: CertificateServer, trust: ssl.SSLContext) -> None:
    """The exchange and the call go over connections that show it."""
    grant(strict)
    with aikit.DefaultHttpxClient(verify=trust) as http_client:
        client = OpenAI(base_url=strict.url, workload_identity=x509(strict), http_agent=http_client)
        get(client)
    exchange, call = strict.requests
    assert exchange.body == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        **IDS,
    }
    assert call.headers["authorization"] == "Bearer access-token-1"
    assert set(strict.names) == {"workload.test"}


def test_the_asynchronous_client_shows_its_certificate(strict: CertificateServer, trust: ssl.SSLContext) -> None:
    """Likewise."""

    async def run() -> None:
        async with aikit.DefaultAsyncHttpxClient(verify=trust) as http_client:
            await get(AsyncOpenAI(base_url=strict.url, workload_identity=x509(strict), http_agent=http_client))

    grant(strict)
    asyncio.run(run())
    assert set(strict.names) == {"workload.test"}


def test_without_a_certificate_the_error_says_how_to_pass_one(
    strict: CertificateServer, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """aikit's own agent has none."""
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    client = OpenAI(base_url=strict.url, workload_identity=x509(strict), max_retries=0)
    with pytest.raises(APIConnectionError, match="pass an `http_agent` with a client certificate"):
        get(client)
    assert strict.requests == []


def test_the_exchange_with_a_certificate_is_that_of_the_official_package(
    strict: CertificateServer, trust: ssl.SSLContext
) -> None:
    """It goes to the same host."""
    seen: list[Any] = []
    for client_class, module in ((openai.OpenAI, openai.auth), (OpenAI, aikit.auth)):
        grant(strict)
        transport = Rerouted(strict, trust)
        with httpx2.Client(transport=transport) as http_client:
            identity = module.x509_workload_identity(**IDS, refresh_buffer_seconds=60)
            client: Any = client_class(workload_identity=identity, http_client=http_client)  # type: ignore[operator]
            client.get("/models", cast_to=object)
        seen.append(
            (transport.urls, compared(strict.requests[:1]), client.workload_identity, str(client.base_url).rstrip("/"))
        )
        strict.requests.clear()
    assert seen[0] == seen[1]
    assert seen[1][0] == ["https://mtls.auth.openai.com/oauth/token", "https://mtls.api.openai.com/v1/models"]


def test_a_client_certificate_needs_https() -> None:
    """Its token would otherwise go over the network in the open."""
    with pytest.raises(ValueError, match="needs a `base_url` with https"):
        OpenAI(workload_identity=x509_workload_identity(**IDS), base_url="http://127.0.0.1")


def test_importing_aikit_loads_nothing_of_identities() -> None:
    """Only a client that has one does."""
    names = "aikit.options.identities aikit.core.token_exchange aikit.auth aikit.drivers.access_tokens"
    code = f"import sys, aikit; aikit.OpenAI('k'); print([each for each in {names.split()} if each in sys.modules])"
    assert json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout) == []
