"""litellm, which calls OpenAI like every other provider."""

from __future__ import annotations

import base64
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.peers.peer import EMBEDDING_MODEL, IMAGE_MODEL, KEY, MESSAGES, MODEL, PROMPT, TEXTS, Peer


class Litellm(Peer):
    """Its functions; it keeps clients of the official package behind them."""

    title = "litellm"
    packages = ("litellm",)
    most_rounds = 1
    statement = "import litellm; litellm.completion"

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self.litellm = import_module("litellm")
        self.service = {"api_base": base_url, "api_key": KEY}
        self.options = {"model": f"openai/{MODEL}", **self.service}

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        return self.litellm.completion(messages=messages, **self.options).choices[0].message.content

    def kept_chat(self) -> Any:
        """Return the result of a chat whose text was read."""
        answer = self.litellm.completion(messages=MESSAGES, **self.options)
        assert answer.choices[0].message.content
        return answer

    def stream(self) -> str:
        """Return the text of a stream."""
        chunks = self.litellm.completion(messages=MESSAGES, stream=True, **self.options)
        return "".join([chunk.choices[0].delta.content or "" for chunk in chunks])

    def embeddings(self) -> Any:
        """Return vectors as lists."""
        answer = self.litellm.embedding(model=f"openai/{EMBEDDING_MODEL}", input=TEXTS, **self.service)
        return [each["embedding"] for each in answer.data]

    def arrays(self) -> Any:
        """Return vectors as numpy arrays."""
        import numpy

        return [numpy.array(vector, numpy.float32) for vector in self.embeddings()]

    def image(self, path: Path) -> Path:
        """Save an image."""
        answer = self.litellm.image_generation(PROMPT, model=f"openai/{IMAGE_MODEL}", **self.service)
        path.write_bytes(base64.b64decode(answer.data[0].b64_json))
        return path

    def upload(self, path: Path) -> str:
        """Upload a file."""
        with path.open("rb") as file:
            answer = self.litellm.create_file(
                file=file, purpose="user_data", custom_llm_provider="openai", **self.service
            )
        return str(answer.id)

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        answer = await self.litellm.acompletion(messages=MESSAGES, **self.options)
        return answer.choices[0].message.content

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        chunks = await self.litellm.acompletion(messages=MESSAGES, stream=True, **self.options)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in chunks])

    async def aclose(self) -> None:
        """Close the asynchronous clients."""
        await self.litellm.close_litellm_async_clients()
