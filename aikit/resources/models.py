"""`client.models`: the available models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations
from aikit.results.empty_results import value_of
from aikit.results.result import OpenAIResult, Page

from .resource import Resource

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.core.operations import DeleteModelResponse, ListModelsResponse, Model

    class _Model(OpenAIResult, Model):
        status: int | None

    class _ModelDeleted(OpenAIResult, DeleteModelResponse): ...

    class _ModelList(Page[Model], ListModelsResponse): ...

else:
    _Model = _ModelDeleted = OpenAIResult
    _ModelList = Page

__all__ = ["OpenAIModelDeletedResult", "OpenAIModelListResult", "OpenAIModelResult", "OpenAIModelsAPI"]


class OpenAIModelResult(_Model):
    """A model. Read its fields on the result or on `.model`."""

    @property
    def model(self) -> Model:
        """The model: `id`, `created` (Unix seconds), `object`, `owned_by`.

        Raises:
            EmptyResultError: the call failed.
        """
        model: Model = value_of("model", self._exchange)
        return model


class OpenAIModelListResult(_ModelList):
    """The models. Iterate over the result or over `.models`."""

    @property
    def models(self) -> list[Model]:
        """The models; empty if the call failed."""
        return self._items()


class OpenAIModelDeletedResult(_ModelDeleted):
    """The result of deleting a model, with `id`, `deleted` and `object`."""


class OpenAIModelsAPI(Resource):
    """Lists, retrieves and deletes models."""

    path: ClassVar[str] = "models"

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelListResult: ...

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallbackKeywords[OpenAIModelListResult]]
    ) -> Future[OpenAIModelListResult]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIModelListResult | Future[OpenAIModelListResult]:
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
                self._bound(OpenAIModelListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, model: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelResult: ...

    @overload
    def retrieve(
        self,
        model: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModelResult]],
    ) -> Future[OpenAIModelResult]: ...

    def retrieve(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIModelResult | Future[OpenAIModelResult]:
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
        return self._run(
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
    def delete(
        self, model: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelDeletedResult: ...

    @overload
    def delete(
        self,
        model: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModelDeletedResult]],
    ) -> Future[OpenAIModelDeletedResult]: ...

    def delete(
        self, model: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIModelDeletedResult | Future[OpenAIModelDeletedResult]:
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
        return self._run(
            self._call(
                operations.delete_model,
                "delete",
                OpenAIModelDeletedResult._of,
                path=(model,),
                parameters=parameters,
                keywords=keywords,
            )
        )
