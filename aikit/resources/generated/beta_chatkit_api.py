# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit`: sessions and threads of ChatKit."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.beta_chatkit_sessions_api import BetaChatkitSessionsAPI
    from aikit.resources.generated.beta_chatkit_threads_api import BetaChatkitThreadsAPI

__all__ = ["BetaChatkitAPI"]


class BetaChatkitAPI(Resource):
    """Sessions and threads of ChatKit."""

    path: ClassVar[str] = "beta.chatkit"

    @cached_property
    def sessions(self) -> BetaChatkitSessionsAPI:
        """Sessions of ChatKit."""
        from aikit.resources.generated.beta_chatkit_sessions_api import BetaChatkitSessionsAPI

        return BetaChatkitSessionsAPI(self._client)

    @cached_property
    def threads(self) -> BetaChatkitThreadsAPI:
        """Threads of ChatKit."""
        from aikit.resources.generated.beta_chatkit_threads_api import BetaChatkitThreadsAPI

        return BetaChatkitThreadsAPI(self._client)
