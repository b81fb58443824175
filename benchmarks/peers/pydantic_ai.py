"""The layer of pydantic-ai that talks to models, without its agents."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import Any

from benchmarks.peers.peer import KEY, MESSAGES, MODEL, Peer


class PydanticAI(Peer):
    """Its direct requests to a model; it keeps a client of the official package behind them."""

    title = "pydantic-ai"
    packages = ("pydantic-ai-slim",)
    most_rounds = 1
    statement = (
        "import pydantic_ai.direct; from pydantic_ai.models.openai import OpenAIChatModel; "
        "from pydantic_ai.providers.openai import OpenAIProvider; "
        "OpenAIChatModel('gpt-4o-mini', provider=OpenAIProvider(api_key='sk-test-not-real'))"
    )

    def __init__(self, base_url: str) -> None:
        """Import the package."""
        super().__init__(base_url)
        self.direct = import_module("pydantic_ai.direct")
        self.question = import_module("pydantic_ai.messages").ModelRequest.user_text_prompt

    @cached_property
    def model(self) -> Any:
        """The model, created at the first call."""
        provider = import_module("pydantic_ai.providers.openai").OpenAIProvider(base_url=self.base_url, api_key=KEY)
        return import_module("pydantic_ai.models.openai").OpenAIChatModel(MODEL, provider=provider)

    def chat(self, messages: Any = MESSAGES) -> Any:
        """Return the text of a chat."""
        return self._answer(messages).parts[0].content

    def kept_chat(self) -> Any:
        """Return the result of a chat whose text was read."""
        answer = self._answer(MESSAGES)
        assert answer.parts[0].content
        return answer

    def stream(self) -> str:
        """Return the text of a stream."""
        with self.direct.model_request_stream_sync(self.model, self._history(MESSAGES)) as events:
            return "".join([_piece(event) for event in events])

    async def chat_async(self) -> Any:
        """Return the text of a small chat."""
        answer = await self.direct.model_request(self.model, self._history(MESSAGES))
        return answer.parts[0].content

    async def stream_async(self) -> str:
        """Return the text of a stream."""
        async with self.direct.model_request_stream(self.model, self._history(MESSAGES)) as events:
            return "".join([_piece(event) async for event in events])

    def _answer(self, messages: Any) -> Any:
        return self.direct.model_request_sync(self.model, self._history(messages))

    def _history(self, messages: Any) -> list[Any]:
        """Return messages in its own classes, which a program of pydantic-ai has instead of mappings."""
        classes = import_module("pydantic_ai.messages")
        return [
            self.question(each["content"])
            if each["role"] == "user"
            else classes.ModelResponse(parts=[classes.TextPart(each["content"])])
            for each in messages
        ]


def _piece(event: Any) -> str:
    """Return the text that an event adds."""
    if event.event_kind == "part_start":
        return str(event.part.content)
    return str(event.delta.content_delta) if event.event_kind == "part_delta" else ""
