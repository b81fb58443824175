"""`client.moderations`: checks texts and images for harmful content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations
from aikit.core.call import expect_text
from aikit.errors import EmptyResultError
from aikit.options.settings import NOT_GIVEN
from aikit.results.empty_results import value_of
from aikit.results.result import OpenAIResult, View, views

from .resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.core.operations import (
        CreateModerationResponse,
        CreateModerationResponseResultsItem,
        CreateModerationResponseResultsItemCategoryScores,
    )

    class _Moderation(View, CreateModerationResponse): ...

    class _ModerationItem(View, CreateModerationResponseResultsItem): ...

    class _Result(OpenAIResult, CreateModerationResponse):
        status: int | None

else:
    _Moderation = _ModerationItem = View
    _Result = OpenAIResult

__all__ = ["OpenAIModeration", "OpenAIModerationItem", "OpenAIModerationResult", "OpenAIModerationsAPI"]


class OpenAIModerationItem(_ModerationItem):
    """The moderation of one input, with `flagged`, `categories` and `category_scores`."""

    if TYPE_CHECKING:  # the documented spelling

        @property
        def category_score(self) -> CreateModerationResponseResultsItemCategoryScores: ...


class OpenAIModeration(_Moderation):
    """A moderation, with `id`, `model` and `results`."""

    @property
    def results(self) -> list[OpenAIModerationItem]:  # type: ignore[override]  # with extra attributes
        """The moderation of each input."""
        return views(OpenAIModerationItem, getattr(self._model, "results", None))

    def _repr_html_(self) -> str | None:
        """Return a table of the scores of each input, for notebooks; None if there are none."""
        from aikit.results.notebooks import table  # lazy: only a notebook needs it

        scores = [dict(each.category_scores) for each in self.results]
        flags = [dict(each.categories) for each in self.results]
        inputs = range(len(scores))
        rows = [
            [name, *(f"{score:.3f}{' flagged' if flags[index].get(name) else ''}" for index in inputs)]
            for name in (scores[0] if scores else ())
            if all(isinstance(score := each.get(name), int | float) for each in scores)
        ]
        return table(["category", *(f"input {index}" for index in inputs)], rows) if rows else None

    @property
    def item(self) -> OpenAIModerationItem:
        """The moderation of the first input.

        Raises:
            EmptyResultError: the response holds no result.
        """
        results = self.results
        if not results:
            raise EmptyResultError("the moderation has no `item`: its `results` is empty or missing")
        return results[0]


class OpenAIModerationResult(_Result):
    """A moderation. Read its fields on the result or on `.moderation`."""

    @property
    def moderation(self) -> OpenAIModeration:
        """The moderation.

        Raises:
            EmptyResultError: the call failed.
        """
        return OpenAIModeration(value_of("moderation", self._exchange))

    def _repr_html_(self) -> str | None:
        """Return a table of the scores, for notebooks; None if the call failed."""
        return self.moderation._repr_html_() if self._exchange.error is None else None


class OpenAIModerationsAPI(Resource):
    """Checks texts and images for harmful content."""

    path: ClassVar[str] = "moderations"

    @overload
    def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = ...,
        model: str | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIModerationResult: ...

    @overload
    def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = ...,
        model: str | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIModerationResult]],
    ) -> Future[OpenAIModerationResult]: ...

    def create(
        self,
        input: str | Sequence[str | Mapping[str, Any]] = NOT_GIVEN,
        model: str | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIModerationResult | Future[OpenAIModerationResult]:
        """Check texts and images for harmful content.

        Args:
            input: a text, a list of texts, or a list of parts: `{"type": "text", "text": …}` or
                `{"type": "image_url", "image_url": {"url": …}}`.
            model: name of the model; defaults to the service's choice.
            parameters: call options as a mapping. You may pass it in place of `model`.
            **keywords: the same, as keyword arguments.

        Returns:
            The moderation: `.moderation.item.flagged`, `.categories`, `.category_scores`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/moderations/create
        """
        if isinstance(model, Mapping):
            parameters, model = {**model, **(parameters or {})}, None
        call = self._call(
            operations.create_moderation,
            "create",
            OpenAIModerationResult._of,
            explicit={"input": input},
            optional={"model": model},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        expect_text(body, "model")
        if not isinstance(body["input"], str | list | tuple):
            raise TypeError(f"`input` must be a text or a list, got {type(body['input']).__name__}")
        return self._run(call)
