# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals`: evals."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.resources.generated.evals_runs_api import EvalsRunsAPI
    from aikit_openapi.models import (
        CreateEvalCustomDataSourceConfig,
        CreateEvalLabelModelGrader,
        CreateEvalLogsDataSourceConfig,
        CreateEvalStoredCompletionsDataSourceConfig,
        DeleteEvalResponse,
        Eval,
        EvalGraderPython,
        EvalGraderScoreModel,
        EvalGraderStringCheckInput,
        EvalGraderTextSimilarity,
        EvalList,
    )
    from aikit_openapi.params.create_eval import CreateEvalOptions
    from aikit_openapi.params.list_evals import ListEvalsParams
    from aikit_openapi.params.update_eval import UpdateEvalParams
    from aikit_openapi.typed_dicts.evals import (
        CreateEvalCustomDataSourceConfigDict,
        CreateEvalLabelModelGraderDict,
        CreateEvalLogsDataSourceConfigDict,
        CreateEvalStoredCompletionsDataSourceConfigDict,
        EvalGraderPythonDict,
        EvalGraderScoreModelDict,
        EvalGraderTextSimilarityDict,
    )

    class EvalResult(OpenAIResult, Eval): ...

    class DeleteEvalResponseResult(OpenAIResult, DeleteEvalResponse): ...

    class EvalListPage(Page[Eval], EvalList): ...

    class CreateKeywords(CreateEvalOptions, CallKeywords, total=False):
        """Keywords of `evals.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListEvalsParams, CallKeywords, total=False):
        """Keywords of `evals.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(UpdateEvalParams, CallKeywords, total=False):
        """Keywords of `evals.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    EvalResult = OpenAIResult
    DeleteEvalResponseResult = OpenAIResult
    EvalListPage = Page

__all__ = ["EvalsAPI"]


class EvalsAPI(Resource):
    """Evals."""

    path: ClassVar[str] = "evals"

    @cached_property
    def runs(self) -> EvalsRunsAPI:
        """Runs of evals."""
        from aikit.resources.generated.evals_runs_api import EvalsRunsAPI

        return EvalsRunsAPI(self._client)

    @overload
    def create(
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
    def create(
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
    ) -> Future[EvalResult]: ...

    def create(
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
    ) -> EvalResult | Future[EvalResult]:
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
        return self._run(
            self._call(
                operations.create_eval,
                "create",
                EvalResult._of,
                explicit={"data_source_config": data_source_config, "testing_criteria": testing_criteria},
                keywords=keywords,
            )
        )

    @overload
    def delete(self, eval_id: str, **keywords: Unpack[CallKeywords]) -> DeleteEvalResponseResult: ...

    @overload
    def delete(
        self, eval_id: str, **keywords: Unpack[CallbackKeywords[DeleteEvalResponseResult]]
    ) -> Future[DeleteEvalResponseResult]: ...

    def delete(self, eval_id: str, **keywords: Any) -> DeleteEvalResponseResult | Future[DeleteEvalResponseResult]:
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
        return self._run(
            self._call(
                operations.delete_eval, "delete", DeleteEvalResponseResult._of, path=(eval_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> EvalListPage: ...

    @overload
    def list(self, **keywords: Unpack[ListCallbackKeywords[EvalListPage]]) -> Future[EvalListPage]: ...

    def list(self, **keywords: Any) -> EvalListPage | Future[EvalListPage]:
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
        return self._list(self._call(operations.list_evals, "list", self._bound(EvalListPage), keywords=keywords))

    @overload
    def retrieve(self, eval_id: str, **keywords: Unpack[CallKeywords]) -> EvalResult: ...

    @overload
    def retrieve(self, eval_id: str, **keywords: Unpack[CallbackKeywords[EvalResult]]) -> Future[EvalResult]: ...

    def retrieve(self, eval_id: str, **keywords: Any) -> EvalResult | Future[EvalResult]:
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
        return self._run(
            self._call(operations.get_eval, "retrieve", EvalResult._of, path=(eval_id,), keywords=keywords)
        )

    @overload
    def update(self, eval_id: str, **keywords: Unpack[UpdateKeywords]) -> EvalResult: ...

    @overload
    def update(self, eval_id: str, **keywords: Unpack[UpdateCallbackKeywords[EvalResult]]) -> Future[EvalResult]: ...

    def update(self, eval_id: str, **keywords: Any) -> EvalResult | Future[EvalResult]:
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
        return self._run(
            self._call(operations.update_eval, "update", EvalResult._of, path=(eval_id,), keywords=keywords)
        )
