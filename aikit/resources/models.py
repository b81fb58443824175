"""`client.models`: which models there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from aikit.core import operations
from aikit.results.result import OpenAIResult, Page

from .resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.core.keywords import CallKeywords
    from aikit.core.operations import DeleteModelResponse, ListModelsResponse, Model

    class _Model(OpenAIResult, Model): ...

    class _ModelDeleted(OpenAIResult, DeleteModelResponse): ...

    class _ModelList(Page[Model], ListModelsResponse): ...

else:
    _Model = _ModelDeleted = OpenAIResult
    _ModelList = Page

__all__ = ["OpenAIModelDeletedResult", "OpenAIModelListResult", "OpenAIModelResult", "OpenAIModelsAPI"]


class OpenAIModelResult(_Model):
    """A model; its fields are read on the result itself or on `.model`."""

    @property
    def model(self) -> Model:
        """The model: `id`, `created` (Unix seconds), `object`, `owned_by`; None after a failure."""
        return self._exchange.decoded  # type: ignore[no-any-return]  # what the operation decodes to


class OpenAIModelListResult(_ModelList):
    """The models; iterate over the result or over `.models`."""

    @property
    def models(self) -> list[Model]:
        """The models; empty after a failure."""
        return self._items()


class OpenAIModelDeletedResult(_ModelDeleted):
    """Which model was deleted: `id`, `deleted`, `object`."""


class OpenAIModelsAPI(Resource):
    """Lists, describes and deletes models."""

    path: ClassVar[str] = "models"

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIModelListResult:
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
                self._bound(OpenAIModelListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def retrieve(
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

    def delete(
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
