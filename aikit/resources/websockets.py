"""Resources with websockets in the API. They have what the generated classes have, and a `connect` that refuses."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from .generated.beta_realtime_api import BetaRealtimeAPI
from .generated.beta_responses_api import BetaResponsesAPI
from .generated.realtime_api import RealtimeAPI
from .resource import refuse_connection

__all__ = ["OpenAIBetaRealtimeAPI", "OpenAIBetaResponsesAPI", "OpenAIRealtimeAPI"]


class OpenAIRealtimeAPI(RealtimeAPI):
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


class OpenAIBetaRealtimeAPI(BetaRealtimeAPI):
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


class OpenAIBetaResponsesAPI(BetaResponsesAPI):
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
