# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads.runs.steps`: steps of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.beta_threads_runs_steps_api import (
        ListCallbackKeywords,
        ListKeywords,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
        RunStepObjectResult,
    )
    from aikit_openapi.models import ListRunStepsResponse, RunStepObject

    class AsyncListRunStepsResponsePage(AsyncPage[RunStepObject], ListRunStepsResponse): ...

else:
    AsyncListRunStepsResponsePage = AsyncPage
    RunStepObjectResult = OpenAIResult

__all__ = ["AsyncBetaThreadsRunsStepsAPI"]


class AsyncBetaThreadsRunsStepsAPI(AsyncResource):
    """Steps of runs."""

    path: ClassVar[str] = "beta.threads.runs.steps"

    @overload
    def list(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncListRunStepsResponsePage]: ...

    @overload
    def list(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncListRunStepsResponsePage]]
    ) -> AsyncPager[Task[AsyncListRunStepsResponsePage]]: ...

    def list(
        self, run_id: str, *, thread_id: str, **keywords: Any
    ) -> AsyncPager[AsyncListRunStepsResponsePage | Task[AsyncListRunStepsResponsePage]]:
        """List the steps of a run.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.
                include: further fields for the response to have; a list of
                    `step_details.tool_calls[*].file_search.results[*].content`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._list(
            self._call(
                operations.list_run_steps,
                "list",
                self._bound(AsyncListRunStepsResponsePage),
                path=(thread_id, run_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> RunStepObjectResult: ...

    @overload
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **keywords: Unpack[RetrieveCallbackKeywords[RunStepObjectResult]],
    ) -> Task[RunStepObjectResult]: ...

    async def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **keywords: Any
    ) -> RunStepObjectResult | Task[RunStepObjectResult]:
        """Retrieve a step of a run.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            step_id: id of the step; must not be empty.
            **keywords: call options, and:
                include: further fields for the response to have; a list of
                    `step_details.tool_calls[*].file_search.results[*].content`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return await self._run(
            self._call(
                operations.get_run_step,
                "retrieve",
                RunStepObjectResult._of,
                path=(thread_id, run_id, step_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
