"""`AzureOpenAI`: where its requests go, which credentials they carry, and which options it has."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, InternalServerError, OpenAI, OpenAIError
from tests.drivers.servers import ANYTHING, Connection, RawServer, always, answer, raw_server

VERSION = "2024-10-21"
KEY = "sk-test-azure"
TOKEN = "token-test-not-real"
MESSAGES = [{"role": "user", "content": "Hi"}]
VARIABLES = (
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_AD_TOKEN",
    "AZURE_OPENAI_ENDPOINT",
    "OPENAI_API_VERSION",
    "OPENAI_BASE_URL",
    "OPENAI_ORG_ID",
)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-of-another-service")


@pytest.fixture
def server() -> Iterator[RawServer]:
    """A server that gives the same answer to every request except speech."""

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            is_speech = b"/speech" in request.partition(b"\r\n")[0]
            connection.send(answer(b"RIFF\xff", content_type="audio/wav") if is_speech else answer(ANYTHING))

    with raw_server(handle) as server:
        yield server


def seen(request: bytes) -> tuple[str, dict[str, str]]:
    """Method, path and query of a request, and its credential headers."""
    head = request.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in head[1:])
    shown = {name.lower(): value for name, value in headers.items() if name.lower() in ("authorization", "api-key")}
    return head[0].removesuffix(" HTTP/1.1"), shown


def use(client: Any, name: str) -> Any:
    """Make one call of each kind."""
    sound = ("a.wav", b"RIFF")
    return {
        "chat": lambda: client.chat.completions.create(messages=MESSAGES, model="gpt 4o"),
        "embeddings": lambda: client.embeddings.create(input="x", model="small/é"),
        "speech": lambda: client.audio.speech.create(input="x", model="tts", voice="alloy"),
        "transcription": lambda: client.audio.transcriptions.create(file=sound, model="whisper"),
        "translation": lambda: client.audio.translations.create(file=sound, model="whisper"),
        "image": lambda: client.images.generate(prompt="a cat", model="dall-e-3"),
        "edit": lambda: client.images.edit(image=("a.png", b"x"), prompt="a hat", model="gpt-image-1"),
        "responses": lambda: client.responses.create(input="Hi", model="gpt-4o"),
        "models": lambda: client.models.list(),
        "file": lambda: client.files.retrieve("file-1"),
        "moderation": lambda: client.moderations.create(input="x", model="m"),
    }[name]()


# Method and path below the resource: without a deployment on the client, and with one.
PATHS = {
    "chat": (
        "POST /openai/deployments/gpt%204o/chat/completions",
        "POST /openai/deployments/own/chat/completions",
    ),
    "embeddings": (
        "POST /openai/deployments/small%2F%C3%A9/embeddings",
        "POST /openai/deployments/own/embeddings",
    ),
    "speech": ("POST /openai/deployments/tts/audio/speech", "POST /openai/deployments/own/audio/speech"),
    "transcription": (
        "POST /openai/deployments/whisper/audio/transcriptions",
        "POST /openai/deployments/own/audio/transcriptions",
    ),
    "translation": (
        "POST /openai/deployments/whisper/audio/translations",
        "POST /openai/deployments/own/audio/translations",
    ),
    "image": (
        "POST /openai/deployments/dall-e-3/images/generations",
        "POST /openai/deployments/own/images/generations",
    ),
    "edit": ("POST /openai/deployments/gpt-image-1/images/edits", "POST /openai/deployments/own/images/edits"),
    "responses": ("POST /openai/responses", "POST /openai/responses"),
    "models": ("GET /openai/models", "GET /openai/models"),
    "file": ("GET /openai/files/file-1", "GET /openai/files/file-1"),
    "moderation": ("POST /openai/moderations", "POST /openai/moderations"),
}


@pytest.mark.parametrize("name", PATHS)
def test_requests_go_to_the_deployment_of_their_model_or_to_the_resource(server: RawServer, name: str) -> None:
    """The query has the version, and a header has the key; the client's deployment takes precedence over the model."""
    for deployment, path in zip((None, "own"), PATHS[name], strict=True):
        with AzureOpenAI(
            azure_endpoint=f"{server.base_url}/", azure_deployment=deployment, api_version=VERSION, api_key=KEY
        ) as client:
            result = use(client, name)
            if hasattr(result, "close"):
                result.close()
        assert seen(server.requests[-1]) == (f"{path}?api-version={VERSION}", {"api-key": KEY})


def test_the_asynchronous_client_sends_the_same(server: RawServer) -> None:
    """The test compares every call."""

    async def main() -> None:
        for deployment in (None, "own"):
            async with AsyncAzureOpenAI(
                azure_endpoint=server.base_url, azure_deployment=deployment, api_version=VERSION, api_key=KEY
            ) as client:
                for name in PATHS:
                    result = await use(client, name)
                    if hasattr(result, "close"):
                        await result.close()

    asyncio.run(main())
    expected = [f"{paths[place]}?api-version={VERSION}" for place in (0, 1) for paths in PATHS.values()]
    assert [seen(request) for request in server.requests] == [(path, {"api-key": KEY}) for path in expected]


def ask_everything(cls: Any, base_url: str) -> None:
    """Make each call with each kind of credential, with and without a deployment."""
    credentials: list[dict[str, Any]] = [
        {"api_key": KEY},
        {"azure_ad_token": TOKEN},
        {"azure_ad_token_provider": lambda: TOKEN},
    ]
    for credential in credentials:
        for deployment in (None, "own"):
            options = {"azure_deployment": deployment, "api_version": VERSION, **credential}
            with cls(azure_endpoint=base_url, **options) as client:
                for name in PATHS:
                    use(client, name)


def test_the_official_package_sends_the_same(server: RawServer) -> None:
    """Method, path, query and credential of every call are the same."""
    ask_everything(AzureOpenAI, server.base_url)
    ours = [seen(request) for request in server.requests]
    server.requests.clear()
    # In a separate process: modules it loads would stay in this one, where other tests count objects.
    program = (
        "import sys, openai; from tests.client.test_azure import ask_everything as ask;"
        " ask(openai.AzureOpenAI, sys.argv[1])"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, server.base_url], cwd=root, check=True, timeout=60)
    assert [seen(request) for request in server.requests] == ours
    assert len(ours) == 6 * len(PATHS)


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({"api_key": KEY}, {"api-key": KEY}),
        ({"api_key": lambda: KEY}, {"api-key": KEY}),
        ({"azure_ad_token": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
        ({"azure_ad_token_provider": lambda: TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
        ({"default_headers": {"api-key": KEY}}, {"api-key": KEY}),
    ],
)
def test_a_key_or_a_token_is_sent_never_both(server: RawServer, options: dict[str, Any], shown: dict[str, str]) -> None:
    """An argument takes precedence over the environment."""
    with AzureOpenAI(azure_endpoint=server.base_url, api_version=VERSION, **options) as client:
        client.models.list()
    assert seen(server.requests[0])[1] == shown


@pytest.mark.parametrize(
    ("variables", "shown"),
    [
        ({"AZURE_OPENAI_API_KEY": KEY}, {"api-key": KEY}),
        ({"AZURE_OPENAI_API_KEY": KEY, "AZURE_OPENAI_AD_TOKEN": TOKEN}, {"authorization": f"Bearer {TOKEN}"}),
    ],
)
def test_the_environment_fills_in_what_is_not_passed(
    server: RawServer, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], shown: dict[str, str]
) -> None:
    """It reads its own variables, a token before a key, and ignores the address and key of the service itself."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.base_url)
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-ours")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with AzureOpenAI() as client:
        client.models.list()
        assert client.organization == "org-ours"
    assert seen(server.requests[0]) == (f"GET /openai/models?api-version={VERSION}", shown)


def test_a_token_is_fetched_before_each_call(server: RawServer) -> None:
    """A coroutine function works too; each retry of a call sends the same token."""
    tokens = iter("abcdef")
    with AzureOpenAI(
        azure_endpoint=server.base_url, api_version=VERSION, azure_ad_token_provider=lambda: next(tokens)
    ) as client:
        client.models.list()
        client.models.list()

    async def token() -> str:
        return next(tokens)

    async def main() -> None:
        async with AsyncAzureOpenAI(
            azure_endpoint=server.base_url, api_version=VERSION, azure_ad_token_provider=token
        ) as client:
            await client.models.list()

    asyncio.run(main())
    assert [seen(request)[1]["authorization"] for request in server.requests] == ["Bearer a", "Bearer b", "Bearer c"]


@pytest.mark.parametrize("token", ["", None, 5])
def test_a_token_provider_that_returns_none_is_an_error(server: RawServer, token: Any) -> None:
    """Nothing is sent."""
    with (
        AzureOpenAI(
            azure_endpoint=server.base_url, api_version=VERSION, azure_ad_token_provider=lambda: token
        ) as client,
        pytest.raises((OpenAIError, TypeError), match=r"no API key|must be a str"),
    ):
        client.models.list()
    assert server.requests == []


def test_without_a_credential_the_first_call_is_an_error() -> None:
    """It does not fall back to the key of another service."""
    client = AzureOpenAI(azure_endpoint="http://127.0.0.1:1", api_version=VERSION)
    with client, pytest.raises(OpenAIError, match="set the environment variable AZURE_OPENAI_API_KEY or pass"):
        client.models.list()


@pytest.mark.parametrize(
    ("options", "kind", "match"),
    [
        ({"azure_endpoint": "http://x.test"}, ValueError, "pass `api_version`, or set .* OPENAI_API_VERSION"),
        ({"api_version": VERSION}, ValueError, "pass `azure_endpoint`, such as .* AZURE_OPENAI_ENDPOINT"),
        (
            {"api_version": VERSION, "azure_endpoint": "http://x.test", "base_url": "http://y.test"},
            ValueError,
            "`base_url` and `azure_endpoint` can't both",
        ),
        (
            {"api_version": VERSION, "azure_deployment": "d", "base_url": "http://y.test"},
            ValueError,
            "`base_url` and `azure_deployment` can't both",
        ),
        (
            {"api_version": VERSION, "azure_endpoint": "http://x.test", "api_key": KEY, "azure_ad_token": TOKEN},
            TypeError,
            "`azure_ad_token` and `api_key` can't both be shown",
        ),
        ({"azure_endpoint": "x.test"}, ValueError, "`azure_endpoint` must be an absolute URL"),
        ({"azure_ad_token": "a\nb"}, ValueError, "`azure_ad_token` must not contain line breaks"),
        ({"azure_ad_token": 5}, TypeError, "`azure_ad_token` must be a str, got int"),
        ({"azure_ad_token_provider": TOKEN}, TypeError, "`azure_ad_token_provider` must be callable, got str"),
        ({"azure_deployment": ""}, TypeError, "`azure_deployment` must be a non-empty str"),
        ({"provider": "mistral"}, TypeError, "has no option 'provider'"),
        ({"azure_endpont": "x"}, TypeError, "has no option 'azure_endpont'; did you mean 'azure_endpoint'"),
        (
            {"api_version": VERSION, "azure_endpoint": "http://x.test", "azure_deployment": ".."},
            ValueError,
            r"'\.\.' can't be the name of a deployment",
        ),
    ],
)
@pytest.mark.parametrize("cls", [AzureOpenAI, AsyncAzureOpenAI])
def test_wrong_options_are_reported_at_once(
    cls: Any, options: dict[str, Any], kind: type[Exception], match: str
) -> None:
    """The error names the option and the fix, and does not show the credential."""
    with pytest.raises(kind, match=match) as caught:
        cls(**options)
    assert TOKEN not in str(caught.value)
    assert KEY not in str(caught.value)


def test_a_model_that_would_lead_elsewhere_is_refused(server: RawServer) -> None:
    """It is refused before anything is sent."""
    with AzureOpenAI(azure_endpoint=server.base_url, api_version=VERSION, api_key=KEY) as client:
        with pytest.raises(ValueError, match=r"'\.\.' can't be the name of a deployment"):
            client.embeddings.create("x", "..")
        client.embeddings.create("x", "../../files")
    assert [seen(request)[0] for request in server.requests] == [
        f"POST /openai/deployments/..%2F..%2Ffiles/embeddings?api-version={VERSION}"
    ]


def test_the_plain_client_has_none_of_these_options() -> None:
    """They raise errors there."""
    for options in ({"azure_endpoint": "http://x.test"}, {"api_version": VERSION}, {"azure_ad_token": TOKEN}):
        with pytest.raises(TypeError, match=f"has no option '{next(iter(options))}'"):
            OpenAI(**options)


def test_a_custom_base_url_is_used_unchanged(server: RawServer) -> None:
    """It may be a gateway; if the URL already names a deployment, no other is added."""
    for prefix, path in (("/gateway", "/gateway/deployments/m"), ("/deployments/d", "/deployments/d")):
        with AzureOpenAI(base_url=server.base_url + prefix, api_version=VERSION, api_key=KEY) as client:
            client.embeddings.create("x", "m")
        assert seen(server.requests[-1])[0] == f"POST {path}/embeddings?api-version={VERSION}"


def test_a_copy_keeps_its_address_and_its_credential(server: RawServer) -> None:
    """A new credential replaces the previous one, whatever its kind; so does a new address."""
    with AzureOpenAI(
        azure_endpoint=server.base_url, azure_deployment="own", api_version=VERSION, api_key=KEY
    ) as client:
        assert (client.azure_endpoint, client.azure_deployment) == (server.base_url, "own")
        assert (client.api_key, client.azure_ad_token, client.api_version) == (KEY, None, VERSION)
        same = client.with_options(timeout=5, default_query={"a": "b"})
        same.files.retrieve("f")
        newer = client.copy(api_version="2025-01-01", azure_ad_token=TOKEN)
        newer.embeddings.create("x", "m")
        assert (newer.api_key, newer.azure_ad_token) == (None, TOKEN)
        elsewhere = newer.with_options(base_url=f"{server.base_url}/gateway")
        elsewhere.models.list()
        elsewhere.api_key = "sk-test-second"
        elsewhere.models.list()
        assert type(elsewhere) is AzureOpenAI
    assert [seen(request) for request in server.requests] == [
        (f"GET /openai/files/f?a=b&api-version={VERSION}", {"api-key": KEY}),
        ("POST /openai/deployments/own/embeddings?api-version=2025-01-01", {"authorization": f"Bearer {TOKEN}"}),
        ("GET /gateway/models?api-version=2025-01-01", {"authorization": f"Bearer {TOKEN}"}),
        ("GET /gateway/models?api-version=2025-01-01", {"api-key": "sk-test-second"}),
    ]


def test_nothing_shows_keys_and_tokens(server: RawServer) -> None:
    """Neither the client nor its requests and errors show them."""
    for options in ({"api_key": KEY}, {"azure_ad_token": TOKEN}):
        with AzureOpenAI(azure_endpoint=server.base_url, api_version=VERSION, **options) as client:
            result = client.models.list()
            headers = result.request and [*result.request.headers.items()]
            shown = repr((client, client.api_key, client.azure_ad_token, headers, vars(client)))
            assert "***" in shown
            assert KEY not in shown
            assert TOKEN not in shown
    refusal = answer(json.dumps({"error": {"message": f"bad {KEY}"}}).encode(), status="500 No")
    with raw_server(always(refusal)) as failing:
        client = AzureOpenAI(azure_endpoint=failing.base_url, api_version=VERSION, api_key=KEY, max_retries=0)
        with client, pytest.raises(InternalServerError) as caught:
            client.models.list()
    assert KEY not in f"{caught.value!r} {caught.value.request!r} {caught.value.body!r}"


def test_the_newer_form_needs_only_the_plain_client(server: RawServer) -> None:
    """Its address ends with `/openai/v1`; it sends a key or token as usual, and no version."""
    base_url = f"{server.base_url}/openai/v1/"
    with OpenAI(KEY, base_url) as client:
        client.chat.completions.create(MESSAGES, model="own")

    async def token() -> str:
        return TOKEN

    async def main() -> None:
        async with AsyncOpenAI(token, base_url) as client:
            await client.responses.create(model="own", input="Hi")

    asyncio.run(main())
    assert [seen(request) for request in server.requests] == [
        ("POST /openai/v1/chat/completions", {"authorization": f"Bearer {KEY}"}),
        ("POST /openai/v1/responses", {"authorization": f"Bearer {TOKEN}"}),
    ]
