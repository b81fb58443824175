"""The calls that a hostile server receives, and the correct answer to each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aikit import AsyncOpenAI, OpenAI
from tests.drivers.servers import MODELS, chunk, event

KEY = "sk-test-not-real"
SECRETS = (KEY, "org-test-not-real", "proj-test-not-real", "cookie-test-not-real", "header-test-not-real")
OPTIONS: dict[str, Any] = {
    "api_key": KEY,
    "organization": SECRETS[1],
    "project": SECRETS[2],
    "custom_headers": {"Cookie": SECRETS[3], "X-Custom": SECRETS[4]},
    "max_retries": 0,
    "deadline": 10,
}
"""The secrets of the calling clients, which must not reach another origin."""

MESSAGES = [{"role": "user", "content": "Hi"}]
UPLOAD = ("x.bin", b"0123456789abcdef" * 1_000)
LARGE_UPLOAD = ("x.bin", b"0123456789abcdef" * 1_000_000)
"""More than the system buffers for a server that does not read."""

COMPLETION = b'{"id": "c", "choices": [{"index": 0, "message": {"content": "Hello"}, "finish_reason": "stop"}]}'
DONE = b"data: [DONE]\n\n"
CONTENT = b"\x00\x01the content of a file\xff" * 40


@dataclass(frozen=True)
class Right:
    """The correct answer of the server, and the parts that it may break.

    Attributes:
        body: the body of the answer.
        kind: the media type of the body.
        other: the base URL of another origin, which must not receive anything.
    """

    body: bytes
    kind: str = "application/json"
    other: str = "http://other.test"

    def head(self, *lines: str, status: str = "200 OK", length: object = None) -> bytes:
        """The head of the answer, with extra header lines, and with a wrong length if you pass one."""
        said = len(self.body) if length is None else length
        return self.bare_head(f"Content-Length: {said}", *lines, status=status)

    def bare_head(self, *lines: str, status: str = "200 OK") -> bytes:
        """The head of the answer without a header that says where the body ends."""
        text = "\r\n".join((f"HTTP/1.1 {status}", f"Content-Type: {self.kind}", *lines, "", ""))
        return text.encode("latin-1")

    @property
    def chunked_head(self) -> bytes:
        """The head of the answer with a chunked body."""
        return self.bare_head("Transfer-Encoding: chunked")

    @property
    def half(self) -> bytes:
        """The first half of the body; of an event stream, the first event and a part of the second."""
        return self.body[: len(self.body) // 2]

    @property
    def whole(self) -> bytes:
        """The complete answer."""
        return self.head() + self.body

    @property
    def in_chunks(self) -> bytes:
        """The body in two chunks, without the last, empty chunk."""
        return chunk(self.half) + chunk(self.body[len(self.half) :])


def _list(client: OpenAI) -> Any:
    return [model.id for model in client.models.list().models]


async def _list_async(client: AsyncOpenAI) -> Any:
    return [model.id for model in (await client.models.list()).models]


def _chat(client: OpenAI) -> Any:
    return client.chat.completions.create(MESSAGES).choice.text


async def _chat_async(client: AsyncOpenAI) -> Any:
    return (await client.chat.completions.create(MESSAGES)).choice.text


def _stream(client: OpenAI) -> Any:
    return [each.choices[0].text for each in client.chat.completions.create(MESSAGES, stream=True)]


async def _stream_async(client: AsyncOpenAI) -> Any:
    return [each.choices[0].text async for each in await client.chat.completions.create(MESSAGES, stream=True)]


def _upload(client: OpenAI) -> Any:
    return client.files.create(UPLOAD, "user_data").id


async def _upload_async(client: AsyncOpenAI) -> Any:
    return (await client.files.create(UPLOAD, "user_data")).id


def _large_upload(client: OpenAI) -> Any:
    return client.files.create(LARGE_UPLOAD, "user_data").id


async def _large_upload_async(client: AsyncOpenAI) -> Any:
    return (await client.files.create(LARGE_UPLOAD, "user_data")).id


def _download(client: OpenAI) -> Any:
    return client.files.content("file-1").read()


async def _download_async(client: AsyncOpenAI) -> Any:
    return await (await client.files.content("file-1")).read()


@dataclass(frozen=True)
class Kind:
    """A kind of call.

    Attributes:
        blocking, asynchronous: make the call and return its value.
        right: the correct answer.
        value: what the call returns for the correct answer.
        begun: what the error has after half of the body: the texts of the events that arrived.
    """

    blocking: Callable[[OpenAI], Any]
    asynchronous: Callable[[AsyncOpenAI], Awaitable[Any]]
    right: Right
    value: Any
    begun: list[str] = field(default_factory=list)


KINDS = {
    "list": Kind(_list, _list_async, Right(MODELS), ["m"]),
    "chat": Kind(_chat, _chat_async, Right(COMPLETION), "Hello"),
    "stream": Kind(
        _stream,
        _stream_async,
        Right(event("one") + event("two", "stop") + DONE, "text/event-stream"),
        ["one", "two"],
        ["one"],
    ),
    "upload": Kind(_upload, _upload_async, Right(b'{"id": "file-1"}'), "file-1"),
    "download": Kind(_download, _download_async, Right(CONTENT, "application/octet-stream"), CONTENT),
    "large upload": Kind(_large_upload, _large_upload_async, Right(b'{"id": "file-1"}'), "file-1"),
}


def answer_well(request: bytes) -> bytes:
    """Answer a request of any of these calls correctly."""
    line = request.partition(b"\r\n")[0]
    if b"/models" in line:
        name = "list"
    elif b"/content" in line:
        name = "download"
    elif b"/files" in line:
        name = "upload"
    else:
        name = "stream" if b'"stream":true' in request else "chat"
    return KINDS[name].right.whole
