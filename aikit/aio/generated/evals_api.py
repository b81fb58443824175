# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals`: evals."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aikit.aio.generated.evals_runs_api import AsyncEvalsRunsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.evals_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteEvalResponseResult,
        EvalResult,
        ListCallbackKeywords,
        ListKeywords,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import (
        CreateEvalCustomDataSourceConfig,
        CreateEvalLabelModelGrader,
        CreateEvalLogsDataSourceConfig,
        CreateEvalStoredCompletionsDataSourceConfig,
        Eval,
        EvalGraderPython,
        EvalGraderScoreModel,
        EvalGraderStringCheckInput,
        EvalGraderTextSimilarity,
        EvalList,
    )
    from aikit_openapi.typed_dicts.evals import (
        CreateEvalCustomDataSourceConfigDict,
        CreateEvalLabelModelGraderDict,
        CreateEvalLogsDataSourceConfigDict,
        CreateEvalStoredCompletionsDataSourceConfigDict,
        EvalGraderPythonDict,
        EvalGraderScoreModelDict,
        EvalGraderTextSimilarityDict,
    )

    class AsyncEvalListPage(AsyncPage[Eval], EvalList): ...

else:
    EvalResult = OpenAIResult
    DeleteEvalResponseResult = OpenAIResult
    AsyncEvalListPage = AsyncPage

__all__ = ["AsyncEvalsAPI"]


class AsyncEvalsAPI(AsyncResource):
    """Evals."""

    path: ClassVar[str] = "evals"

    @cached_property
    def runs(self) -> AsyncEvalsRunsAPI:
        """Runs of evals."""
        from aikit.aio.generated.evals_runs_api import AsyncEvalsRunsAPI

        return AsyncEvalsRunsAPI(self._client)

    @overload
    async def create(
        self,
        *,
        data_source_config: CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict
        | Mapping[str, Any],
        testing_criteria: Sequence[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | EvalGraderStringCheckInput
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
            | Mapping[str, Any]
        ],
        **keywords: Unpack[CreateKeywords],
    ) -> EvalResult: ...

    @overload
    async def create(
        self,
        *,
        data_source_config: CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict
        | Mapping[str, Any],
        testing_criteria: Sequence[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | EvalGraderStringCheckInput
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
            | Mapping[str, Any]
        ],
        **keywords: Unpack[CreateCallbackKeywords[EvalResult]],
    ) -> Task[EvalResult]: ...

    async def create(
        self,
        *,
        data_source_config: CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict
        | Mapping[str, Any],
        testing_criteria: Sequence[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | EvalGraderStringCheckInput
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
            | Mapping[str, Any]
        ],
        **keywords: Any,
    ) -> EvalResult | Task[EvalResult]:
        """Create an eval.

        Args:
            data_source_config: `CreateEvalCustomDataSourceConfig`, `CreateEvalLogsDataSourceConfig`
                or `CreateEvalStoredCompletionsDataSourceConfig`.
            testing_criteria: a list of `CreateEvalLabelModelGrader`, `EvalGraderStringCheck`,
                `EvalGraderTextSimilarity`, `EvalGraderPython` or `EvalGraderScoreModel`.
            **keywords: call options, and:
                name: its name; a string.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/post
        """
        return await self._run(
            self._call(
                operations.create_eval,
                "create",
                EvalResult._of,
                explicit={"data_source_config": data_source_config, "testing_criteria": testing_criteria},
                keywords=keywords,
            )
        )

    @overload
    async def delete(self, eval_id: str, **keywords: Unpack[CallKeywords]) -> DeleteEvalResponseResult: ...

    @overload
    async def delete(
        self, eval_id: str, **keywords: Unpack[CallbackKeywords[DeleteEvalResponseResult]]
    ) -> Task[DeleteEvalResponseResult]: ...

    async def delete(self, eval_id: str, **keywords: Any) -> DeleteEvalResponseResult | Task[DeleteEvalResponseResult]:
        """Delete an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals
        """
        return await self._run(
            self._call(
                operations.delete_eval, "delete", DeleteEvalResponseResult._of, path=(eval_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncEvalListPage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncEvalListPage]]
    ) -> AsyncPager[Task[AsyncEvalListPage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncEvalListPage | Task[AsyncEvalListPage]]:
        """List the evals.

        Args:
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `asc`.
                order_by: `created_at` or `updated_at`; default `created_at`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/list
        """
        return self._list(self._call(operations.list_evals, "list", self._bound(AsyncEvalListPage), keywords=keywords))

    @overload
    async def retrieve(self, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalResult: ...

    @overload
    async def retrieve(self, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalResult]]) -> Task[EvalResult]: ...

    async def retrieve(self, eval_id: str, **keywords: Any) -> EvalResult | Task[EvalResult]:
        """Retrieve an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return await self._run(
            self._call(operations.get_eval, "retrieve", EvalResult._of, path=(eval_id,), keywords=keywords)
        )

    @overload
    async def update(self, eval_id: str, **keywords: Unpack[UpdateKeywords]) -> EvalResult: ...

    @overload
    async def update(
        self, eval_id: str, **keywords: Unpack[UpdateCallbackKeywords[EvalResult]]
    ) -> Task[EvalResult]: ...

    async def update(self, eval_id: str, **keywords: Any) -> EvalResult | Task[EvalResult]:
        """Update an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            **keywords: call options, and:
                name: its name; a string.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/update
        """
        return await self._run(
            self._call(operations.update_eval, "update", EvalResult._of, path=(eval_id,), keywords=keywords)
        )
