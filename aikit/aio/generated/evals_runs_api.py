# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals.runs`: runs of evals."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.aio.generated.evals_runs_output_items_api import AsyncEvalsRunsOutputItemsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.evals_runs_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteEvalRunResponseResult,
        EvalRunResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import (
        CreateEvalCompletionsRunDataSource,
        CreateEvalJsonlRunDataSource,
        CreateEvalResponsesRunDataSource,
        EvalRun,
        EvalRunList,
    )
    from aikit_openapi.typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceDict,
        CreateEvalJsonlRunDataSourceDict,
        CreateEvalResponsesRunDataSourceDict,
    )

    class AsyncEvalRunListPage(AsyncPage[EvalRun], EvalRunList): ...

else:
    EvalRunResult = OpenAIResult
    DeleteEvalRunResponseResult = OpenAIResult
    AsyncEvalRunListPage = AsyncPage

__all__ = ["AsyncEvalsRunsAPI"]


class AsyncEvalsRunsAPI(AsyncResource):
    """Runs of evals."""

    path: ClassVar[str] = "evals.runs"

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItemsAPI:
        """Output items of runs."""
        from aikit.aio.generated.evals_runs_output_items_api import AsyncEvalsRunsOutputItemsAPI

        return AsyncEvalsRunsOutputItemsAPI(self._client)

    @overload
    async def cancel(self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalRunResult: ...

    @overload
    async def cancel(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalRunResult]]
    ) -> Task[EvalRunResult]: ...

    async def cancel(self, run_id: str, *, eval_id: str, **keywords: Any) -> EvalRunResult | Task[EvalRunResult]:
        """Cancel a run of an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/post
        """
        return await self._run(
            self._call(
                operations.cancel_eval_run, "cancel", EvalRunResult._of, path=(eval_id, run_id), keywords=keywords
            )
        )

    @overload
    async def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateKeywords],
    ) -> EvalRunResult: ...

    @overload
    async def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict
        | Mapping[str, Any],
        **keywords: Unpack[CreateCallbackKeywords[EvalRunResult]],
    ) -> Task[EvalRunResult]: ...

    async def create(
        self,
        eval_id: str,
        *,
        data_source: CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict
        | Mapping[str, Any],
        **keywords: Any,
    ) -> EvalRunResult | Task[EvalRunResult]:
        """Create a run of an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            data_source: `CreateEvalJsonlRunDataSource`, `CreateEvalCompletionsRunDataSource` or
                `CreateEvalResponsesRunDataSource`.
            **keywords: call options, and:
                name: its name; a string.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals
        """
        return await self._run(
            self._call(
                operations.create_eval_run,
                "create",
                EvalRunResult._of,
                path=(eval_id,),
                explicit={"data_source": data_source},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteEvalRunResponseResult: ...

    @overload
    async def delete(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[DeleteEvalRunResponseResult]]
    ) -> Task[DeleteEvalRunResponseResult]: ...

    async def delete(
        self, run_id: str, *, eval_id: str, **keywords: Any
    ) -> DeleteEvalRunResponseResult | Task[DeleteEvalRunResponseResult]:
        """Delete a run of an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/delete
        """
        return await self._run(
            self._call(
                operations.delete_eval_run,
                "delete",
                DeleteEvalRunResponseResult._of,
                path=(eval_id, run_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, eval_id: str, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncEvalRunListPage]: ...

    @overload
    def list(
        self, eval_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncEvalRunListPage]]
    ) -> AsyncPager[Task[AsyncEvalRunListPage]]: ...

    def list(self, eval_id: str, **keywords: Any) -> AsyncPager[AsyncEvalRunListPage | Task[AsyncEvalRunListPage]]:
        """List the runs of an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `asc`.
                status: `queued`, `in_progress`, `completed`, `canceled` or `failed`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/get-runs
        """
        return self._list(
            self._call(
                operations.get_eval_runs, "list", self._bound(AsyncEvalRunListPage), path=(eval_id,), keywords=keywords
            )
        )

    @overload
    async def retrieve(self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalRunResult: ...

    @overload
    async def retrieve(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalRunResult]]
    ) -> Task[EvalRunResult]: ...

    async def retrieve(self, run_id: str, *, eval_id: str, **keywords: Any) -> EvalRunResult | Task[EvalRunResult]:
        """Retrieve a run of an eval.

        Args:
            eval_id: id of the eval; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return await self._run(
            self._call(
                operations.get_eval_run, "retrieve", EvalRunResult._of, path=(eval_id, run_id), keywords=keywords
            )
        )
