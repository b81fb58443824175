"""HTTP libraries and json, without types and retries: what you would write without a client library."""

from __future__ import annotations

import base64
import json
import ssl
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

from benchmarks.peers.peer import EMBEDDING_MODEL, IMAGE_MODEL, KEY, MESSAGES, MODEL, PROMPT, TEXTS, Peer, chat_body

_HEADERS = {"Authorization": f"Bearer {KEY}"}
# The client libraries wait for 10 minutes too.
_TIMEOUT_SECONDS = 600
_CHAT = "/chat/completions"
_EMBEDDINGS = {"input": TEXTS, "model": EMBEDDING_MODEL}
_IMAGE = {"prompt": PROMPT, "model": IMAGE_MODEL}


def text_of(answer: Any) -> Any:
    """Return the text of a decoded chat."""
    return answer["choices"][0]["message"]["content"]


def text_in(line: str | bytes) -> str:
    """Return the text in a line of an event stream."""
    if isinstance(line, bytes):
        line = line.decode().rstrip("\n")
    if not line.startswith("data: ") or line == "data: [DONE]":
        return ""
    return json.loads(line[6:])["choices"][0]["delta"].get("content") or ""


class ByHttpx(Peer):
    """httpx and json."""

    title = "httpx"
    packages = ("httpx",)
    package: ClassVar[str] = "httpx"
    statement = "import httpx, json; httpx.Client()"

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self.module = import_module(self.package)
        self.options = {"base_url": base_url, "headers": _HEADERS, "timeout": _TIMEOUT_SECONDS}

    @cached_property
    def client(self) -> Any:
        """The blocking client, created at the first call."""
        return self.module.Client(**self.options)

    @cached_property
    def asynchronous(self) -> Any:
        """The asynchronous client, created at the first call."""
        return self.module.AsyncClient(**self.options)

    def kept_chat(self, messages: Any = MESSAGES) -> Any:
        """Return a decoded chat."""
        return self._post(_CHAT, {"messages": messages, "model": MODEL})

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        return text_of(self.kept_chat(messages))

    def stream(self) -> str:
        """Return the text of a stream."""
        with self.client.stream("POST", _CHAT, json=chat_body(stream=True)) as answer:
            return "".join([text_in(line) for line in answer.raise_for_status().iter_lines()])

    def models(self) -> list[str]:
        """Return the ids of all models."""
        return [model["id"] for model in self.client.get("/models").raise_for_status().json()["data"]]

    def embeddings(self) -> Any:
        """Return vectors, which arrive as lists."""
        return [each["embedding"] for each in self._post("/embeddings", _EMBEDDINGS)["data"]]

    def arrays(self) -> Any:
        """Return vectors as numpy arrays, which arrive as base64."""
        import numpy

        data = self._post("/embeddings", {**_EMBEDDINGS, "encoding_format": "base64"})["data"]
        return [numpy.frombuffer(base64.b64decode(each["embedding"]), numpy.float32) for each in data]

    def image(self, path: Path) -> Path:
        """Save an image."""
        path.write_bytes(base64.b64decode(self._post("/images/generations", _IMAGE)["data"][0]["b64_json"]))
        return path

    def upload(self, path: Path) -> str:
        """Upload a file."""
        with path.open("rb") as file:
            answer = self.client.post("/files", files={"file": file}, data={"purpose": "user_data"})
        return str(answer.raise_for_status().json()["id"])

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        answer = await self.asynchronous.post(_CHAT, json=chat_body())
        return text_of(answer.raise_for_status().json())

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        async with self.asynchronous.stream("POST", _CHAT, json=chat_body(stream=True)) as answer:
            return "".join([text_in(line) async for line in answer.raise_for_status().aiter_lines()])

    def close(self) -> None:
        """Close the blocking client."""
        self.client.close()

    async def aclose(self) -> None:
        """Close the asynchronous client."""
        await self.asynchronous.aclose()

    def _post(self, path: str, body: Any) -> Any:
        return self.client.post(path, json=body).raise_for_status().json()


class ByHttpx2(ByHttpx):
    """httpx2 and json."""

    title = "httpx2"
    packages = ("httpx2",)
    package = "httpx2"
    statement = "import httpx2, json; httpx2.Client()"


class ByHttpcore2(Peer):
    """httpcore2 and orjson: the engine of aikit's default agent and of httpx2, without a client around it."""

    title = "httpcore2"
    packages = ("httpcore2", "orjson")
    statement = "import httpcore2, orjson; httpcore2.ConnectionPool()"

    def __init__(self, base_url: str) -> None:
        """Import the packages."""
        super().__init__(base_url)
        self.httpcore2, self.orjson = import_module("httpcore2"), import_module("orjson")

    @cached_property
    def pool(self) -> Any:
        """The connections, created at the first call."""
        context = ssl.create_default_context() if self.base_url.startswith("https:") else None
        return self.httpcore2.ConnectionPool(context)

    def kept_chat(self, messages: Any = MESSAGES) -> Any:
        """Return a decoded chat."""
        answer = self.pool.request("POST", self.base_url + _CHAT, **self._parts({"messages": messages, "model": MODEL}))
        return self.orjson.loads(answer.content)

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        return text_of(self.kept_chat(messages))

    def stream(self) -> str:
        """Return the text of a stream."""
        received, texts = b"", []
        with self.pool.stream("POST", self.base_url + _CHAT, **self._parts(chat_body(stream=True))) as answer:
            for piece in answer.iter_stream():
                *events, received = (received + piece).split(b"\n\n")
                texts += [self._text(event) for event in events]
        return "".join(texts)

    def close(self) -> None:
        """Close the connections."""
        self.pool.close()

    def _parts(self, body: Any) -> dict[str, Any]:
        return {"headers": {**_HEADERS, "Content-Type": "application/json"}, "content": self.orjson.dumps(body)}

    def _text(self, event: bytes) -> str:
        data = event.removeprefix(b"data: ")
        return "" if data == b"[DONE]" else self.orjson.loads(data)["choices"][0]["delta"].get("content") or ""


class ByAiohttp(Peer):
    """aiohttp and json; asynchronous only."""

    title = "aiohttp"
    packages = ("aiohttp",)
    # A session needs a running loop, which belongs to its users and not to the import.
    statement = "import aiohttp, json; aiohttp.ClientSession"

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self.aiohttp = import_module("aiohttp")

    @cached_property
    def session(self) -> Any:
        """The session, created at the first call."""
        timeout = self.aiohttp.ClientTimeout(total=_TIMEOUT_SECONDS)
        return self.aiohttp.ClientSession(headers=_HEADERS, raise_for_status=True, timeout=timeout)

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        async with self.session.post(self.base_url + _CHAT, json=chat_body()) as answer:
            return text_of(await answer.json())

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        async with self.session.post(self.base_url + _CHAT, json=chat_body(stream=True)) as answer:
            return "".join([text_in(line) async for line in answer.content])

    async def aclose(self) -> None:
        """Close the session."""
        await self.session.close()
