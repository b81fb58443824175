"""Controls the embedded API server from a test: start it, script it, inspect its requests, stop it."""

from __future__ import annotations

import base64
import http.client
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aikit.testing.server.error_answers import error_body
from aikit.testing.server.script import Rule

API_KEY = "sk-test-not-real"
"""The key that the server accepts unless you choose another one."""

_NEEDED = ("starlette", "uvicorn", "jsonschema_rs", "python_multipart", "PIL", "rstr")
_STOP_SECONDS = 5


@dataclass(frozen=True)
class Part:
    """One part of a multipart body.

    `value` is the text of a field and `content_type` its media type, if given. A file has `filename`, `content_type`,
    `size` in bytes, `sha256` and, up to 64 KiB, `content`.
    """

    name: str
    value: str | None = None
    filename: str | None = None
    content_type: str | None = None
    size: int | None = None
    sha256: str | None = None
    content: bytes | None = None


@dataclass(frozen=True)
class RecordedRequest:
    """A request that the server received.

    `path` is the path as sent, including `/v1`. `query` holds the pairs in their order. The names of `headers` are in
    lower case. `body` is the decoded JSON or the fields of a form, with empty texts for files; `parts` has the files.
    `content` is the first 64 KiB of any other body. `operation` is the id of the operation and `status` the status of
    the response. `violation` is the reason for refusing the request, or None.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    operation: str | None
    body: Any
    parts: list[Part] = field(default_factory=list)
    content: bytes = b""
    status: int | None = None
    violation: str | None = None


class Server:
    """A running embedded API server.

    Attributes:
        base_url: base URL for a client, ending in `/v1`.
        api_key: the key that the server accepts. It is not a real one.
    """

    def __init__(self, process: subprocess.Popen[bytes], base_url: str, api_key: str) -> None:
        """Wrap a running process. To start one, use `serve`."""
        self.base_url = base_url
        self.api_key = api_key
        self._process = process
        self._address = urlsplit(base_url)

    def __repr__(self) -> str:
        """Return the server's address."""
        return f"<aikit.testing.Server {self.base_url}>"

    @property
    def requests(self) -> list[RecordedRequest]:
        """The last 10,000 requests since the start or the last reset, oldest first."""
        return [_recorded(record) for record in json.loads(self._control("GET", "requests"))]

    def script(
        self,
        operation: str | None = None,
        *,
        times: int | None = 1,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        content: bytes | None = None,
        events: Sequence[Any] | None = None,
        text: str | None = None,
        tool_calls: Sequence[Mapping[str, Any]] | None = None,
        refusal: str | None = None,
        finish_reason: str | None = None,
        delay_seconds: float = 0,
        piece_bytes: int | None = None,
        piece_delay_seconds: float = 0,
        cut_after_bytes: int | None = None,
        disconnect: bool = False,
        reset: bool = False,
    ) -> None:
        """Script the responses to the next valid requests. Rules are used up in the order in which you add them.

        Args:
            operation: an operation id (`createChatCompletion`), or method and path (`POST /chat/completions`);
                None for every operation.
            times: the number of requests that the rule applies to; None for all that follow.
            status: status of the response. From 300 on, the body defaults to the API's error for this status.
            headers: headers to add to the response, such as `{"retry-after": "1"}`.
            body: JSON body of the response, or its text if it is a `str`.
            content: body of the response in bytes.
            events: events of a streamed response, as JSON values; a `str` is the data of its event, unchanged.
            text: the model's text, in chat completions and responses.
            tool_calls: the model's tool calls: mappings with `name` and `arguments` (a mapping or text).
            refusal: the model's text if it refuses.
            finish_reason: finish reason of a chat completion, such as `length`.
            delay_seconds: seconds to wait before the response starts.
            piece_bytes: size of the pieces in which to send the body.
            piece_delay_seconds: seconds to wait before each piece, or each event of a stream, after the first.
            cut_after_bytes: number of bytes of the body after which to close the connection.
            disconnect: whether to close the connection without a response.
            reset: whether `cut_after_bytes` and `disconnect` close hard, with a TCP reset.

        Raises:
            ValueError: the API doesn't have this operation.
        """
        rule = Rule(
            operation=operation,
            times=times,
            status=status,
            headers=dict(headers or {}),
            body=body,
            content=content,
            events=events,
            text=text,
            tool_calls=tool_calls,
            refusal=refusal,
            finish_reason=finish_reason,
            delay_seconds=delay_seconds,
            piece_bytes=piece_bytes,
            piece_delay_seconds=piece_delay_seconds,
            cut_after_bytes=cut_after_bytes,
            disconnect=disconnect,
            reset=reset,
        )
        self._control("POST", "script", rule.to_json())

    def fail(
        self,
        status: int = 500,
        *,
        times: int | None = 1,
        operation: str | None = None,
        message: str | None = None,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
        delay_seconds: float = 0,
    ) -> None:
        """Respond to the next requests with the API's error for a status.

        Args:
            status: the HTTP status, such as 429.
            times: the number of requests that fail; None for all that follow.
            operation: an operation id, or method and path; None for every operation.
            message: the error's message; defaults to the API's usual one.
            code: the error's code, such as `insufficient_quota`.
            headers: headers to add to the response, such as `{"retry-after": "1"}`.
            delay_seconds: seconds to wait before the response.

        Raises:
            ValueError: the API doesn't have this operation.
        """
        self.script(
            operation,
            times=times,
            status=status,
            headers=headers,
            body=error_body(status, message, code=code),
            delay_seconds=delay_seconds,
        )

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward, for example to let files expire without waiting."""
        self._control("POST", "advance", {"seconds": seconds})

    def reset(self) -> None:
        """Clear the script, the recorded requests and all stored objects."""
        self._control("POST", "reset")

    def close(self) -> None:
        """Stop the server. You may call this more than once."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _control(self, method: str, name: str, body: Any = None) -> bytes:
        connection = http.client.HTTPConnection(self._address.hostname or "", self._address.port, timeout=30)
        try:
            connection.request(method, f"/-/{name}", None if body is None else json.dumps(body))
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        if response.status == 400:
            raise ValueError(content.decode())
        if response.status >= 300:
            raise RuntimeError(f"{self!r} answered {method} /-/{name} with {response.status}: {content.decode()}")
        return content


def _recorded(record: dict[str, Any]) -> RecordedRequest:
    parts = [Part(**{**part, **_decoded(part)}) for part in record["parts"]]
    query = [(name, value) for name, value in record["query"]]
    return RecordedRequest(**{**record, "query": query, "parts": parts, **_decoded(record)})


def _decoded(values: Mapping[str, Any]) -> dict[str, bytes]:
    return {"content": base64.b64decode(values["content"])} if "content" in values else {}


@contextmanager
def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    api_key: str = API_KEY,
    allow_unknown: bool = False,
    spec: str | Path | None = None,
) -> Iterator[Server]:
    """Run the embedded API server in a separate process, until the context exits.

    Args:
        host: address to listen on.
        port: port to listen on; 0 for a free one.
        api_key: the key that requests must have.
        allow_unknown: whether to accept parameters that the API description doesn't define.
        spec: path of an OpenAPI document in JSON; defaults to the pinned one.

    Raises:
        ImportError: the packages of the extra `testing` are not installed.
        RuntimeError: the server did not start. Its messages are on the standard error stream.
    """
    server = start(host=host, port=port, api_key=api_key, allow_unknown=allow_unknown, spec=spec)
    try:
        yield server
    finally:
        server.close()


def missing_packages() -> str:
    """Return a message about missing packages and how to install them, or an empty string."""
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    return f"the test server needs {', '.join(missing)}: pip install 'aikit-client[testing]'" if missing else ""


def start(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    api_key: str = API_KEY,
    allow_unknown: bool = False,
    spec: str | Path | None = None,
) -> Server:
    """Start the embedded API server without a context. It ends when you close it, or when this process ends."""
    missing = missing_packages()
    if missing:
        raise ImportError(missing)
    command = [sys.executable, "-m", "aikit.testing", "--with-parent", "--host", host, "--port", str(port)]
    command += ["--api-key", api_key]
    command += ["--allow-unknown"] if allow_unknown else []
    command += ["--spec", str(spec)] if spec else []
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    base_url = process.stdout.readline().decode().strip()
    if not base_url:
        process.communicate()
        raise RuntimeError(
            f"the test server ended with status {process.returncode} before it was ready: {' '.join(command)}"
        )
    return Server(process, base_url, api_key)
