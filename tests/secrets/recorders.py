"""Servers that record everything they receive, and answer as a test says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.drivers.servers import ANYTHING, Connection, RawServer, answer, raw_server

PICTURE = b"\x89PNG\r\n\x1a\n"


class Recorder:
    """A server and the requests that it received.

    Attributes:
        base_url: the base URL for clients.
        reply: returns the answer to a request, given its path.
        is_cutting: whether it closes the connection after each answer, complete or not.
    """

    def __init__(self, server: RawServer) -> None:
        self._server = server
        self.base_url = f"{server.base_url}/v1"
        self.reply: Callable[[str], bytes] = lambda path: answer(ANYTHING)
        self.is_cutting = False

    @property
    def url(self) -> str:
        """The URL without the path."""
        return self._server.base_url

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.url.rpartition(":")[2])

    @property
    def requests(self) -> list[bytes]:
        """The head and body of each request, in order."""
        return self._server.requests

    def reset(self) -> None:
        """Forget all requests."""
        self._server.requests.clear()


@contextmanager
def recorder() -> Iterator[Recorder]:
    """Run a recorder until the context ends."""
    running: list[Recorder] = []

    def handle(server: RawServer, connection: Connection) -> None:
        while request := connection.read_request():
            server.requests.append(request)
            connection.send(running[0].reply(request.split(b" ", 2)[1].decode("latin-1")))
            if running[0].is_cutting:
                return

    with raw_server(handle) as server:
        running.append(Recorder(server))
        yield running[0]


def redirect(target: str, status: str = "302 Found") -> bytes:
    """An answer that redirects to this address."""
    return answer(b"", status, location=target)
