# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit`: sessions and threads of ChatKit."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.beta_chatkit_sessions_api import AsyncBetaChatkitSessionsAPI
    from aikit.aio.generated.beta_chatkit_threads_api import AsyncBetaChatkitThreadsAPI

__all__ = ["AsyncBetaChatkitAPI"]


class AsyncBetaChatkitAPI(AsyncResource):
    """Sessions and threads of ChatKit."""

    path: ClassVar[str] = "beta.chatkit"

    @cached_property
    def sessions(self) -> AsyncBetaChatkitSessionsAPI:
        """Sessions of ChatKit."""
        from aikit.aio.generated.beta_chatkit_sessions_api import AsyncBetaChatkitSessionsAPI

        return AsyncBetaChatkitSessionsAPI(self._client)

    @cached_property
    def threads(self) -> AsyncBetaChatkitThreadsAPI:
        """Threads of ChatKit."""
        from aikit.aio.generated.beta_chatkit_threads_api import AsyncBetaChatkitThreadsAPI

        return AsyncBetaChatkitThreadsAPI(self._client)
