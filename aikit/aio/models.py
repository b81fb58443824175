# Written from aikit/resources/models.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.models`: the available models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.resources.models import OpenAIModelDeletedResult, OpenAIModelResult
from aikit.results.result import AsyncPage, AsyncPager

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.core.operations import ListModelsResponse, Model

    class _ModelList(AsyncPage[Model], ListModelsResponse): ...

else:
    _ModelList = AsyncPage

__all__ = ["AsyncOpenAIModelListResult", "AsyncOpenAIModelsAPI", "OpenAIModelDeletedResult", "OpenAIModelResult"]


class AsyncOpenAIModelListResult(_ModelList):
    """The models. Iterate over the result or over `.models`."""

    @property
    def models(self) -> list[Model]:
        """The models; empty if the call failed."""
        return self._items()


class AsyncOpenAIModelsAPI(AsyncResource):
    """Lists, retrieves and deletes models."""

    path: ClassVar[str] = "models"

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncOpenAIModelListResult]: ...

    @overload
    def list(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[AsyncOpenAIModelListResult]],
    ) -> AsyncPager[Task[AsyncOpenAIModelListResult]]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> AsyncPager[AsyncOpenAIModelListResult | Task[AsyncOpenAIModelListResult]]:
        """List the models that your API key may use.

        Args:
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments: `timeout`, `max_retries`, `extra_headers`, `throw`, …

        Returns:
            The models, in `.models`. You can also iterate over the result.

        Raises:
            OpenAIError: the call failed.

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

    @overload
    async def retrieve(
        self, model: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelResult: ...

    @overload
    async def retrieve(
        self,
        model: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModelResult]],
    ) -> Task[OpenAIModelResult]: ...

    async def retrieve(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIModelResult | Task[OpenAIModelResult]:
        """Retrieve the description of a model.

        Args:
            model: id of the model, such as `gpt-4o-mini`; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The model, with its fields on the result and in `.model`.

        Raises:
            NotFoundError: the model doesn't exist, or your API key may not use it.
            OpenAIError: the call failed.

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

    @overload
    async def delete(
        self, model: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelDeletedResult: ...

    @overload
    async def delete(
        self,
        model: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModelDeletedResult]],
    ) -> Task[OpenAIModelDeletedResult]: ...

    async def delete(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIModelDeletedResult | Task[OpenAIModelDeletedResult]:
        """Delete one of your fine-tuned models.

        Args:
            model: id of the model, such as `ft:gpt-4o-mini:acme:suffix:abc123`; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            A result that confirms the deletion.

        Raises:
            OpenAIError: the call failed.

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
