# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chat`: `client.chat`, under the name that it had during its beta."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.beta_chat import AsyncOpenAIBetaChatCompletionsAPI

__all__ = ["AsyncBetaChatAPI"]


class AsyncBetaChatAPI(AsyncResource):
    """`client.chat`, under the name that it had during its beta."""

    path: ClassVar[str] = "beta.chat"

    @cached_property
    def completions(self) -> AsyncOpenAIBetaChatCompletionsAPI:
        """Chat completions, as `client.chat.completions` has them."""
        from aikit.aio.beta_chat import AsyncOpenAIBetaChatCompletionsAPI

        return AsyncOpenAIBetaChatCompletionsAPI(self._client)
