# Written from aikit/resources/beta_chat.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.beta.chat`: chat completions under the name that they had during their beta."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

from aikit.aio.chat import AsyncOpenAIChatCompletionsAPI, AsyncOpenAIChatCompletionsMessagesAPI

__all__ = ["AsyncOpenAIBetaChatCompletionsAPI", "AsyncOpenAIBetaChatCompletionsMessagesAPI"]


class AsyncOpenAIBetaChatCompletionsMessagesAPI(AsyncOpenAIChatCompletionsMessagesAPI):
    """Messages of stored completions."""

    path: ClassVar[str] = "beta.chat.completions.messages"


class AsyncOpenAIBetaChatCompletionsAPI(AsyncOpenAIChatCompletionsAPI):
    """Chat completions, as `client.chat.completions` has them."""

    path: ClassVar[str] = "beta.chat.completions"

    @cached_property
    def messages(self) -> AsyncOpenAIBetaChatCompletionsMessagesAPI:
        """Messages of stored completions."""
        return AsyncOpenAIBetaChatCompletionsMessagesAPI(self._client)
