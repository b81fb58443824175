"""Certificates that the client's own agents trust without being told: those of the operating system."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest
import trustme
import truststore

from aikit import APIConnectionError, AsyncOpenAI, OpenAI
from aikit.agents.asyncio_streams import open_stream
from aikit.agents.resolver import look_up_async
from tests.drivers.servers import MODELS, Connection, RawServer, SecureSocket, answer, raw_server

KEY = "sk-test-not-real"
WORLDS = pytest.mark.parametrize("is_blocking", [True, False], ids=["blocking", "asynchronous"])


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority with its certificate in a file; the environment names no certificates."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "authority.pem")
    return made


def call(is_blocking: bool, authority: trustme.CA) -> Any:
    """Make one call to a server with a certificate of the authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    def handle(server: RawServer, connection: Connection) -> None:
        secure = Connection(SecureSocket(connection.socket, context))
        while secure.read_request():
            secure.send(answer(MODELS))

    async def main(base_url: str) -> Any:
        async with AsyncOpenAI(KEY, base_url, max_retries=0) as client:
            return await client.models.list()

    with raw_server(handle) as server:
        base_url = server.base_url.replace("http:", "https:")
        if not is_blocking:
            return asyncio.run(main(base_url))
        with OpenAI(KEY, base_url, max_retries=0) as client:
            return client.models.list()


def use_as_system(monkeypatch: pytest.MonkeyPatch, file: Path | str, folder: Path | str) -> None:
    """Let OpenSSL have been built to look in other places."""
    paths = ssl.get_default_verify_paths()._replace(openssl_cafile=str(file), openssl_capath=str(folder))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)


@WORLDS
def test_an_authority_that_the_system_does_not_know_is_refused(is_blocking: bool, authority: trustme.CA) -> None:
    """The error says so."""
    with pytest.raises(APIConnectionError, match="certificate verify failed"):
        call(is_blocking, authority)


@WORLDS
def test_an_authority_in_the_systems_file_is_trusted(
    is_blocking: bool, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder without hashed names next to it is passed over."""
    use_as_system(monkeypatch, tmp_path / "authority.pem", tmp_path)
    assert call(is_blocking, authority).models[0].id == "m"


@WORLDS
@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the program openssl")
def test_an_authority_in_the_systems_folder_is_trusted(
    is_blocking: bool, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No other certificate is read, so that the first call does not wait for a hundred of them."""
    command = ["openssl", "x509", "-noout", "-hash", "-in", str(tmp_path / "authority.pem")]
    name = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    shutil.copy(tmp_path / "authority.pem", tmp_path / f"{name}.0")
    (tmp_path / "broken.pem").write_text("not a certificate")
    use_as_system(monkeypatch, tmp_path / "broken.pem", tmp_path)
    assert call(is_blocking, authority).models[0].id == "m"


@pytest.mark.parametrize("is_trusted", [True, False], ids=["trusted", "unknown"])
def test_asynchronous_connections_verify_with_truststore(
    is_trusted: bool, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On macOS and Windows its context asks the operating system."""
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server_context)
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))

    def handle(server: RawServer, connection: Connection) -> None:
        SecureSocket(connection.socket, server_context).recv(1)

    async def main(port: int) -> None:
        stream = await open_stream(await look_up_async("127.0.0.1", port, is_public_only=False))
        await stream.encrypt(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), "127.0.0.1")
        stream.abort()

    with raw_server(handle) as server:
        port = int(server.base_url.rpartition(":")[2])
        if is_trusted:
            asyncio.run(main(port))
        else:
            with pytest.raises(ssl.SSLError, match=r"verify failed|not trusted"):
                asyncio.run(main(port))
