# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta`: parts of the API that may still change."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.beta_assistants_api import BetaAssistantsAPI
    from aikit.resources.generated.beta_chat_api import BetaChatAPI
    from aikit.resources.generated.beta_chatkit_api import BetaChatkitAPI
    from aikit.resources.threads import OpenAIBetaThreadsAPI
    from aikit.resources.websockets import OpenAIBetaRealtimeAPI, OpenAIBetaResponsesAPI

__all__ = ["BetaAPI"]


class BetaAPI(Resource):
    """Parts of the API that may still change."""

    path: ClassVar[str] = "beta"

    @cached_property
    def assistants(self) -> BetaAssistantsAPI:
        """Assistants."""
        from aikit.resources.generated.beta_assistants_api import BetaAssistantsAPI

        return BetaAssistantsAPI(self._client)

    @cached_property
    def chat(self) -> BetaChatAPI:
        """`client.chat`, under the name that it had during its beta."""
        from aikit.resources.generated.beta_chat_api import BetaChatAPI

        return BetaChatAPI(self._client)

    @cached_property
    def chatkit(self) -> BetaChatkitAPI:
        """Sessions and threads of ChatKit."""
        from aikit.resources.generated.beta_chatkit_api import BetaChatkitAPI

        return BetaChatkitAPI(self._client)

    @cached_property
    def realtime(self) -> OpenAIBetaRealtimeAPI:
        """The realtime API, under the name that it had during its beta."""
        from aikit.resources.websockets import OpenAIBetaRealtimeAPI

        return OpenAIBetaRealtimeAPI(self._client)

    @cached_property
    def responses(self) -> OpenAIBetaResponsesAPI:
        """Responses, with features that may still change."""
        from aikit.resources.websockets import OpenAIBetaResponsesAPI

        return OpenAIBetaResponsesAPI(self._client)

    @cached_property
    def threads(self) -> OpenAIBetaThreadsAPI:
        """Threads."""
        from aikit.resources.threads import OpenAIBetaThreadsAPI

        return OpenAIBetaThreadsAPI(self._client)
