"""Images that an answer names by URL: allowed hosts, and what counts as an image."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from aikit import APIConnectionError, AsyncOpenAI, DecodingError, OpenAI, OpenAIError
from aikit.agents import named_agent, named_async_agent
from aikit.core.wire import Outgoing, TransportError
from aikit.options.agent_names import AGENTS
from aikit.options.settings import DEFAULT_TIMEOUTS
from tests.drivers.servers import answer
from tests.secrets.recorders import PICTURE, Recorder, recorder, redirect

Fetch = Callable[..., bytes]


@pytest.fixture
def service() -> Iterator[Recorder]:
    """The server that creates images."""
    with recorder() as running:
        yield running


@pytest.fixture
def other() -> Iterator[Recorder]:
    """Another server on the same host, which has an image."""
    with recorder() as running:
        running.reply = lambda path: answer(PICTURE)
        yield running


def fetch_blocking(service: Recorder, image: dict[str, Any], **options: Any) -> bytes:
    """Create an image and read it."""
    service.reply = lambda path: answer(json.dumps({"created": 1, "data": [image]}).encode())
    with OpenAI("sk-test", options.pop("base_url", service.base_url), max_retries=0, **options) as client:
        made = client.images.generate("a cat", model="m").image
        assert made is not None
        return made.as_blob()


def fetch_async(service: Recorder, image: dict[str, Any], **options: Any) -> bytes:
    """The asynchronous twin of `fetch_blocking`."""
    service.reply = lambda path: answer(json.dumps({"created": 1, "data": [image]}).encode())

    async def fetch() -> bytes:
        base_url = options.pop("base_url", service.base_url)
        async with AsyncOpenAI("sk-test", base_url, max_retries=0, **options) as client:
            made = (await client.images.generate("a cat", model="m")).image
            assert made is not None
            return await made.as_blob()

    return asyncio.run(fetch())


@pytest.fixture(params=[fetch_blocking, fetch_async], ids=["blocking", "asynchronous"])
def fetch(request: pytest.FixtureRequest) -> Fetch:
    """Each kind of client."""
    made: Fetch = request.param
    return made


PRIVATE_HOSTS = [
    *("localhost", "127.0.0.2", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]"),
    *("[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::7f00:1]", "[64:ff9b::7f00:1]", "169.254.169.254", "10.0.0.1"),
    *(
        "[fe80::1]",
        "[fd00:ec2::254]",
        "224.0.0.1",
        "255.255.255.255",
        "\uff11\uff12\uff17.\uff10.0.2",
        "127.0.0.1%00",
        "nas",
        "@",
    ),
]


@pytest.mark.parametrize("host", PRIVATE_HOSTS)
def test_an_image_on_a_host_that_is_not_public_is_refused(
    fetch: Fetch, service: Recorder, other: Recorder, host: str
) -> None:
    """This holds for every notation of an address, and nothing is sent there."""
    with pytest.raises(OpenAIError, match=r"image's URL|of the image has no valid host"):
        fetch(service, {"url": f"http://{host}:{other.port}/a.png"})
    assert other.requests == []


def test_a_redirect_to_a_host_that_is_not_public_is_refused(fetch: Fetch, service: Recorder, other: Recorder) -> None:
    """The error names the host, and says what to do."""
    with recorder() as first:
        first.reply = lambda path: redirect(f"http://localhost:{other.port}/a.png")
        with pytest.raises(APIConnectionError, match=r"'localhost' .* leads to .*not a public.*download .* yourself"):
            fetch(service, {"url": f"{first.url}/a.png"})
        assert len(first.requests) == 1
    assert other.requests == []


def test_an_image_on_the_host_of_the_base_url_is_downloaded(fetch: Fetch, service: Recorder, other: Recorder) -> None:
    """Another port is fine too, because services behind one address use several."""
    assert fetch(service, {"url": f"{other.url}/a.png"}) == PICTURE


def test_an_image_on_the_host_of_the_models_provider_is_downloaded(
    service: Recorder, other: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The URL came from the provider's server, not from that of the client's own base URL."""
    service.reply = lambda path: answer(json.dumps({"data": [{"url": f"{other.url}/a.png"}]}).encode())
    path = tmp_path / "providers.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps({"providers": {"near": {"baseURL": service.base_url, "apiKey": "sk-near"}}}))
    monkeypatch.setenv("AIKIT_PROVIDERS", str(path))
    with OpenAI("sk-test", "https://api.example/v1", max_retries=0) as client:
        made = client.images.generate("a cat", model="near:m").image
        assert made is not None
        assert made.as_blob() == PICTURE


def test_a_private_host_is_refused_with_an_httpx_client_too(service: Recorder, other: Recorder) -> None:
    """The host is checked before the request, whichever agent sends it."""
    url = f"http://localhost:{other.port}/a.png"
    with httpx.Client() as given, pytest.raises(APIConnectionError, match="not a public address"):
        fetch_blocking(service, {"url": url}, http_agent=given)
    given_async = httpx.AsyncClient(limits=httpx.Limits(max_keepalive_connections=0))
    with pytest.raises(APIConnectionError, match="not a public address"):
        fetch_async(service, {"url": url}, http_agent=given_async)
    assert other.requests == []


def test_a_host_that_is_not_public_is_not_requested_through_a_proxy(
    fetch: Fetch, service: Recorder, other: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This covers addresses, and names that only a local network knows."""
    monkeypatch.setenv("http_proxy", other.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    for host in ("10.0.0.1", "metadata.google.internal"):
        with pytest.raises(APIConnectionError, match="not a public"):
            fetch(service, {"url": f"http://{host}/a.png"})
    assert other.requests == []


def test_a_proxy_resolves_names_that_are_unknown_locally(
    fetch: Fetch, service: Recorder, other: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy itself may have a private address."""
    monkeypatch.setenv("http_proxy", other.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert fetch(service, {"url": "http://pictures.example/a.png"}) == PICTURE


@pytest.mark.parametrize("name", AGENTS)
def test_the_address_is_checked_again_when_the_agent_connects(other: Recorder, name: str) -> None:
    """For a foreign URL, our agents neither connect to a private address nor use an existing connection to one."""
    agent, async_agent = named_agent(name), named_async_agent(name)

    def outgoing(*, is_foreign: bool) -> Outgoing:
        return Outgoing("GET", f"{other.url}/a.png", [], None, DEFAULT_TIMEOUTS, is_foreign=is_foreign)

    async def perform() -> None:
        own = await async_agent.perform(outgoing(is_foreign=False))
        assert b"".join([piece async for piece in own]) == PICTURE
        await own.close()
        try:
            await async_agent.perform(outgoing(is_foreign=True))
        finally:
            await async_agent.close()

    own = agent.perform(outgoing(is_foreign=False))
    assert b"".join(own) == PICTURE
    own.close()
    with pytest.raises(TransportError, match="not a public address"):
        agent.perform(outgoing(is_foreign=True))
    agent.close()
    with pytest.raises(TransportError, match="not a public address"):
        asyncio.run(perform())
    assert len(other.requests) == 2


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<html>Sign in</html>", r"HTML of the type 'image/png' \(20 bytes\) came"),
        (b'{"error": {"message": "gone"}}', "JSON of the type 'image/png'"),
        (b"ACCESS KEY", "text of the type 'image/png'"),
        (b"", "an empty body came"),
    ],
)
def test_a_download_that_is_not_an_image_is_a_typed_error_that_describes_it(
    fetch: Fetch, service: Recorder, other: Recorder, body: bytes, said: str
) -> None:
    """The media type does not matter; the error has the bytes, but not in its message."""
    head = {"content_type": "image/png"}
    other.reply = lambda path: answer(body, **head)
    with pytest.raises(DecodingError, match=said) as caught:
        fetch(service, {"url": f"{other.url}/a.png?sig=secret"})
    assert caught.value.data == body
    assert "secret" not in str(caught.value)


def test_a_download_that_is_not_an_image_is_not_saved(service: Recorder, other: Recorder, tmp_path: Path) -> None:
    """Neither way of saving writes a file."""
    other.reply = lambda path: answer(b"ACCESS KEY")
    body = json.dumps({"data": [{"url": f"{other.url}/a.png"}]}).encode()
    service.reply = lambda path: answer(body)
    with OpenAI("sk-test", service.base_url, max_retries=0) as client:
        result = client.images.generate("a cat", model="m")
        with pytest.raises(DecodingError, match="no image is at the URL"):
            result.image.save_to_disk(tmp_path / "a.png")
        with pytest.raises(OpenAIError, match="no image is at the URL"):
            result.save_images_to_disk(tmp_path)
    assert list(tmp_path.iterdir()) == []
