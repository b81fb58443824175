"""A server that does one thing wrong: the first part of the path says what."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

from benchmarks.peers.peer import MODEL

WORDS = ("Tides ", "follow ", "the moon.")
NOVEL = "a field that is newer than every client"
SLOW_SECONDS = 2.4
_EVENT_STREAM = "text/event-stream"


def completion(**message: Any) -> bytes:
    """Return the body of a complete answer."""
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": "".join(WORDS), **message},
        "finish_reason": "stop",
    }
    usage = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
    answer = {"id": "chat-1", "object": "chat.completion", "created": 0, "model": MODEL, "choices": [choice]}
    return json.dumps({**answer, "usage": usage}).encode()


def event(word: str) -> bytes:
    """Return an event of a stream with a piece of the text."""
    choice = {"index": 0, "delta": {"role": "assistant", "content": word}, "finish_reason": None}
    chunk = {"id": "chat-1", "object": "chat.completion.chunk", "created": 0, "model": MODEL, "choices": [choice]}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


class Misbehaving(BaseHTTPRequestHandler):
    """Answers as the first part of the path says: each method below is one."""

    protocol_version = "HTTP/1.1"
    seen: ClassVar[Counter[str]]
    """How many requests each situation had."""
    paths: ClassVar[dict[str, str]]
    """The last path of each situation."""
    leaked: ClassVar[list[str]]
    """Keys that arrived at the other origin."""
    other: ClassVar[str]
    """The URL of another origin."""

    def do_POST(self) -> None:
        """Read the request and misbehave."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if not body and "chunked" in self.headers.get("transfer-encoding", ""):
            while (size := int(self.rfile.readline(), 16)) or self.rfile.readline() != b"\r\n":
                self.rfile.read(size + 2)
        situation, _, rest = self.path[1:].partition("/")
        self.seen[situation] += 1
        self.paths[situation] = f"/{rest}"
        self.close_connection = True
        with suppress(OSError):  # a client that has seen enough hangs up
            getattr(self, situation)()

    def fine(self) -> None:
        """Answer as the API does."""
        self._send(completion())

    def is_newer(self) -> None:
        """Answer with a field that no client knows."""
        self._send(completion(novel=NOVEL))

    def ends_early(self) -> None:
        """Close the stream properly, but before the answer is complete."""
        self._begin_stream()
        self._chunk(b"")

    def is_cut(self) -> None:
        """Lose the connection in the middle of a stream."""
        self._begin_stream()

    def reports_an_error(self) -> None:
        """Send an error in the middle of a stream."""
        self._begin_stream()
        error = {"message": "The engine is overloaded.", "type": "server_error", "param": None, "code": None}
        self._chunk(b"data: " + json.dumps({"error": error}).encode() + b"\n\n")
        self._chunk(b"data: [DONE]\n\n")
        self._chunk(b"")

    def logs_in(self) -> None:
        """Send the page of a proxy that wants a password, with status 200."""
        self._send(b"<html><body>Please log in.</body></html>", kind="text/html")

    def is_busy(self) -> None:
        """Fail twice, then answer."""
        if self.seen["is_busy"] % 3:
            self._send(b'{"error": {"message": "Overloaded."}}', 503, **{"retry-after-ms": "1"})
        else:
            self.fine()

    def hangs_up(self) -> None:
        """Take the request and close the connection without an answer, so that its outcome is unknown."""

    def drips(self) -> None:
        """Send an answer that never pauses for long, and takes long all the same."""
        body = completion()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        steps = int(SLOW_SECONDS / 0.05)
        for at in range(steps):
            self.wfile.write(body[at * len(body) // steps : (at + 1) * len(body) // steps])
            time.sleep(0.05)

    def is_down(self) -> None:
        """Fail always."""
        self._send(b'{"error": {"message": "Out of order."}}', 500)

    def moves(self) -> None:
        """Send the client to another origin."""
        self._send(b"", 307, location=f"{self.other}/arrives/v1/chat/completions")

    def arrives(self) -> None:
        """Note what came with a redirected request."""
        self.leaked.extend(name for name in ("authorization", "x-service-key") if self.headers.get(name))
        self.fine()

    def _send(self, body: bytes, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        self.send_response(status)
        # Said, or a retry may use the connection before the client sees that it was closed.
        known = {"content-type": kind, "content-length": str(len(body)), "connection": "close"}
        for name, value in {**known, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("content-type", _EVENT_STREAM)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for word in WORDS[:2]:
            self._chunk(event(word))

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@contextmanager
def misbehaving() -> Iterator[tuple[str, type[Misbehaving]]]:
    """Run the server, twice, so that there are two origins. Yields its URL, and the class with what it has seen."""

    class Handler(Misbehaving):
        """The handler of this server, with its own record."""

    Handler.seen, Handler.paths, Handler.leaked = Counter(), {}, []

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
    threads = [threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}) for server in servers]
    for thread in threads:
        thread.start()
    url, Handler.other = (f"http://127.0.0.1:{server.server_port}" for server in servers)
    try:
        yield url, Handler
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()
