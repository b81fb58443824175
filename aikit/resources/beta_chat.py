"""`client.beta.chat`: chat completions under the name that they had during their beta."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

from .chat import OpenAIChatCompletionsAPI, OpenAIChatCompletionsMessagesAPI

__all__ = ["OpenAIBetaChatCompletionsAPI", "OpenAIBetaChatCompletionsMessagesAPI"]


class OpenAIBetaChatCompletionsMessagesAPI(OpenAIChatCompletionsMessagesAPI):
    """Messages of stored completions."""

    path: ClassVar[str] = "beta.chat.completions.messages"


class OpenAIBetaChatCompletionsAPI(OpenAIChatCompletionsAPI):
    """Chat completions, as `client.chat.completions` has them."""

    path: ClassVar[str] = "beta.chat.completions"

    @cached_property
    def messages(self) -> OpenAIBetaChatCompletionsMessagesAPI:
        """Messages of stored completions."""
        return OpenAIBetaChatCompletionsMessagesAPI(self._client)
