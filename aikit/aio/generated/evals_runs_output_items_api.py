# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.evals.runs.output_items`: output items of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.evals_runs_output_items_api import (
        EvalRunOutputItemResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import EvalRunOutputItem, EvalRunOutputItemList

    class AsyncEvalRunOutputItemListPage(AsyncPage[EvalRunOutputItem], EvalRunOutputItemList): ...

else:
    AsyncEvalRunOutputItemListPage = AsyncPage
    EvalRunOutputItemResult = OpenAIResult

__all__ = ["AsyncEvalsRunsOutputItemsAPI"]


class AsyncEvalsRunsOutputItemsAPI(AsyncResource):
    """Output items of runs."""

    path: ClassVar[str] = "evals.runs.output_items"

    @overload
    def list(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncEvalRunOutputItemListPage]: ...

    @overload
    def list(
        self, run_id: str, *, eval_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncEvalRunOutputItemListPage]]
    ) -> AsyncPager[Task[AsyncEvalRunOutputItemListPage]]: ...

    def list(
        self, run_id: str, *, eval_id: str, **keywords: Any
    ) -> AsyncPager[AsyncEvalRunOutputItemListPage | Task[AsyncEvalRunOutputItemListPage]]:
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
                self._bound(AsyncEvalRunOutputItemListPage),
                path=(eval_id, run_id),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **keywords: Unpack[CallKeywords]
    ) -> EvalRunOutputItemResult: ...

    @overload
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        **keywords: Unpack[CallbackKeywords[EvalRunOutputItemResult]],
    ) -> Task[EvalRunOutputItemResult]: ...

    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **keywords: Any
    ) -> EvalRunOutputItemResult | Task[EvalRunOutputItemResult]:
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
        return await self._run(
            self._call(
                operations.get_eval_run_output_item,
                "retrieve",
                EvalRunOutputItemResult._of,
                path=(eval_id, run_id, output_item_id),
                keywords=keywords,
            )
        )
