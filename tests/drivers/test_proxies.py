"""Proxies and certificates of the environment: which requests use them, what is refused; no password is shown."""

from __future__ import annotations

import asyncio
import traceback
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aikit import APIConnectionError, AsyncOpenAI, OpenAI
from aikit.agents.proxies import is_listed
from tests.drivers.servers import MODELS, Connection, RawServer, always, answer, raw_server
from tests.secrets.test_redaction import chain, leaks

# None: a key over plain http would cause a warning.
KEY = ""
# `leaks` looks for "not-real".
PASSWORD = "pass-not-real"
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir", "sslkeylogfile")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def call_blocking(base_url: str) -> Any:
    """Make one call with a blocking client."""
    with OpenAI(KEY, base_url, max_retries=2) as client:
        return client.models.list()


def call_asynchronous(base_url: str) -> Any:
    """Make one call with an asynchronous client."""

    async def main() -> Any:
        async with AsyncOpenAI(KEY, base_url, max_retries=2) as client:
            return await client.models.list()

    return asyncio.run(main())


CALLS = pytest.mark.parametrize("call", [call_blocking, call_asynchronous], ids=["blocking", "asynchronous"])


@pytest.mark.parametrize(
    ("no_proxy", "host", "port"),
    [
        ("*", "api.example.com", 443),
        ("example.com", "api.example.com", 443),
        ("Example.COM", "example.com", 443),
        (".example.com", "example.com", 443),
        ("*.example.com", "api.example.com", 443),
        ("example.com.", "api.example.com", 443),
        ("example.com", "API.example.com.", 443),
        ("other.test, example.com", "example.com", 443),
        ("other.test example.com", "example.com", 443),
        ("example.com:8443", "api.example.com", 8443),
        ("https://example.com/", "example.com", 443),
        ("10.1.2.3", "10.1.2.3", 80),
        ("10.1.2.3:8080", "10.1.2.3", 8080),
        ("10.0.0.0/8", "10.1.2.3", 80),
        ("10.1.2.3/8", "10.200.0.1", 80),
        ("::1", "::1", 80),
        ("[::1]", "::1", 80),
        ("[::1]:8080", "::1", 8080),
        ("0:0:0:0:0:0:0:1", "::1", 80),
        ("fd00::/8", "fd12::1", 80),
        ("[fd00::]/8", "fd12::1", 80),
        ("fe80::/10", "fe80::1%eth0", 80),
        ("10.0.0.0/8", "::ffff:10.1.2.3", 80),
    ],
)
def test_no_proxy_names_hosts_addresses_and_networks(no_proxy: str, host: str, port: int) -> None:
    """Entries may have ports, brackets, and leading and trailing dots."""
    assert is_listed(host, port, no_proxy)


@pytest.mark.parametrize(
    ("no_proxy", "host", "port"),
    [
        ("", "example.com", 443),
        (".", "example.com", 443),
        ("ample.com", "example.com", 443),
        ("api.example.com", "example.com", 443),
        ("example.com:8443", "example.com", 443),
        ("10.1.2.3:8080", "10.1.2.3", 80),
        ("10.0.0.0/8", "11.1.2.3", 80),
        ("10.0.0.0/8", "10.example.com", 80),
        ("10.0.0.0/99", "10.1.2.3", 80),
        ("fd00::/8", "10.1.2.3", 80),
        ("[::1]:8080", "::1", 80),
        ("2.3", "10.1.2.3", 80),
    ],
)
def test_other_servers_go_through_the_proxy(no_proxy: str, host: str, port: int) -> None:
    """This includes servers whose names or addresses only look similar."""
    assert not is_listed(host, port, no_proxy)


@CALLS
@pytest.mark.parametrize("entry", ["127.0.0.0/8", "127.0.0.1:{port}", "http://127.0.0.1", "*"])
def test_a_listed_server_is_reached_directly(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], entry: str
) -> None:
    """The proxy gets neither the request nor its key."""
    with raw_server(always(answer(MODELS))) as proxy, raw_server(always(answer(MODELS))) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        monkeypatch.setenv("NO_PROXY", entry.format(port=server.base_url.rpartition(":")[2]))
        assert call(server.base_url).success
        assert (len(proxy.requests), len(server.requests)) == (0, 1)


@CALLS
def test_user_and_password_of_a_proxy_are_sent_to_it(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any]
) -> None:
    """Percent-encoded values are decoded; they may have characters of any alphabet."""
    with raw_server(always(answer(MODELS))) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url.replace("//", "//us%40er:p%23%C3%A9@"))
        assert call("http://server.test/v1").success
        header = b64encode("us@er:p#é".encode())
        assert b"\r\nProxy-Authorization: Basic " + header + b"\r\n" in proxy.requests[0]


@CALLS
@pytest.mark.parametrize(
    ("value", "match"),
    [
        ("socks://127.0.0.1:9", r"the proxy of ALL_PROXY has the scheme 'socks'.*: use http://, https:// or socks5://"),
        (f"ftp://user:{PASSWORD}@127.0.0.1:9", "the proxy of ALL_PROXY has the scheme 'ftp'"),
        (f"http://user:{PASSWORD}#x@127.0.0.1:9", "of ALL_PROXY is not a valid URL: .*percent-encoded"),
        (f"http://user:12/{PASSWORD}@127.0.0.1:9", "of ALL_PROXY is not a valid URL"),
        (f"http://user:{PASSWORD}@127.0.0.1:port", "of ALL_PROXY is not a valid URL"),
        (f"http://user:{PASSWORD}@[::1:9", "of ALL_PROXY is not a valid URL"),
        (f"http://user:{PASSWORD}@a..b:9", "of ALL_PROXY is not a valid URL"),
        (f"user:{PASSWORD}://x@127.0.0.1:9", "of ALL_PROXY is not a valid URL"),
    ],
    ids=["socks", "ftp", "hash", "slash", "port", "bracket", "host", "scheme"],
)
def test_a_proxy_that_cannot_be_used_is_an_error_that_names_its_variable(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], value: str, match: str
) -> None:
    """The error says what to do and shows no password, and the call is not retried."""
    monkeypatch.setenv("ALL_PROXY", value)
    with pytest.raises(APIConnectionError, match=match) as caught:
        call("http://server.test/v1")
    assert len(caught.value.attempts) == 1
    assert leaks(caught.value) == []


def refuse_tunnel(server: RawServer, connection: Connection) -> None:
    """Answer like a proxy that requires another password."""
    connection.read_request()
    connection.send(answer(b"", "407 Proxy Authentication Required"))


@CALLS
@pytest.mark.parametrize("handle", [None, refuse_tunnel], ids=["down", "refusing"])
def test_an_error_on_the_way_through_a_proxy_names_it_without_its_password(
    monkeypatch: pytest.MonkeyPatch, call: Callable[[str], Any], handle: Any
) -> None:
    """Neither messages nor variables show it, including those of the packages below."""
    with raw_server(handle or always(b"")) as proxy:
        url = proxy.base_url if handle else "http://127.0.0.1:1"
        monkeypatch.setenv("HTTPS_PROXY", url.replace("//", f"//user:{PASSWORD}@"))
        with pytest.raises(APIConnectionError, match=f"through the proxy {url} of HTTPS_PROXY") as caught:
            call("https://server.test/v1")
    assert leaks(caught.value) == []
    header = b64encode(f"user:{PASSWORD}".encode()).decode()
    for error in chain(caught.value):
        # The frames of the test itself have the variable.
        shown = [
            f"{name} = {value}"
            for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack
            if "site-packages" in frame.filename
            for name, value in (frame.locals or {}).items()
        ]
        assert not [each for each in shown if PASSWORD in each or header in each]


@CALLS
@pytest.mark.parametrize(
    ("variable", "name", "reason"),
    [
        ("SSL_CERT_FILE", "missing.pem", "No such file or directory"),
        ("SSL_CERT_FILE", "folder", "it holds no certificates in PEM|Is a directory"),
        ("SSL_CERT_FILE", "empty.pem", "it holds no certificates in PEM"),
        ("SSL_CERT_FILE", "text.pem", "it holds no certificates in PEM"),
        ("SSL_CERT_DIR", "missing", "it is not a folder"),
        ("SSL_CERT_DIR", "text.pem", "it is not a folder"),
        ("SSLKEYLOGFILE", "missing/keys.log", "it can't be written: No such file or directory"),
    ],
)
def test_certificates_that_cannot_be_used_are_an_error_that_names_their_variable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, call: Callable[[str], Any], variable: str, name: str, reason: str
) -> None:
    """The error says why and what to do, and the call is not retried."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.pem").touch()
    (tmp_path / "text.pem").write_text("Hello, world")
    monkeypatch.setenv(variable, str(tmp_path / name))
    with pytest.raises(APIConnectionError, match=f"{variable} names .*{name}.*: ({reason}); correct") as caught:
        call("https://127.0.0.1:1/v1")
    assert len(caught.value.attempts) == 1
