"""Large bodies: uploads and downloads stream in constant memory through the low-level functions."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest

from aikit import OpenAI
from aikit.testing import Server
from aikit_openapi.api.audio import create_speech
from aikit_openapi.api.files import create_file, download_file
from aikit_openapi.api.images import create_image_edit
from aikit_openapi.api.realtime import create_realtime_call

MEGABYTE = 1024 * 1024
SIZE = 64 * MEGABYTE
# Beyond what the process holds after a small transfer of the same kind.
ALLOWED_BYTES = 2 * MEGABYTE

TRANSFER = """
import sys, tracemalloc
from aikit import OpenAI
from aikit_openapi.api.files import create_file, download_file

base_url, key, small, large, target = sys.argv[1:]
with OpenAI(api_key=key, base_url=base_url) as client:
    if target:
        download_file.sync(small, client=client).write_to_file(target)
        tracemalloc.start()
        download_file.sync(large, client=client).write_to_file(target)
    else:
        with open(small, "rb") as file:
            create_file.sync(client=client, body={"file": file, "purpose": "batch"})
        tracemalloc.start()
        with open(large, "rb") as file:
            create_file.sync(client=client, body={"file": file, "purpose": "batch"})
    # Counted by the interpreter: the peak that the system reports for a process includes that of its parent.
    print(tracemalloc.get_traced_memory()[1])
"""


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client of the embedded server."""
    with OpenAI(api_key=openai_server.api_key, base_url=openai_server.base_url) as made:
        yield made


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A small and a large file."""
    folder = tmp_path_factory.mktemp("files")
    small, large = folder / "small.bin", folder / "large.bin"
    small.write_bytes(b"x" * MEGABYTE)
    with large.open("wb") as file:
        for number in range(SIZE // MEGABYTE):
            file.write(bytes([number]) * MEGABYTE)
    return small, large


def growth(server: Server, small: str, large: str, target: str = "") -> int:
    """The bytes that the large transfer uses at its peak, after the small one, in a separate process."""
    done = subprocess.run(
        [sys.executable, "-c", TRANSFER, server.base_url, server.api_key, small, large, target],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert not done.returncode, done.stderr
    return int(done.stdout)


def test_an_upload_takes_constant_memory(openai_server: Server, files: tuple[Path, Path]) -> None:
    """An open file is sent while it is read, and arrives complete."""
    small, large = files
    assert growth(openai_server, str(small), str(large)) <= ALLOWED_BYTES
    part = next(part for part in openai_server.requests[-1].parts if part.name == "file")
    assert part.size == SIZE
    assert part.sha256 == hashlib.sha256(large.read_bytes()).hexdigest()


def test_a_download_takes_constant_memory(
    client: OpenAI, openai_server: Server, files: tuple[Path, Path], tmp_path: Path
) -> None:
    """A binary answer is written to the file as it arrives, and is complete there."""
    ids = [create_file.sync(client=client, body={"file": path, "purpose": "batch"}).id for path in files]
    target = tmp_path / "target.bin"
    assert growth(openai_server, *ids, str(target)) <= ALLOWED_BYTES
    assert target.read_bytes() == files[1].read_bytes()


def test_each_upload_has_a_unique_boundary(client: OpenAI, openai_server: Server) -> None:
    """The boundary is random, and a file that contains a common one arrives intact."""
    content = b"--+++\r\n--boundary--\r\n\x00\xff"
    for _ in range(2):
        create_file.sync(client=client, body={"file": ("a.bin", content), "purpose": "batch"})
    first, second = openai_server.requests
    assert first.headers["content-type"] != second.headers["content-type"]
    assert next(part.content for part in second.parts if part.name == "file") == content


def test_nested_fields_are_sent_in_brackets(client: OpenAI, openai_server: Server) -> None:
    """A mapping inside a form is spelled `name[key]`."""
    create_file.sync(
        client=client,
        body={"file": b"x", "purpose": "batch", "expires_after": {"anchor": "created_at", "seconds": 3600}},
    )
    values = {part.name: part.value for part in openai_server.requests[0].parts}
    assert values["expires_after[anchor]"] == "created_at"
    assert values["expires_after[seconds]"] == "3600"


def test_the_body_decides_between_form_and_json(client: OpenAI, openai_server: Server) -> None:
    """If an operation accepts both, a body with files is sent as a form, and a plain mapping as JSON."""
    form = {"image": io.BytesIO(b"\x89PNG"), "prompt": "a hat", "model": "gpt-image-1"}
    create_image_edit.sync(client=client, body=form)
    plain = {"images": [{"file_id": "file-sample"}], "prompt": "a hat", "model": "gpt-image-1"}
    create_image_edit.sync(client=client, body=plain)
    first, second = openai_server.requests
    assert first.headers["content-type"].startswith("multipart/form-data")
    assert second.headers["content-type"] == "application/json"
    assert second.body == plain


def test_a_binary_answer_can_be_read_in_pieces(client: OpenAI) -> None:
    """The pieces have the requested size, and closing ends the transfer."""
    body = {"model": "tts-1", "input": "hello", "voice": "alloy"}
    with create_speech.sync(client=client, body=body) as speech:
        pieces = list(speech.iter_bytes(100))
    assert {len(piece) for piece in pieces[:-1]} == {100}
    with create_speech.sync(client=client, body=body) as speech:
        assert speech.read() == b"".join(pieces)


def test_a_call_may_have_its_own_timeout_and_headers(client: OpenAI, openai_server: Server) -> None:
    """The functions of an operation accept headers and a timeout for one call."""
    answer = download_file.sync_detailed("file-sample", client=client, headers={"X-Mine": "yes"}, timeout=5)
    assert answer.status_code == 200
    assert openai_server.requests[0].headers["x-mine"] == "yes"


def test_a_form_with_described_parts_is_sent_as_described(client: OpenAI, openai_server: Server) -> None:
    """The session of a realtime call is a JSON part, its offer an SDP part: values keep their types."""
    session = {"type": "realtime", "audio": {"output": {"speed": 1.5}}, "parallel_tool_calls": True}
    create_realtime_call.sync(client=client, body={"sdp": "v=0\r\n", "session": session}).close()
    (request,) = openai_server.requests
    assert request.body == {"sdp": "v=0\r\n", "session": session}
    assert [(part.name, part.content_type) for part in request.parts] == [
        ("sdp", "application/sdp"),
        ("session", "application/json"),
    ]


@pytest.mark.parametrize("low_level", [True, False])
def test_the_only_field_of_a_form_may_be_the_whole_body(client: OpenAI, openai_server: Server, low_level: bool) -> None:
    """The SDP of a realtime call without a session is sent as SDP, as the official package does."""
    offer = "v=0\r\n"
    if low_level:
        create_realtime_call.sync(client=client, body={"sdp": offer}).close()
    else:
        answer = client.realtime.calls.create(sdp=offer)
        assert answer.text.startswith("v=0")
        assert answer.headers["content-type"] == "application/sdp"
    with openai.OpenAI(api_key=openai_server.api_key, base_url=openai_server.base_url) as official:
        official.realtime.calls.create(sdp=offer)
    for request in openai_server.requests:
        assert (request.headers["content-type"], request.content) == ("application/sdp", offer.encode())
    client.realtime.calls.create(sdp=offer, extra_body={"session": {"type": "realtime"}}).close()
    assert [part.name for part in openai_server.requests[-1].parts] == ["sdp", "session"]


@pytest.mark.parametrize("offer", ["v=0\r\n", b"v=0\r\n", io.BytesIO(b"v=0\r\n")], ids=["text", "bytes", "file"])
def test_a_body_that_may_also_be_a_form_is_sent_unchanged(client: OpenAI, openai_server: Server, offer: Any) -> None:
    """If an operation accepts fields or a text, texts and files are sent as they are, with their own media type."""
    create_realtime_call.sync(client=client, body=offer).close()
    (request,) = openai_server.requests
    assert (request.headers["content-type"], request.content) == ("application/sdp", b"v=0\r\n")
