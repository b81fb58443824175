# Written from aikit/resources/models.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.models`: which models there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.resources.models import OpenAIModelDeletedResult, OpenAIModelResult
from aikit.results.result import AsyncPage, AsyncPager

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.core.keywords import CallKeywords
    from aikit.core.operations import ListModelsResponse, Model

    class _ModelList(AsyncPage[Model], ListModelsResponse): ...

else:
    _ModelList = AsyncPage

__all__ = ["AsyncOpenAIModelListResult", "AsyncOpenAIModelsAPI", "OpenAIModelDeletedResult", "OpenAIModelResult"]


class AsyncOpenAIModelListResult(_ModelList):
    """The models; iterate over the result or over `.models`."""

    @property
    def models(self) -> list[Model]:
        """The models; empty after a failure."""
        return self._items()


class AsyncOpenAIModelsAPI(AsyncResource):
    """Lists, describes and deletes models."""

    path: ClassVar[str] = "models"

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncOpenAIModelListResult]:
        """List the models that the key may use.

        Args:
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords: `timeout`, `max_retries`, `extra_headers`, `throw`, …

        Returns:
            The models, in `.models` and by iteration.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/models/list
        """
        return self._list(
            self._call(
                operations.list_models,
                "list",
                self._bound(AsyncOpenAIModelListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    async def retrieve(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelResult:
        """Describe one model.

        Args:
            model: its id, such as `gpt-4o-mini`; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The model, in `.model` and by its fields.

        Raises:
            NotFoundError: when there is no such model for this key.
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/models/retrieve
        """
        return await self._run(
            self._call(
                operations.retrieve_model,
                "retrieve",
                OpenAIModelResult._of,
                path=(model,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    async def delete(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelDeletedResult:
        """Delete a fine-tuned model of one's own.

        Args:
            model: its id, such as `ft:gpt-4o-mini:acme:suffix:abc123`; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            Which model was deleted.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/models/delete
        """
        return await self._run(
            self._call(
                operations.delete_model,
                "delete",
                OpenAIModelDeletedResult._of,
                path=(model,),
                parameters=parameters,
                keywords=keywords,
            )
        )
