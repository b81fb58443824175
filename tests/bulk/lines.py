"""The lines of bulk runs, and a fast chat server on a thread."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

from tests.bulk.ledger_server import Ledger, serve


class LedgerServer:
    """The server, with its ledger and its address."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.loop = asyncio.new_event_loop()
        self.port = 0
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()
        self.open()

    @property
    def base_url(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self.port}/v1"

    def open(self) -> None:
        """Begin to listen, again on the same port."""
        server = asyncio.run_coroutine_threadsafe(serve(self.ledger, self.port), self.loop).result()
        self.port = server.sockets[0].getsockname()[1]
        self._server = server

    def refuse(self) -> None:
        """Stop to listen, and drop all connections."""

        async def close() -> None:
            assert self._server is not None
            self._server.close()
            for transport in list(self.ledger.transports):
                transport.abort()

        asyncio.run_coroutine_threadsafe(close(), self.loop).result()

    def begin_anew(self) -> None:
        """Forget the requests so far, and answer at once."""
        ledger = self.ledger
        ledger.texts, ledger.keys, ledger.bodies = [], [], []
        ledger.delay, ledger.most, ledger.limit = 0.0, 0, None

    def close(self) -> None:
        """End the thread."""
        self.refuse()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


def chat(text: str, **more: Any) -> dict[str, Any]:
    """The body of a chat completion."""
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}], **more}


def batch_line(custom_id: str, text: str, **more: Any) -> dict[str, Any]:
    """A line of the batch endpoint."""
    return {"custom_id": custom_id, "method": "POST", "url": "/v1/chat/completions", "body": chat(text, **more)}


def write_lines(path: Path, lines: list[dict[str, Any]]) -> Path:
    """Write a file of lines."""
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of lines."""
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
