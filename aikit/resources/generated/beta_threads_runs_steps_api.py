# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads.runs.steps`: steps of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import ListRunStepsResponse, RunStepObject
    from aikit_openapi.params.get_run_step import GetRunStepParams
    from aikit_openapi.params.list_run_steps import ListRunStepsParams

    class ListRunStepsResponsePage(Page[RunStepObject], ListRunStepsResponse): ...

    class RunStepObjectResult(OpenAIResult, RunStepObject): ...

    class ListKeywords(ListRunStepsParams, CallKeywords, total=False):
        """Keywords of `beta.threads.runs.steps.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveKeywords(GetRunStepParams, CallKeywords, total=False):
        """Keywords of `beta.threads.runs.steps.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ListRunStepsResponsePage = Page
    RunStepObjectResult = OpenAIResult

__all__ = ["BetaThreadsRunsStepsAPI"]


class BetaThreadsRunsStepsAPI(Resource):
    """Steps of runs."""

    path: ClassVar[str] = "beta.threads.runs.steps"

    @overload
    def list(self, run_id: str, *, thread_id: str, **keywords: Unpack[ListKeywords]) -> ListRunStepsResponsePage: ...

    @overload
    def list(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[ListCallbackKeywords[ListRunStepsResponsePage]]
    ) -> Future[ListRunStepsResponsePage]: ...

    def list(
        self, run_id: str, *, thread_id: str, **keywords: Any
    ) -> ListRunStepsResponsePage | Future[ListRunStepsResponsePage]:
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
                self._bound(ListRunStepsResponsePage),
                path=(thread_id, run_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> RunStepObjectResult: ...

    @overload
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **keywords: Unpack[RetrieveCallbackKeywords[RunStepObjectResult]],
    ) -> Future[RunStepObjectResult]: ...

    def retrieve(
        self, step_id: str, *, thread_id: str, run_id: str, **keywords: Any
    ) -> RunStepObjectResult | Future[RunStepObjectResult]:
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
        return self._run(
            self._call(
                operations.get_run_step,
                "retrieve",
                RunStepObjectResult._of,
                path=(thread_id, run_id, step_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
