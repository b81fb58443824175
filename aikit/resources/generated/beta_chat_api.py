# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chat`: `client.chat`, under the name that it had during its beta."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.beta_chat import OpenAIBetaChatCompletionsAPI

__all__ = ["BetaChatAPI"]


class BetaChatAPI(Resource):
    """`client.chat`, under the name that it had during its beta."""

    path: ClassVar[str] = "beta.chat"

    @cached_property
    def completions(self) -> OpenAIBetaChatCompletionsAPI:
        """Chat completions, as `client.chat.completions` has them."""
        from aikit.resources.beta_chat import OpenAIBetaChatCompletionsAPI

        return OpenAIBetaChatCompletionsAPI(self._client)
