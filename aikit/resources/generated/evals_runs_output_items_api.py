# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals.runs.output_items`: output items of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import EvalRunOutputItem, EvalRunOutputItemList
    from aikit_openapi.params.get_eval_run_output_items import GetEvalRunOutputItemsParams

    class EvalRunOutputItemListPage(Page[EvalRunOutputItem], EvalRunOutputItemList): ...

    class EvalRunOutputItemResult(OpenAIResult, EvalRunOutputItem): ...

    class ListKeywords(GetEvalRunOutputItemsParams, CallKeywords, total=False):
        """Keywords of `evals.runs.output_items.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    EvalRunOutputItemListPage = Page
    EvalRunOutputItemResult = OpenAIResult

__all__ = ["EvalsRunsOutputItemsAPI"]


class EvalsRunsOutputItemsAPI(Resource):
    """Output items of runs."""

    path: ClassVar[str] = "evals.runs.output_items"

    @overload
    def list(self, run_id: str, *, eval_id: str, **keywords: Unpack[ListKeywords]) -> EvalRunOutputItemListPage: ...

    @overload
    def list(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[ListCallbackKeywords[EvalRunOutputItemListPage]]
    ) -> Future[EvalRunOutputItemListPage]: ...

    def list(
        self, run_id: str, *, eval_id: str, **keywords: Any
    ) -> EvalRunOutputItemListPage | Future[EvalRunOutputItemListPage]:
        """List the output items of a run.

        Args:
            eval_id: id of the eval; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options, and:
                after: id of the last item on the previous page. The list continues after it.
                limit: maximum number of items to return; default 20.
                status: `fail` or `pass`.
                order: sort order by creation time: `asc` or `desc`; default `asc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return self._list(
            self._call(
                operations.get_eval_run_output_items,
                "list",
                self._bound(EvalRunOutputItemListPage),
                path=(eval_id, run_id),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **keywords: Unpack[CallKeywords]
    ) -> EvalRunOutputItemResult: ...

    @overload
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        **keywords: Unpack[CallbackKeywords[EvalRunOutputItemResult]],
    ) -> Future[EvalRunOutputItemResult]: ...

    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **keywords: Any
    ) -> EvalRunOutputItemResult | Future[EvalRunOutputItemResult]:
        """Retrieve an output item of a run.

        Args:
            eval_id: id of the eval; must not be empty.
            run_id: id of the run; must not be empty.
            output_item_id: id of the output item; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/evals/get
        """
        return self._run(
            self._call(
                operations.get_eval_run_output_item,
                "retrieve",
                EvalRunOutputItemResult._of,
                path=(eval_id, run_id, output_item_id),
                keywords=keywords,
            )
        )
