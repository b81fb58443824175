# Written from aikit/resources/websockets.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""Resources with websockets in the API. They have what the generated classes have, and a `connect` that refuses."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from aikit.aio.generated.beta_realtime_api import AsyncBetaRealtimeAPI
from aikit.aio.generated.beta_responses_api import AsyncBetaResponsesAPI
from aikit.aio.generated.realtime_api import AsyncRealtimeAPI
from aikit.resources.resource import refuse_connection

__all__ = ["AsyncOpenAIBetaRealtimeAPI", "AsyncOpenAIBetaResponsesAPI", "AsyncOpenAIRealtimeAPI"]


class AsyncOpenAIRealtimeAPI(AsyncRealtimeAPI):
    """Spoken conversations with a model."""

    path: ClassVar[str] = "realtime"

    # Any: it takes everything, and raises
    def connect(self, **options: Any) -> NoReturn:
        """Raise NotImplementedError: aikit does not support websockets yet.

        Args:
            **options: the options that the method will have.

        Returns:
            Nothing.

        Raises:
            NotImplementedError: always.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        refuse_connection(self.path)


class AsyncOpenAIBetaRealtimeAPI(AsyncBetaRealtimeAPI):
    """The realtime API, under the name that it had during its beta."""

    path: ClassVar[str] = "beta.realtime"

    # Any: it takes everything, and raises
    def connect(self, **options: Any) -> NoReturn:
        """Raise NotImplementedError: aikit does not support websockets yet.

        Args:
            **options: the options that the method will have.

        Returns:
            Nothing.

        Raises:
            NotImplementedError: always.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        refuse_connection(self.path)


class AsyncOpenAIBetaResponsesAPI(AsyncBetaResponsesAPI):
    """Responses, with features that may still change."""

    path: ClassVar[str] = "beta.responses"

    # Any: it takes everything, and raises
    def connect(self, **options: Any) -> NoReturn:
        """Raise NotImplementedError: aikit does not support websockets yet.

        Args:
            **options: the options that the method will have.

        Returns:
            Nothing.

        Raises:
            NotImplementedError: always.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        refuse_connection(self.path)
