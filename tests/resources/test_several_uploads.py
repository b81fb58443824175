"""Uploads of several files and of large ones: how many at once, how much memory, and what an error says."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from aikit import AsyncOpenAI, BadRequestError, InternalServerError, OpenAI
from aikit.testing import Server

MEGABYTE = 1_000_000
BATCH = {
    "id": "vsfb_1",
    "object": "vector_store.files_batch",
    "created_at": 1,
    "vector_store_id": "vs_1",
    "status": "completed",
    "file_counts": {"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1},
}


class Service(ThreadingHTTPServer):
    """Accepts uploads and counts how many there are at once.

    Attributes:
        base_url: its address.
        expected: how many uploads the first ones wait for.
        most: how many there were at once.
        ids: ids of the accepted files by name, in the order of the requests.
        batch: the body of the request for a batch.
        batch_status: the status of its response.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.base_url = f"http://127.0.0.1:{self.server_port}/v1"
        self.change = threading.Condition()
        self.expected = 1
        self.current = 0
        self.most = 0
        self.ids: dict[str, str] = {}
        self.batch: dict[str, Any] = {}
        self.batch_status = 200

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that has hung up."""

    def upload(self, body: bytes) -> tuple[int, dict[str, Any]]:
        """Wait until enough uploads have arrived, and a moment for one that should not arrive."""
        name = body.partition(b'filename="')[2].partition(b'"')[0].decode()
        with self.change:
            self.current += 1
            self.most = max(self.most, self.current)
            self.change.notify_all()
            self.change.wait_for(lambda: self.most >= self.expected, timeout=20)
            self.change.wait_for(lambda: self.most > self.expected, timeout=0.1)
            self.current -= 1
            if name.startswith("bad"):
                return 400, {"error": {"message": f"{name} is bad", "type": "invalid_request_error"}}
            self.ids[name] = f"file-{name}"
        made = {"id": f"file-{name}", "object": "file", "bytes": 1, "created_at": 1, "filename": name}
        return 200, {**made, "purpose": "assistants", "status": "processed"}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _service(self) -> Service:
        assert isinstance(self.server, Service)
        return self.server

    def do_GET(self) -> None:
        self._send(200, BATCH)

    def do_POST(self) -> None:
        body = self._body()
        if self.path == "/v1/files":
            self._send(*self._service.upload(body))
        elif self._service.batch_status == 200:
            self._service.batch = json.loads(body)
            self._send(200, BATCH)
        else:
            self._send(self._service.batch_status, {"error": {"message": "no batches today"}})

    def _body(self) -> bytes:
        if "content-length" in self.headers:
            return self.rfile.read(int(self.headers["content-length"]))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _send(self, status: int, value: dict[str, Any]) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


@pytest.fixture
def service() -> Iterator[Service]:
    """A service that counts uploads."""
    with Service() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.shutdown()
        thread.join()


def upload(service: Service, kind: str, names: list[str], *more: Any, **options: Any) -> Any:
    """Upload files of these names, and more files, with one of the clients, and add them to a vector store."""
    files = [*((name, name.encode()) for name in names), *more]
    if kind == "blocking":
        with OpenAI("sk-test-not-real", service.base_url, max_retries=0) as client:
            return client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, **options)

    async def main() -> Any:
        async with AsyncOpenAI("sk-test-not-real", service.base_url, max_retries=0) as client:
            return await client.vector_stores.file_batches.upload_and_poll("vs_1", files=files, **options)

    return asyncio.run(main())


async def until(is_so: Callable[[], Any]) -> None:
    """Wait for another thread, while the event loop goes on."""
    while not is_so():  # noqa: ASYNC110  # the other thread knows no event loop
        await asyncio.sleep(0.005)


BOTH = pytest.mark.parametrize("kind", ["blocking", "asynchronous"])


@BOTH
@pytest.mark.parametrize(("options", "most"), [({}, 5), ({"max_concurrency": 3}, 3), ({"max_concurrency": 1}, 1)])
def test_at_most_so_many_files_are_uploaded_at_once(
    service: Service, kind: str, options: dict[str, int], most: int
) -> None:
    """`max_concurrency`, by default 5; the ids are in the order of the files."""
    service.expected = most
    names = [f"{number}.txt" for number in range(7)]
    assert upload(service, kind, names, file_ids=["file-old"], **options).status == "completed"
    assert service.most == most
    assert service.batch["file_ids"] == ["file-old", *(f"file-{name}" for name in names)]


@BOTH
def test_after_a_failure_no_upload_starts(service: Service, kind: str) -> None:
    """Those that run are finished, and the error says which files the service has."""
    service.expected = 2
    names = ["0.txt", "bad.txt", *(f"{number}.txt" for number in range(2, 20))]
    with pytest.raises(BadRequestError, match=r"bad\.txt is bad") as caught:
        upload(service, kind, names, max_concurrency=2)
    assert caught.value.uploaded_ids == tuple(service.ids[name] for name in names if name in service.ids)
    assert "file-0.txt" in caught.value.uploaded_ids
    assert len(service.ids) < 5
    (note,) = caught.value.__notes__
    assert note.startswith("The upload of files[1] failed. Uploaded before: files[0] as file-0.txt")
    assert not service.batch


@BOTH
def test_a_second_failure_is_noted(service: Service, kind: str) -> None:
    """The first one is raised."""
    service.expected = 3
    with pytest.raises(BadRequestError) as caught:
        upload(service, kind, ["bad-1.txt", "bad-2.txt", "bad-3.txt"])
    first, *others = caught.value.__notes__
    assert first.endswith("failed. Uploaded before: none.")
    assert all("failed too: BadRequestError: " in note for note in others)
    assert len(others) == 2
    assert caught.value.uploaded_ids == ()


@BOTH
def test_a_file_that_cannot_be_read_is_told_too(service: Service, kind: str, tmp_path: Path) -> None:
    """An error that is not of the API has the note alone."""
    with pytest.raises(FileNotFoundError) as caught:
        upload(service, kind, ["0.txt"], tmp_path / "missing.txt", max_concurrency=1)
    assert caught.value.__notes__ == ["The upload of files[1] failed. Uploaded before: files[0] as file-0.txt."]


@BOTH
def test_the_ids_are_known_when_the_batch_fails(service: Service, kind: str) -> None:
    """The files are there, although they are in no vector store."""
    service.batch_status = 500
    with pytest.raises(InternalServerError) as caught:
        upload(service, kind, ["0.txt", "1.txt"])
    assert caught.value.uploaded_ids == ("file-0.txt", "file-1.txt")
    assert caught.value.__notes__[0].startswith("All files were uploaded.")


def test_a_cancelled_upload_says_what_was_uploaded(service: Service) -> None:
    """The uploads that run are cancelled, too."""
    files = [("0.txt", b"0"), ("1.txt", b"1")]

    async def main() -> None:
        async with AsyncOpenAI("sk-test-not-real", service.base_url) as client:
            batches = client.vector_stores.file_batches
            task = asyncio.ensure_future(batches.upload_and_poll("vs_1", files=files, max_concurrency=1))
            await until(lambda: "0.txt" in service.ids)
            service.expected = 2  # the second one waits
            await until(lambda: service.current)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            service.expected = 0
            with service.change:
                service.change.notify_all()
            assert caught.value.__notes__ == ["The uploads were cancelled. Uploaded before: files[0] as file-0.txt."]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (0, ValueError, "`max_concurrency` must be 1 or more, got 0"),
        (True, TypeError, "`max_concurrency` must be a whole number, got bool"),
        ("5", TypeError, "`max_concurrency` must be a whole number, got str"),
    ],
)
def test_a_wrong_number_is_refused(value: Any, error: type[Exception], message: str) -> None:
    """Before anything is sent."""
    with pytest.raises(error, match=message):
        OpenAI("sk-test-not-real").vector_stores.file_batches.upload_and_poll(
            "vs_1", files=[b"x"], max_concurrency=value
        )


# Large files

CHUNKED = """
import asyncio, sys, tracemalloc
from aikit import AsyncOpenAI, OpenAI

kind, base_url, key, path, size = sys.argv[1:]
given = {"file": path, "mime_type": "text/plain", "purpose": "assistants", "part_size": int(size)}

if kind == "blocking":
    with OpenAI(key, base_url) as client:
        client.uploads.upload_file_chunked(**given | {"file": b"x", "filename": "x"})
        tracemalloc.start()
        client.uploads.upload_file_chunked(**given)
else:
    async def main():
        async with AsyncOpenAI(key, base_url) as client:
            await client.uploads.upload_file_chunked(**given | {"file": b"x", "filename": "x"})
            tracemalloc.start()
            await client.uploads.upload_file_chunked(**given)
    asyncio.run(main())
print(tracemalloc.get_traced_memory()[1])
"""


@BOTH
def test_one_chunk_at_a_time_is_in_memory(openai_server: Server, tmp_path: Path, kind: str) -> None:
    """Counted by the interpreter, in a process that only uploads."""
    file = tmp_path / "large.bin"
    with file.open("wb") as opened:
        opened.truncate(50 * MEGABYTE)
    command = [sys.executable, "-c", CHUNKED, kind, openai_server.base_url, openai_server.api_key, str(file)]
    done = subprocess.run([*command, str(10 * MEGABYTE)], capture_output=True, text=True, check=False, timeout=100)
    assert not done.returncode, done.stderr
    assert int(done.stdout) < 14 * MEGABYTE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that blocks its reader")
def test_the_event_loop_goes_on_while_a_file_is_read(openai_server: Server, tmp_path: Path) -> None:
    """Opening and reading wait in a thread: here, for a program that writes only once the loop has gone on."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    goes_on = [threading.Event(), threading.Event()]
    seen: list[bool] = []

    def write() -> None:
        seen.append(goes_on[0].wait(10))
        with pipe.open("wb", buffering=0) as target:
            target.write(b"x" * 1000)
            seen.append(goes_on[1].wait(10))
            target.write(b"y" * 1000)

    async def main() -> None:
        async with AsyncOpenAI(openai_server.api_key, openai_server.base_url) as client:
            upload = asyncio.ensure_future(
                client.uploads.upload_file_chunked(
                    file=pipe, filename="x", bytes=2000, part_size=2000, mime_type="text/plain", purpose="assistants"
                )
            )
            await asyncio.sleep(0.05)
            goes_on[0].set()
            await until(lambda: openai_server.requests)
            await asyncio.sleep(0.05)
            goes_on[1].set()
            await upload

    writer = threading.Thread(target=write)
    writer.start()
    asyncio.run(main())
    writer.join()
    assert seen == [True, True]
    sizes = [part.size for request in openai_server.requests for part in request.parts if part.name == "data"]
    assert sizes == [2000]
