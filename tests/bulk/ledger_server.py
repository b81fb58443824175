"""A chat server that is fast enough for a bulk run, and keeps a ledger of every request that it answered.

`python ledger_server.py LEDGER [DELAY [PORT]]` prints its port. The ledger has the text of each request, a line each,
written before the answer is sent. A text may ask for something special: `status=400`, `drop`, `quota`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

_HEAD = b"HTTP/1.1 %d X\r\ncontent-type: application/json\r\nx-request-id: req_%d\r\n%scontent-length: %d\r\n\r\n"


class Ledger:
    """Answers requests.

    Attributes:
        texts: the text of each request, in order; only without a file.
        keys: their idempotency keys.
        bodies: their bodies.
        limit: a callable that returns whether there is room, and header lines; None for no limit.
    """

    def __init__(self, path: str | None = None, delay: float = 0.0) -> None:
        self.texts: list[str] = []
        self.keys: list[str] = []
        self.bodies: list[bytes] = []
        self.transports: set[Any] = set()
        self.delay = delay
        self.most = self.now = 0
        self.limit: Any = None
        self.file = -1 if path is None else os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def answer(self, head: bytes, body: bytes) -> bytes | None:
        """Return the answer to a request; None to drop the connection."""
        asked = json.loads(body) if body else {}
        messages = asked.get("messages")
        text = messages[0]["content"] if messages else str(asked.get("input", ""))
        if self.file >= 0:
            os.write(self.file, f"{text}\n".encode())
        else:
            self.texts.append(text)
            self.bodies.append(body)
            self.keys += [
                line.partition(b":")[2].strip().decode()
                for line in head.split(b"\r\n")
                if line.lower().startswith(b"idempotency-key")
            ]
        status, extra = 200, b""
        if "drop" in text:
            return None
        if "status=" in text:
            status = int(text.partition("status=")[2][:3])
        if "quota" in text:
            status = 429
        if self.limit is not None and status == 200:
            is_taken, headers = self.limit()
            extra = b"".join(f"{name}: {value}\r\n".encode() for name, value in headers.items())
            status = 200 if is_taken else 429
        told: dict[str, Any]
        if status != 200:
            code = "insufficient_quota" if "quota" in text else "refused"
            told = {"error": {"message": f"no, {text}", "type": "some_error", "code": code}}
        else:
            told = {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 1,
                "model": asked.get("model", ""),
                "choices": [
                    {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": f"re: {text}"}}
                ],
                "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
            }
        content = json.dumps(told).encode()
        return _HEAD % (status, len(self.texts), extra, len(content)) + content


class Connection(asyncio.Protocol):
    """One connection; its requests may come in any pieces."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._buffer = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._ledger.transports.add(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._ledger.transports.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while True:
            head, mark, rest = self._buffer.partition(b"\r\n\r\n")
            if not mark:
                return
            length = 0
            for line in head.split(b"\r\n"):
                if line.lower().startswith(b"content-length:"):
                    length = int(line[15:])
            if len(rest) < length:
                return
            self._buffer = rest[length:]
            ledger = self._ledger
            ledger.now += 1
            ledger.most = max(ledger.most, ledger.now)
            answer = ledger.answer(head, rest[:length])
            if ledger.delay:
                asyncio.get_running_loop().call_later(ledger.delay, self._send, answer)
            else:
                self._send(answer)

    def _send(self, answer: bytes | None) -> None:
        self._ledger.now -= 1
        if answer is None:
            self._transport.abort()
        elif not self._transport.is_closing():
            self._transport.write(answer)


async def serve(ledger: Ledger, port: int = 0) -> asyncio.Server:
    """Start to answer."""
    return await asyncio.get_running_loop().create_server(lambda: Connection(ledger), "127.0.0.1", port, backlog=1024)


async def main() -> None:
    """Serve until the process is killed."""
    ledger = Ledger(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.0)
    server = await serve(ledger, int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
