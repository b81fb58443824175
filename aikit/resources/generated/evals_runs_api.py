# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals.runs`: runs of evals."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.resources.generated.evals_runs_output_items_api import EvalsRunsOutputItemsAPI
    from aikit_openapi.models import (
        CreateEvalCompletionsRunDataSource,
        CreateEvalJsonlRunDataSource,
        CreateEvalResponsesRunDataSource,
        DeleteEvalRunResponse,
        EvalRun,
        EvalRunList,
    )
    from aikit_openapi.params.create_eval_run import CreateEvalRunOptions
    from aikit_openapi.params.get_eval_runs import GetEvalRunsParams
    from aikit_openapi.typed_dicts.evals import (
        CreateEvalCompletionsRunDataSourceDict,
        CreateEvalJsonlRunDataSourceDict,
        CreateEvalResponsesRunDataSourceDict,
    )

    class EvalRunResult(OpenAIResult, EvalRun): ...

    class DeleteEvalRunResponseResult(OpenAIResult, DeleteEvalRunResponse): ...

    class EvalRunListPage(Page[EvalRun], EvalRunList): ...

    class CreateKeywords(CreateEvalRunOptions, CallKeywords, total=False):
        """Keywords of `evals.runs.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(GetEvalRunsParams, CallKeywords, total=False):
        """Keywords of `evals.runs.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    EvalRunResult = OpenAIResult
    DeleteEvalRunResponseResult = OpenAIResult
    EvalRunListPage = Page

__all__ = ["EvalsRunsAPI"]


class EvalsRunsAPI(Resource):
    """Runs of evals."""

    path: ClassVar[str] = "evals.runs"

    @cached_property
    def output_items(self) -> EvalsRunsOutputItemsAPI:
        """Output items of runs."""
        from aikit.resources.generated.evals_runs_output_items_api import EvalsRunsOutputItemsAPI

        return EvalsRunsOutputItemsAPI(self._client)

    @overload
    def cancel(self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalRunResult: ...

    @overload
    def cancel(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalRunResult]]
    ) -> Future[EvalRunResult]: ...

    def cancel(self, run_id: str, *, eval_id: str, **keywords: Any) -> EvalRunResult | Future[EvalRunResult]:
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
        return self._run(
            self._call(
                operations.cancel_eval_run, "cancel", EvalRunResult._of, path=(eval_id, run_id), keywords=keywords
            )
        )

    @overload
    def create(
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
    def create(
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
    ) -> Future[EvalRunResult]: ...

    def create(
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
    ) -> EvalRunResult | Future[EvalRunResult]:
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
        return self._run(
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
    def delete(self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]) -> DeleteEvalRunResponseResult: ...

    @overload
    def delete(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[DeleteEvalRunResponseResult]]
    ) -> Future[DeleteEvalRunResponseResult]: ...

    def delete(
        self, run_id: str, *, eval_id: str, **keywords: Any
    ) -> DeleteEvalRunResponseResult | Future[DeleteEvalRunResponseResult]:
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
        return self._run(
            self._call(
                operations.delete_eval_run,
                "delete",
                DeleteEvalRunResponseResult._of,
                path=(eval_id, run_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, eval_id: str, **keywords: Unpack[ListKeywords]) -> EvalRunListPage: ...

    @overload
    def list(
        self, eval_id: str, **keywords: Unpack[ListCallbackKeywords[EvalRunListPage]]
    ) -> Future[EvalRunListPage]: ...

    def list(self, eval_id: str, **keywords: Any) -> EvalRunListPage | Future[EvalRunListPage]:
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
                operations.get_eval_runs, "list", self._bound(EvalRunListPage), path=(eval_id,), keywords=keywords
            )
        )

    @overload
    def retrieve(self, run_id: str, *, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalRunResult: ...

    @overload
    def retrieve(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalRunResult]]
    ) -> Future[EvalRunResult]: ...

    def retrieve(self, run_id: str, *, eval_id: str, **keywords: Any) -> EvalRunResult | Future[EvalRunResult]:
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
        return self._run(
            self._call(
                operations.get_eval_run, "retrieve", EvalRunResult._of, path=(eval_id, run_id), keywords=keywords
            )
        )
