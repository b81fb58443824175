"""Servers that write down all they get, and answer as a test says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.drivers.servers import ANYTHING, Connection, RawServer, answer, raw_server

PICTURE = b"\x89PNG\r\n\x1a\n"


class Recorder:
    """One server and what it got.

    Attributes:
        base_url: its address, with the path that clients are configured with.
        reply: makes the answer to a request, given its first line's path.
        is_cutting: whether it closes the connection after each answer, whole or not.
    """

    def __init__(self, server: RawServer) -> None:
        self._server = server
        self.base_url = f"{server.base_url}/v1"
        self.reply: Callable[[str], bytes] = lambda path: answer(ANYTHING)
        self.is_cutting = False

    @property
    def url(self) -> str:
        """Its address alone."""
        return self._server.base_url

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.url.rpartition(":")[2])

    @property
    def requests(self) -> list[bytes]:
        """Head and body of every request, in order."""
        return self._server.requests

    def reset(self) -> None:
        """Forget what came."""
        self._server.requests.clear()


@contextmanager
def recorder() -> Iterator[Recorder]:
    """Run one as long as the context lasts."""
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
    """An answer that sends elsewhere."""
    return answer(b"", status, location=target)
