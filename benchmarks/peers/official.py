"""The official package and aikit, which run the same code."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

from benchmarks.payloads import COMPLETION, Payload
from benchmarks.peers.peer import EMBEDDING_MODEL, IMAGE_MODEL, KEY, MESSAGES, MODEL, PROMPT, TEXTS, Peer


class OfficialAsync(Peer):
    """The asynchronous operations."""

    package: ClassVar[str]
    # aikit's own default. The official package gives connecting 5 seconds, which 1,000 streams at once exceed.
    options: ClassVar[dict[str, Any]] = {"timeout": 600}

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self.module = import_module(self.package)

    @cached_property
    def asynchronous(self) -> Any:
        """The client, created at the first call."""
        return self.module.AsyncOpenAI(api_key=KEY, base_url=self.base_url, **self.options)

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        answer = await self.asynchronous.chat.completions.create(messages=MESSAGES, model=MODEL)
        return answer.choices[0].message.content

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        chunks = await self.asynchronous.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks])

    async def aclose(self) -> None:
        """Close the asynchronous client."""
        await self.asynchronous.close()


class OfficialOnAiohttp(OfficialAsync):
    """The official package on aiohttp, which is asynchronous only."""

    title = "openai on aiohttp"
    packages = ("aiohttp",)
    package = "openai"
    statement = (
        "import openai; openai.AsyncOpenAI(api_key='sk-test-not-real', "
        "http_client=openai.DefaultAioHttpClient()).chat.completions"
    )

    @cached_property
    def asynchronous(self) -> Any:
        """The client, created at the first call."""
        http_client = self.module.DefaultAioHttpClient()
        return self.module.AsyncOpenAI(api_key=KEY, base_url=self.base_url, http_client=http_client, **self.options)


class Official(OfficialAsync):
    """The official package."""

    title = "openai"
    packages: ClassVar[tuple[str, ...]] = ("openai", "httpx2", "pydantic")
    package = "openai"
    statement = "import openai; openai.OpenAI(api_key='sk-test-not-real').chat.completions"

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self._decode: Callable[[bytes], Any] | None = None

    @cached_property
    def client(self) -> Any:
        """The blocking client, created at the first call."""
        return self.module.OpenAI(api_key=KEY, base_url=self.base_url, **self.options)

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        answer = self.client.chat.completions.create(messages=messages, model=MODEL)
        return answer.choices[0].message.content

    def kept_chat(self) -> Any:
        """Return the result of a chat whose text was read."""
        answer = self.client.chat.completions.create(messages=MESSAGES, model=MODEL)
        assert answer.choices[0].message.content
        return answer

    def stream(self) -> str:
        """Return the text of a stream."""
        chunks = self.client.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True)
        return "".join([chunk.choices[0].delta.content or "" for chunk in chunks])

    def models(self) -> list[str]:
        """Return the ids of all models."""
        return [model.id for model in self.client.models.list()]

    def embeddings(self) -> Any:
        """Return vectors as lists."""
        answer = self.client.embeddings.create(input=TEXTS, model=EMBEDDING_MODEL)
        return [each.embedding for each in answer.data]

    def arrays(self) -> Any:
        """Return vectors as numpy arrays."""
        import numpy

        return [numpy.array(vector, numpy.float32) for vector in self.embeddings()]

    def image(self, path: Path) -> Path:
        """Save an image."""
        answer = self.client.images.generate(prompt=PROMPT, model=IMAGE_MODEL)
        path.write_bytes(base64.b64decode(answer.data[0].b64_json))
        return path

    def decode(self, payload: Payload) -> Any:
        """Return the typed object with an answer, made as its client makes it."""
        if self._decode is None:
            from openai._models import construct_type
            from openai.types.chat import ChatCompletion
            from openai.types.responses import Response

            type_ = ChatCompletion if payload is COMPLETION else Response
            self._decode = lambda data: construct_type(type_=type_, value=json.loads(data))
        return self._decode(payload.data)

    def upload(self, path: Path) -> str:
        """Upload a file. Given a path, the official package would read the whole file into memory first."""
        with path.open("rb") as file:
            return str(self.client.files.create(file=file, purpose="user_data").id)

    def close(self) -> None:
        """Close the blocking client."""
        self.client.close()


class Aikit(Official):
    """Aikit with its default agent."""

    title = "aikit"
    packages: ClassVar[tuple[str, ...]] = ("aikit-client", "httpcore2", "orjson")
    package = "aikit"
    statement = "from aikit import OpenAI; OpenAI(api_key='sk-test-not-real').chat.completions"

    def decode(self, payload: Payload) -> Any:
        """Return the model with an answer."""
        if self._decode is None:
            import orjson

            from aikit_openapi.api.chat.create_chat_completion import OPERATION as CHAT
            from aikit_openapi.api.responses.create_response import OPERATION as CREATE

            operation: Any = CHAT if payload is COMPLETION else CREATE
            decode = operation.decode
            self._decode = lambda data: decode(orjson.loads(data))
        return self._decode(payload.data)

    def arrays(self) -> Any:
        """Return vectors as numpy arrays."""
        return self.client.embeddings.create(TEXTS, EMBEDDING_MODEL).to_numpy()

    def image(self, path: Path) -> Path:
        """Save an image."""
        self.client.images.generate(PROMPT, model=IMAGE_MODEL).image.save_to_disk(path)
        return path


class AikitFast(Aikit):
    """Aikit with its fast agent."""

    title = "aikit, fast agent"
    packages: ClassVar[tuple[str, ...]] = ("httptools",)
    options: ClassVar[dict[str, Any]] = {**Aikit.options, "http_agent": "fast"}
    statement = "from aikit import OpenAI; OpenAI(api_key='sk-test-not-real', http_agent='fast').chat.completions"
