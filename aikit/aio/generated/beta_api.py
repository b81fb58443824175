# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta`: parts of the API that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.beta_assistants_api import AsyncBetaAssistantsAPI
    from aikit.aio.generated.beta_chat_api import AsyncBetaChatAPI
    from aikit.aio.generated.beta_chatkit_api import AsyncBetaChatkitAPI
    from aikit.aio.threads import AsyncOpenAIBetaThreadsAPI
    from aikit.aio.websockets import AsyncOpenAIBetaRealtimeAPI, AsyncOpenAIBetaResponsesAPI

__all__ = ["AsyncBetaAPI"]


class AsyncBetaAPI(AsyncResource):
    """Parts of the API that may still change."""

    path: ClassVar[str] = "beta"

    @cached_property
    def assistants(self) -> AsyncBetaAssistantsAPI:
        """Assistants."""
        from aikit.aio.generated.beta_assistants_api import AsyncBetaAssistantsAPI

        return AsyncBetaAssistantsAPI(self._client)

    @cached_property
    def chat(self) -> AsyncBetaChatAPI:
        """`client.chat`, under the name that it had during its beta."""
        from aikit.aio.generated.beta_chat_api import AsyncBetaChatAPI

        return AsyncBetaChatAPI(self._client)

    @cached_property
    def chatkit(self) -> AsyncBetaChatkitAPI:
        """Sessions and threads of ChatKit."""
        from aikit.aio.generated.beta_chatkit_api import AsyncBetaChatkitAPI

        return AsyncBetaChatkitAPI(self._client)

    @cached_property
    def realtime(self) -> AsyncOpenAIBetaRealtimeAPI:
        """The realtime API, under the name that it had during its beta."""
        from aikit.aio.websockets import AsyncOpenAIBetaRealtimeAPI

        return AsyncOpenAIBetaRealtimeAPI(self._client)

    @cached_property
    def responses(self) -> AsyncOpenAIBetaResponsesAPI:
        """Responses, with features that may still change."""
        from aikit.aio.websockets import AsyncOpenAIBetaResponsesAPI

        return AsyncOpenAIBetaResponsesAPI(self._client)

    @cached_property
    def threads(self) -> AsyncOpenAIBetaThreadsAPI:
        """Threads."""
        from aikit.aio.threads import AsyncOpenAIBetaThreadsAPI

        return AsyncOpenAIBetaThreadsAPI(self._client)
