"""A server that answers any path with what a test sets, and keeps the requests."""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Seen:
    """One request that arrived."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    content: bytes

    @property
    def body(self) -> Any:
        """The content, decoded from JSON."""
        return json.loads(self.content)


class AnyServer(ThreadingHTTPServer):
    """Serves on 127.0.0.1 inside a `with` block. Answers in the order of `answer()`, then `{}`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[Seen] = []
        self.answers: deque[tuple[int, str, bytes]] = deque()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self.server_port}"

    def answer(self, body: Any, status: int = 200, media_type: str = "application/json") -> None:
        """Set the answer to the next request; JSON unless it is bytes."""
        self.answers.append((status, media_type, body if isinstance(body, bytes) else json.dumps(body).encode()))

    def __enter__(self) -> AnyServer:
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: AnyServer
    protocol_version = "HTTP/1.1"

    def _serve(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append(Seen(self.command, parts.path, parse_qsl(parts.query), headers, content))
        status, media_type, body = (
            self.server.answers.popleft() if self.server.answers else (200, "application/json", b"{}")
        )
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    # The standard library looks for these names.
    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Do nothing: the tests look at `requests`."""
