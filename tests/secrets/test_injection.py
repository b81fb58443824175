"""A value that would break out of its place in a request is refused by name, and nothing is sent."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, OpenAIError
from aikit_openapi.api.models import list_models
from tests.drivers.servers import ANYTHING, answer
from tests.secrets.recorders import Recorder, recorder

KEY = "sk-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
# A second header, a second request, the end of a C string, a character outside Latin-1, a lone surrogate.
EVIL = ["x\r\nX-Evil: 1", "x\nX-Evil: 1", "x\rX-Evil: 1", "x\0", "\u20ac", "\ud800", "\x7f"]


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    """A server that records what it receives."""
    with recorder() as running:
        running.reply = lambda path: answer(ANYTHING)
        yield running


@pytest.fixture(autouse=True)
def _fresh(server: Recorder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server.reset()
    monkeypatch.chdir(tmp_path)
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "AIKIT_PROVIDERS"):
        monkeypatch.delenv(name, raising=False)


def refuse(act: Callable[[], Any], server: Recorder, place: str) -> None:
    """Fail unless the call is refused with an error that names the place, before anything is sent."""
    with pytest.raises((ValueError, TypeError, OpenAIError)) as caught:
        act()
    assert not isinstance(caught.value, UnicodeError), "raised by the interpreter"
    assert place in str(caught.value)
    assert server.requests == []


HEADER_WAYS: Mapping[str, tuple[str, Callable[[OpenAI, str], Any]]] = {
    "the key": ("`api_key`", lambda client, evil: client.with_options(evil).models.list()),
    "a callable's key": ("`api_key`", lambda client, evil: client.with_options(lambda: evil).models.list()),
    "the organization": ("`organization`", lambda client, evil: client.with_options(organization=evil).models.list()),
    "the project": ("`project`", lambda client, evil: client.with_options(project=evil).models.list()),
    "a header's value": ("'X-Team'", lambda client, evil: client.copy(custom_headers={"X-Team": evil}).models.list()),
    "a header's name": (
        "is not a valid header name",
        lambda client, evil: client.copy(custom_headers={evil: "x"}).models.list(),
    ),
    "a call's header": ("'X-Team'", lambda client, evil: client.models.list(extra_headers={"X-Team": evil})),
    "the name of a call's header": (
        "is not a valid header name",
        lambda client, evil: client.models.list(extraHeaders={evil: "x"}),
    ),
    "the idempotency key": (
        "`idempotency_key`",
        lambda client, evil: client.moderations.create("x", idempotency_key=evil),
    ),
    "a low-level call's header": (
        "'X-Team'",
        lambda client, evil: list_models.sync(client=client, headers={"X-Team": evil}),
    ),
}


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("way", HEADER_WAYS)
def test_a_value_that_a_header_cannot_contain_is_refused(way: str, evil: str, server: Recorder) -> None:
    """Each way to set a header is covered."""
    place, act = HEADER_WAYS[way]
    with OpenAI(KEY, server.base_url, max_retries=0) as client:
        refuse(lambda: act(client, evil), server, place)


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize(
    ("variable", "option"),
    [
        ("OPENAI_API_KEY", "api_key"),
        ("OPENAI_BASE_URL", "base_url"),
        ("OPENAI_ORG_ID", "organization"),
        ("OPENAI_PROJECT_ID", "project"),
    ],
)
def test_values_of_the_environment_are_checked_too(
    variable: str, option: str, evil: str, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its values are checked like all others; a NUL or a lone surrogate can't be in it at all."""
    value = f"{server.base_url}/{evil}" if option == "base_url" else evil
    try:
        monkeypatch.setenv(variable, value)
    except ValueError:
        return
    if option == "base_url" and evil == "\u20ac":
        assert OpenAI(KEY).base_url == value  # a path may have any characters; it is sent percent-encoded
        return
    refuse(lambda: OpenAI(base_url=None).models.list(), server, f"`{option}`")


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("field", ["apiKey", "organization", "project", "baseURL"])
def test_values_of_the_providers_file_are_checked_too(
    field: str, evil: str, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error names the file, the provider and the field."""
    given = {"baseURL": server.base_url, "apiKey": KEY, field: evil}
    monkeypatch.setenv("AIKIT_PROVIDERS", "AIProviders.json")
    Path("AIProviders.json").write_text(json.dumps({"providers": {"bad": given}}))
    Path("AIProviders.json").chmod(0o600)
    refuse(lambda: OpenAI(provider="bad").models.list(), server, "AIProviders.json: providers.bad: `")
    refuse(
        lambda: OpenAI(KEY, server.base_url).embeddings.create("x", "bad:m"), server, "AIProviders.json: providers.bad"
    )


@pytest.mark.parametrize("evil", EVIL)
def test_a_callable_of_the_asynchronous_client_is_checked_too(evil: str, server: Recorder) -> None:
    """This includes the result of a coroutine."""

    async def give() -> str:
        return evil

    async def run() -> None:
        async with AsyncOpenAI(give, server.base_url) as client:
            await client.models.list()

    refuse(lambda: asyncio.run(run()), server, "`api_key`")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/v1?a=b", "http://127.0.0.1:1/v1#a", "http://127.0.0.1:1/v1?", "http://127.0.0.1:1/v1#",
        "http://user@127.0.0.1:1/v1", "http://user:password@127.0.0.1:1", "http://@127.0.0.1:1", "http://127.0.0.1:x/v1",
        "http://127.0.0.1:1 /v1", "http://127.0.0.1:1\r\nHost: evil.test/v1", "http://127.0.0.1:1/\ud800", "http://\u2100/",
        "http:///v1", "//127.0.0.1:1", "file:///etc/passwd", "http://[::1", "http://127.0.0.1:99999",
    ],
)  # fmt: skip
def test_a_malformed_base_url_is_refused(url: str, server: Recorder) -> None:
    """User, query and fragment must be given elsewhere."""
    refuse(lambda: OpenAI(KEY, url), server, "`base_url`")
    refuse(lambda: setattr(OpenAI(KEY), "baseURL", url), server, "`base_url`")


ID = "../../v2/models?a=b#c%00\r\nHost: evil.test\0\u20ac"
ENCODED = b"..%2F..%2Fv2%2Fmodels%3Fa%3Db%23c%2500%0D%0AHost%3A%20evil.test%00%E2%82%AC"


def test_ids_and_queries_stay_in_their_places(server: Recorder) -> None:
    """They are percent-encoded, so characters with a meaning elsewhere have none there."""
    with OpenAI(KEY, server.base_url) as client:
        client.models.retrieve(ID)
        client.files.retrieve(ID)
        client.chat.completions.list(after=ID, extra_query={ID: ID})
        client.models.list(extra_query={"a": "b&c=d#e f"})
    lines = [request.partition(b"\r\n")[0] for request in server.requests]
    assert lines[:2] == [b"GET /v1/models/%b HTTP/1.1" % ENCODED, b"GET /v1/files/%b HTTP/1.1" % ENCODED]
    assert lines[2].count(ENCODED) == 3
    assert lines[3] == b"GET /v1/models?a=b%26c%3Dd%23e%20f HTTP/1.1"
    for request in server.requests:
        assert request.count(b"\r\n\r\n") == 1
        assert b"\r\nHost: evil" not in request


HALF = "half \ud800 a character"
TEXT_WAYS: Mapping[str, tuple[str, Callable[[OpenAI], Any]]] = {
    "an id": ("model", lambda client: client.models.retrieve(HALF)),
    "a query": ("after", lambda client: client.chat.completions.list(after=HALF)),
    "the name of a query": ("half", lambda client: client.models.list(extra_query={HALF: "x"})),
    "a model": ("model", lambda client: client.chat.completions.create(MESSAGES, model=HALF)),
    "a message": (
        "messages[0].content",
        lambda client: client.chat.completions.create([{"role": "user", "content": HALF}]),
    ),
    "the name of a field": ("half", lambda client: client.chat.completions.create(MESSAGES, extra_body={HALF: 1})),
    "the name of a nested field": (
        "metadata",
        lambda client: client.chat.completions.create(MESSAGES, metadata={HALF: "x"}),
    ),
    "a field of a form": ("purpose", lambda client: client.files.create(("x", io.BytesIO(b"")), HALF)),
    "the name of a file": ("file", lambda client: client.files.create((HALF, b"x"), "user_data")),
    "the type of a file": ("file", lambda client: client.files.create(("x", b"x", HALF), "user_data")),
    "a header of a file": ("file", lambda client: client.files.create(("x", b"x", "a/b", {"X-Y": HALF}), "user_data")),
}


@pytest.mark.parametrize("way", TEXT_WAYS)
def test_a_lone_surrogate_is_refused_by_name(way: str, server: Recorder) -> None:
    """It has no bytes; our error says where it is, before the interpreter's codec fails."""
    place, act = TEXT_WAYS[way]
    with OpenAI(KEY, server.base_url, max_retries=0) as client:
        refuse(lambda: act(client), server, place)


@pytest.mark.parametrize("evil", EVIL[:4])
@pytest.mark.parametrize(
    "part",
    [
        lambda evil: ("x", b"x", evil),
        lambda evil: ("x", b"x", "a/b", {"X-Y": evil}),
        lambda evil: ("x", b"x", "a/b", {evil: "x"}),
    ],
)
def test_a_part_of_a_form_cannot_add_headers(part: Any, evil: str, server: Recorder) -> None:
    """The type of a file and its further headers can't break out."""
    with OpenAI(KEY, server.base_url, max_retries=0) as client:
        refuse(lambda: client.files.create(part(evil), "user_data"), server, "file")


def test_the_name_of_a_file_stays_a_name(server: Recorder) -> None:
    """Quotes and line breaks are escaped, as browsers do it."""
    with OpenAI(KEY, server.base_url) as client:
        client.files.create(('a"; x="\r\nX-Evil: 1', b"x"), "user_data")
    assert b'filename="a%22; x=%22%0D%0AX-Evil: 1"\r\n' in server.requests[0]
    assert b"\r\nX-Evil" not in server.requests[0]
