"""Nothing that shows values shows a key: reprs, logs, errors with their causes, variables of our frames, pickles."""

from __future__ import annotations

import asyncio
import copy
import functools
import json
import logging
import pickle
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import httpx
import pytest

import aikit
import aikit_openapi
from aikit import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError, OpenAIProviders
from aikit.core.wire import Outgoing, TransportError
from tests.drivers.servers import MODELS, STREAM_HEAD, answer, chunk, event
from tests.secrets.recorders import Recorder, recorder

MARK = "not-real"
# The key is as long as the keys of projects, to test code that truncates long texts before it shows them, and does
# not look like a key of the service, which would be recognised by its form.
KEY = f"test-{MARK}-" + "0123456789" * 15
MESSAGES = [{"role": "user", "content": "Hi"}]
OURS = tuple(str(Path(module.__file__ or "").parent) for module in (aikit, aikit_openapi))
NOWHERE = "http://127.0.0.1:1/v1"


def shown(value: Any, depth: int = 3) -> Iterator[str]:
    """What tools show of a value: its repr, the beginning of a long text, and the parts of a container."""
    yield repr(value)
    if isinstance(value, str | bytes):
        yield repr(value[:80])
    elif isinstance(value, Mapping) and depth:
        for key, item in value.items():
            yield from shown(key, depth - 1)
            yield from shown(item, depth - 1)
    elif isinstance(value, list | set | frozenset) or (type(value) is tuple):
        for item in value if depth else ():
            yield from shown(item, depth - 1)


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error with all its causes and contexts, suppressed or not."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each not in seen:
            seen.append(each)
            waiting += [each.__cause__, each.__context__]
            yield each


def frames(trace: TracebackType | None) -> Iterator[FrameType]:
    """The frames of our code in a traceback."""
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.startswith(OURS):
            yield trace.tb_frame
        trace = trace.tb_next


def leaks(error: BaseException) -> list[str]:
    """Where an error shows the key."""
    found = []
    for each in chain(error):
        texts = [str(each), repr(each), repr(each.args)]
        texts += shown(vars(each)) if type(each).__module__.startswith("aikit") else ()
        found += [f"{type(each).__name__}: {text[:300]}" for text in texts if MARK in text]
        for name, value in (("doc", getattr(each, "doc", "")), ("object", getattr(each, "object", ""))):
            found += [f"{type(each).__name__}.{name}"] if MARK in str(value) else []
        for frame in frames(each.__traceback__):
            for name, value in frame.f_locals.items():
                if any(MARK in text for text in shown(value)):
                    found.append(f"{name} in {frame.f_code.co_qualname}, {type(each).__name__}")
    return found


def failure(act: Callable[[], Any]) -> BaseException:
    """Return the error of a call that must fail."""
    try:
        act()
    except BaseException as error:  # interrupts too
        return error
    raise AssertionError("it did not fail")


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """A server that repeats the key it receives, and refuses it."""
    with recorder() as running:
        yield running


@pytest.fixture(autouse=True)
def _whole(server: Recorder) -> None:
    server.is_cutting = False


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AIKIT_PROVIDERS"):
        monkeypatch.delenv(name, raising=False)


def write(path: str, content: Any) -> str:
    """Write a file that contains JSON, or text."""
    Path(path).write_text(content if isinstance(content, str) else json.dumps(content))
    Path(path).chmod(0o600)
    return path


PROVIDERS = {"good": {"baseURL": NOWHERE, "apiKey": KEY}}
CONFIGURATIONS: Mapping[str, Callable[[], Any]] = {
    "an unknown option": lambda: OpenAI(KEY, nope=1),
    "a wrong value next to the key": lambda: OpenAI({"apiKey": KEY, "maxRetries": -1}),
    "two keys": lambda: OpenAI(KEY, api_key="other"),
    "a third argument": lambda: OpenAI(KEY, NOWHERE, {}),
    "a key with a line break": lambda: OpenAI(f"{KEY}\n"),
    "a key beyond Latin-1": lambda: OpenAI(api_key=f"{KEY}\u20ac"),
    "a key of bytes": lambda: OpenAI(api_key=KEY.encode()),
    "a header with a line break": lambda: OpenAI(custom_headers={"X-Team": f"{KEY}\r\nX-Evil: 1"}),
    "a password in the address": lambda: OpenAI(base_url=f"https://user:{KEY}@server.test"),
    "a password that makes the address invalid": lambda: OpenAI(base_url=f"https://user:{KEY}/x@server.test"),
    "a password with a space": lambda: OpenAI(base_url=f"https://user: {KEY}@server.test"),
    "a password before an invalid host": lambda: OpenAI(base_url=f"https://user:{KEY}@server\u2100.test"),
    "a password without a scheme": lambda: OpenAI(base_url=f"user:{KEY}@server.test"),
    "an unknown provider": lambda: OpenAI(KEY, provider="nobody"),
    "a truncated options file": lambda: OpenAI(write("options.json", f'{{"apiKey": "{KEY}", ')),
    "an options file with an unknown option": lambda: OpenAI(write("options.json", {"apiKey": KEY, "nope": 1})),
    "a wrong key assigned": lambda: setattr(OpenAI(), "api_key", f"{KEY}\n"),
    "a wrong option assigned": lambda: setattr(OpenAI(KEY), "maxRetries", -1),
    "a wrong copy": lambda: OpenAI().with_options(KEY, nope=1),
    "a copy of a client with a key": lambda: OpenAI(KEY).copy(max_retries=-1),
    "an asynchronous client": lambda: AsyncOpenAI(KEY, nope=1),
    "an Azure client without a version": lambda: AzureOpenAI(api_key=KEY, azure_endpoint=NOWHERE),
    "a token and a key": lambda: AzureOpenAI(
        api_key=KEY, azure_ad_token=KEY, azure_endpoint=NOWHERE, api_version="2024-10-21"
    ),
    "a token with a line break": lambda: AsyncAzureOpenAI(azure_ad_token=f"{KEY}\n", azure_endpoint=NOWHERE),
    "a wrong copy of a client with a token": lambda: AzureOpenAI(
        azure_ad_token=KEY, azure_endpoint=NOWHERE, api_version="2024-10-21"
    ).with_options(azure_deployment=".."),
    "a truncated providers file": lambda: OpenAIProviders(write("p.json", json.dumps({"providers": PROVIDERS})[:-1])),
    "a wrong provider next to a good one": lambda: OpenAIProviders(
        write("p.json", {"providers": {**PROVIDERS, "bad": {"baseURL": 5}}})
    ),
    "a wrong key in the providers file": lambda: OpenAIProviders(
        write("p.json", {"providers": {"bad": {"baseURL": NOWHERE, "apiKey": [KEY]}}})
    ),
    "a wrong alias next to a good provider": lambda: OpenAIProviders(
        write("p.json", {"providers": PROVIDERS, "models": {"x": {"provider": "y", "model": "m"}}})
    ),
    "a pickled client": lambda: pickle.dumps(OpenAI(KEY)),
    "a pickled key": lambda: pickle.dumps(OpenAI(KEY).api_key),
    "a pickled provider": lambda: pickle.dumps(OpenAIProviders(write("p.json", {"providers": PROVIDERS})).get("good")),
}


@pytest.mark.parametrize("what", CONFIGURATIONS)
def test_an_invalid_configuration_shows_no_key(what: str) -> None:
    """Neither in the error, nor in its causes, nor in the variables of the frames that it passed."""
    error = failure(CONFIGURATIONS[what])
    assert isinstance(error, TypeError | ValueError | OpenAIError)
    assert leaks(error) == []


def test_a_wrong_key_of_the_environment_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of other programs in the environment are not shown either."""
    monkeypatch.setenv("OPENAI_API_KEY", f"{KEY}\r\n")
    error = failure(OpenAI)
    assert "`api_key` must not contain line breaks" in str(error)
    assert leaks(error) == []


def echo(path: str) -> bytes:
    """An answer that repeats the key in all its parts."""
    body = json.dumps({"error": {"message": f"Incorrect key: {KEY}", "code": KEY}}).encode()
    return answer(body, "401 Unauthorized", www_authenticate=f"Bearer {KEY}", x_request_id=KEY)


ANSWERS: Mapping[str, bytes] = {
    "a refusal that repeats the key": echo(""),
    "an answer that is not JSON and repeats the key": answer(f"<html>Bearer {KEY}".encode()),
    "a truncated answer that repeats the key": answer(f'{{"key": "{KEY}"'.encode()),
    "a redirect that repeats the key": answer(b"", "307 Temporary Redirect", location=f"http://elsewhere.test/{KEY}"),
    "a lost connection": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
    "a compression named like the key": answer(b"x", content_encoding=KEY),
    "a stream that breaks off": STREAM_HEAD + chunk(event()),
}
CLIENTS: Mapping[str, dict[str, Any]] = {
    "a text": {"api_key": KEY},
    "a callable": {"api_key": functools.partial(str, KEY)},
    "a header": {"custom_headers": {"X-Api-Key": KEY, "Authorization": f"Token {KEY}"}},
    "a query": {"default_query": {"api-key": KEY}},
    "a provider": {"provider": "good"},
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("what", ANSWERS)
def test_a_failed_call_shows_no_key(what: str, kind: str, server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the error nor the result, its request or its pickle does, even if the server repeats the key."""
    monkeypatch.setenv("GOOD_KEY", KEY)
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    write("AIProviders.json", {"providers": {"good": {"baseURL": server.base_url, "apiKey": "$GOOD_KEY"}}})
    server.reply, server.is_cutting = lambda path: ANSWERS[what], True
    options = {"base_url": server.base_url, **CLIENTS[kind], "max_retries": 0}
    options = {name: value for name, value in options.items() if kind != "a provider" or name != "base_url"}
    is_stream = what == "a stream that breaks off"

    with OpenAI(options) as client:
        if is_stream:
            error = failure(lambda: list(client.chat.completions.create(MESSAGES, stream=True)))
        else:
            error = failure(lambda: client.chat.completions.create(MESSAGES))
            result = client.chat.completions.create(MESSAGES, throw=False)
            things = [result, result.request, result.response, result.errors, result.attempts, result.headers]
            assert not [text for each in things for text in shown(each) if MARK in text]
            assert KEY.encode() not in pickle.dumps(result)
            assert KEY.encode() not in pickle.dumps(copy.deepcopy(result))
    assert isinstance(error, OpenAIError)
    assert leaks(error) == []
    assert KEY.encode() not in pickle.dumps(error)
    assert leaks(pickle.loads(pickle.dumps(error))) == []

    async def asynchronously() -> None:
        async with AsyncOpenAI(options) as other:
            if is_stream:
                _ = [each async for each in await other.chat.completions.create(MESSAGES, stream=True)]
            await other.chat.completions.create(MESSAGES)

    assert leaks(failure(lambda: asyncio.run(asynchronously()))) == []


class Exploding:
    """An agent that raises this error."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def perform(self, outgoing: Outgoing) -> Any:
        """Raise the error."""
        raise self.error

    def close(self) -> None:
        """Do nothing: it has no connections."""


def key_that_breaks() -> str:
    """Return a key with characters that a header can't contain."""
    return f"{KEY}\r\nX-Evil: 1"


def key_server_is_down() -> str:
    """Raise an error instead of returning a key."""
    raise ConnectionError("the key server does not answer")


ACTS: Mapping[str, Callable[[], Any]] = {
    "no connection": lambda: OpenAI(KEY, NOWHERE, max_retries=0).models.list(),
    "an invalid query": lambda: OpenAI(KEY, NOWHERE).models.list(extra_query={"a": object()}),
    "an invalid body": lambda: OpenAI(KEY, NOWHERE).chat.completions.create(MESSAGES, extra_body={"a": object()}),
    "a callable that returns an invalid key": lambda: OpenAI(key_that_breaks, NOWHERE).models.list(),
    "a callable that fails": lambda: OpenAI(
        functools.partial(lambda secret: key_server_is_down(), KEY), NOWHERE
    ).models.list(),
    "an interrupt": lambda: OpenAI(KEY, NOWHERE, http_agent=Exploding(KeyboardInterrupt())).models.list(),
    "an error of an agent": lambda: OpenAI(KEY, NOWHERE, http_agent=Exploding(ZeroDivisionError())).models.list(),
    "an agent whose error has the key": lambda: OpenAI(
        KEY, NOWHERE, http_agent=Exploding(TransportError(f"illegal header Bearer {KEY}", phase="write")), max_retries=0
    ).models.list(),
    "a header of the call": lambda: OpenAI("", NOWHERE, max_retries=0).models.list(
        extra_headers={"Authorization": f"Bearer {KEY}"}
    ),
    "a header of the call and an unknown argument": lambda: OpenAI("", NOWHERE).chat.completions.create(
        MESSAGES, nope=1, extra_headers={"X-Api-Key": KEY}
    ),
    "an invalid header of the call": lambda: OpenAI("", NOWHERE).models.list(extraHeaders={"X-Api-Key": f"{KEY}\n"}),
    "a transport of the user": lambda: OpenAI(
        KEY, NOWHERE, http_agent=httpx.HTTPTransport(), max_retries=0, default_query={"key": KEY}
    ).models.list(),
    "a client of the user": lambda: OpenAI(
        KEY, NOWHERE, http_agent=httpx.Client(), max_retries=0, default_query={"key": KEY}
    ).models.list(),
}


@pytest.mark.parametrize("what", ACTS)
def test_an_error_before_or_below_a_call_shows_no_key(what: str) -> None:
    """Whatever raises the error, the frames of our code on its way don't hold the key."""
    assert leaks(failure(ACTS[what])) == []


def test_the_error_of_an_image_download_shows_no_password() -> None:
    """It shows the address of the image without the password."""
    with OpenAI(KEY, NOWHERE, max_retries=0) as client, pytest.raises(OpenAIError) as caught:
        client._download(f"http://user:{KEY}@127.0.0.1:1/x.png?sig={KEY}")
    assert str(caught.value).endswith("(GET http://***@127.0.0.1:1/x.png)")
    assert not [text for each in chain(caught.value) for text in (str(each), repr(each)) if MARK in text]


def test_no_part_of_a_client_shows_a_key(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    """This covers the client and its parts, before and after a call; only `api_key` itself returns the key."""
    server.reply = lambda path: answer(MODELS)
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    write("AIProviders.json", {"providers": {"good": {"baseURL": server.base_url, "apiKey": KEY}}})
    for kind, options in CLIENTS.items():
        if kind == "a callable":
            options = {"api_key": lambda: KEY}  # a partial shows its arguments wherever it is
        given = options if "provider" in options else {"base_url": server.base_url, **options}
        with OpenAI(given) as client:
            result = client.models.list()
            raw = client.models.with_raw_response.list()
            builder = vars(client)["_builder"]
            things = [client, client.models, vars(client), builder, builder.settings, builder._fixed.lines]
            things += [result, result.request, raw, raw.http_request, client.custom_headers, client.default_query]
            things += [getattr(builder.settings, name) for name in builder.settings.__slots__ if name != "api_key"]
            assert not [text for each in things for text in (*shown(each), str(each)) if MARK in text]
    client = OpenAI(KEY, NOWHERE)
    assert client.api_key == KEY
    assert MARK in f"{client.api_key}"
    assert MARK in str(client.api_key)
    assert not [text for text in shown(client.api_key) if MARK in text]
    providers = OpenAIProviders()
    assert not [text for each in (providers, providers.get("good")) for text in shown(each) if MARK in text]
    for copier in (copy.copy, copy.deepcopy):
        assert copier(client.custom_headers) == {}
        assert repr(copier({"key": client.api_key})) == "{'key': '***'}"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
def test_no_log_line_shows_a_key(
    level: int, kind: str, server: Recorder, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This holds at every level and for every place of the key, even if the request's body and the answer repeat it."""
    monkeypatch.setenv("GOOD_KEY", KEY)
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    write("AIProviders.json", {"providers": {"good": {"baseURL": server.base_url, "apiKey": "$GOOD_KEY"}}})
    given = CLIENTS[kind] if kind == "a provider" else {"base_url": server.base_url, **CLIENTS[kind]}
    messages = [{"role": "user", "content": f"my key is {KEY}"}]
    with caplog.at_level(level, logger="aikit"), OpenAI({**given, "max_retries": 1, "throw": False}) as client:
        server.reply = lambda path: answer(f'{{"choices": [], "echo": "{KEY}"}}'.encode(), x_echo=f"Bearer {KEY}")
        assert client.chat.completions.create(messages).success
        server.reply = lambda path: answer(f"{KEY}".encode(), "500 Internal Server Error", retry_after_ms="1")
        assert not client.chat.completions.create(messages).success
    assert len(caplog.records) >= 4
    assert MARK not in caplog.text


def test_the_error_of_a_refused_key_does_not_show_the_key(server: Recorder) -> None:
    """The server's message stays readable."""
    server.reply = echo
    with OpenAI(KEY, server.base_url, max_retries=0) as client, pytest.raises(OpenAIError) as caught:
        client.models.list()
    assert str(caught.value) == "401 Unauthorized: Incorrect key: ***"
    assert caught.value.response.json()["error"] == {"message": "Incorrect key: ***", "code": "***"}
    assert caught.value.headers["www-authenticate"] == "Bearer ***"


@pytest.mark.parametrize(
    "spelled",
    [
        r"abc\/def+ghi==KLMN",
        r"abc/def\u002bghi\u003D\u003dKLMN",
        r"abc\\/def+ghi==KLMN",
        "abc%2Fdef%2bghi%3D%3DKLMN",
        "abc%252Fdef%252Bghi==KLMN",
        "abc&#x2F;def&#43;ghi&#x3d;=KLMN",
        "".join(f"&#{ord(each)};" for each in "abc/def+ghi==KLMN"),
        "abc&sol;def&plus;ghi&equals;&amp;equals;KLMN",
        "abc&amp;#x2F;def&amp;amp;#43;ghi==KLMN",
        r"abc\\x2fdef\\u{2b}ghi\\75=KLMN",
    ],
)
def test_a_refused_key_in_another_encoding_is_not_shown_either(server: Recorder, spelled: str) -> None:
    """Neither the server's message nor the error's body and headers show it."""
    server.reply = lambda path: answer(
        f'{{"error": "key {spelled} is bad"}}'.encode(), "401 No", x_said=f"no {spelled}"
    )
    with OpenAI("abc/def+ghi==KLMN", server.base_url) as client, pytest.raises(OpenAIError) as caught:
        client.models.list()
    error = caught.value
    told = f"{error} {error!r} {error.body!r} {dict(error.headers)} {error.response.content!r}"
    assert "key *** is bad" in told
    assert "KLMN" not in told
    assert "&#75;" not in told


@pytest.mark.parametrize(
    ("header", "echo"),
    [
        ({"Cookie": "a=b; sid=MARK-one; t=MARK-two"}, "MARK-one and MARK-two"),
        ({"Authorization": f"Basic {b64encode(b'me:MARK-one').decode()}"}, "the password MARK-one"),
        ({"X-Auth": "Token MARK-one"}, "the token MARK-one"),
        ({"X-Secret": "MARK-one two"}, "the secret MARK-one two"),
        ({"api-key": "MARK-one/two"}, r"the key MARK-one\/two"),
    ],
)
def test_each_part_of_a_credential_in_a_header_is_concealed(
    header: dict[str, str], echo: str, server: Recorder
) -> None:
    """A server may repeat a single cookie, the password of a header in base64, or a token without its scheme."""
    server.reply = lambda path: answer(f'{{"error": {{"message": "{echo} is wrong"}}}}'.encode(), "401 No")
    with OpenAI("sk-test", server.base_url, custom_headers=header) as client, pytest.raises(OpenAIError) as caught:
        client.models.list()
    error = caught.value
    assert "MARK" not in f"{error} {error!r} {error.body!r} {error.response.content!r}"
    assert str(error).endswith("*** is wrong")


def test_a_pickled_error_holds_no_credential_of_the_headers(server: Recorder) -> None:
    """It has neither a cookie that the server set, nor the signature of a URL that it named."""
    server.reply = lambda path: answer(
        b"{}", "400 Bad", set_cookie="sid=MARK", location="/a?sig=MARK", link="<https://me:MARK@x.test/>"
    )
    with OpenAI("sk-test", server.base_url) as client, pytest.raises(OpenAIError) as caught:
        client.models.list()
    pickled = pickle.dumps(caught.value)
    assert b"link" in pickled
    assert b"MARK" not in pickled


@pytest.mark.parametrize("is_streamed", [False, True])
@pytest.mark.parametrize(
    ("tool", "echo"),
    [
        ({"type": "mcp", "authorization": "MARK-one"}, "MARK-one"),
        ({"type": "mcp", "authorization": "Bearer MARK/one"}, r"MARK\\/one"),
        ({"type": "mcp", "headers": {"X-Mine": "MARK-one"}}, "MARK-one"),
        ({"type": "mcp", "server_url": "https://me:MARK-one@x.test/?api_key=MARK-two"}, "MARK-one or MARK-two"),
        ({"type": "code_interpreter", "domain_secrets": [{"name": "a", "value": "MARK-one"}]}, "MARK-one"),
    ],
)
def test_a_credential_of_a_tool_that_a_server_repeats_is_concealed(
    tool: dict[str, Any], echo: str, is_streamed: bool, server: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    """This covers the error, its body and the log, and an error that arrives as an event."""
    error_body = f'{{"error": {{"message": "{echo} is wrong"}}}}'.encode()
    server.reply = lambda path: (
        STREAM_HEAD + chunk(b"data: " + error_body + b"\n\n") if is_streamed else answer(error_body, "401 Unauthorized")
    )
    with caplog.at_level(logging.DEBUG, "aikit"), OpenAI("sk-test", server.base_url) as client:
        create: Any = client.responses.create
        with pytest.raises(OpenAIError) as caught:
            list(create(input="x", model="m", tools=[tool], stream=is_streamed))
    told = f"{caught.value} {caught.value!r} {caught.value.body!r} {caplog.text}"
    assert "*** is wrong" in str(caught.value)
    assert "MARK" not in told


def test_common_words_of_a_body_are_not_mistaken_for_credentials(server: Recorder) -> None:
    """A schema with a password field, and the usual headers of a tool, contain no credentials."""
    schema = {"type": "object", "properties": {"password": {"type": "string"}}}
    tools = [
        {"type": "function", "name": "f", "parameters": schema},
        {"type": "mcp", "headers": {"Content-Type": "application/json"}},
    ]
    server.reply = lambda path: answer(b'{"error": {"message": "a string, application/json"}}', "400 Bad")
    with OpenAI("sk-test", server.base_url) as client, pytest.raises(OpenAIError, match="a string, application/json"):
        client.responses.create(input="x", model="m", tools=tools)


@pytest.mark.parametrize(
    "part", [r"\\", "http:", "http://", "a", "//a", "%25", "&#x0", "&amp;", "#a", r"\\u003", '"auth']
)
def test_a_server_cannot_make_concealing_slow(part: str) -> None:
    """In quadratic time this text would take hours; it may be one error or one header."""
    code = (
        "from aikit.core.wire import redact_urls; from aikit.options.credentials import hide\n"
        f"text = '//' + {part!r} * 300_000\n"
        "hide(text, ['sk-test-not-real']); redact_urls(text)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"error": {"message": "Incorrect key: %b", "code": "%b"}}', "broke off with an error: Incorrect key: ***"),
        (b"Incorrect key: %b, and no JSON", "begins with 'Incorrect key: ***, and no JSON'"),
    ],
)
def test_the_error_of_an_event_that_repeats_the_key_does_not_show_it(
    server: Recorder, data: bytes, message: str
) -> None:
    """This also holds in the middle of a stream."""
    said = data.replace(b"%b", KEY.encode())
    server.reply = lambda path: STREAM_HEAD + chunk(event("x")) + chunk(b"data: " + said + b"\n\n") + chunk(b"")
    with OpenAI(KEY, server.base_url, max_retries=0) as client, pytest.raises(OpenAIError) as caught:
        list(client.chat.completions.create(MESSAGES, stream=True))
    assert message in str(caught.value)
    assert KEY not in f"{caught.value!r} {caught.value} {caught.value.body} {getattr(caught.value, 'data', b'')!r}"


@pytest.mark.parametrize("make", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("act", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_can_be_neither_pickled_nor_deep_copied(make: Any, act: Callable[[Any], Any]) -> None:
    """The error says so, and what to do instead."""
    with pytest.raises(TypeError, match=r"holds a key and connections.*`with_options\(\)` for a copy"):
        act(make(KEY))
