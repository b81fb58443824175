# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads.runs`: runs of threads."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

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
        DataOptions,
        EventT,
        ResultT,
        StreamKeywords,
    )
    from aikit.resources.generated.beta_threads_runs_steps_api import BetaThreadsRunsStepsAPI
    from aikit.streams.stream import Stream
    from aikit_openapi.models import (
        AssistantStreamEvent,
        AssistantToolsCode,
        AssistantToolsFileSearch,
        AssistantToolsFunction,
        ListRunsResponse,
        RunObject,
        SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from aikit_openapi.params.create_run import CreateRunOptions
    from aikit_openapi.params.list_runs import ListRunsParams
    from aikit_openapi.params.modify_run import ModifyRunParams
    from aikit_openapi.typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
        SubmitToolOutputsRunRequestToolOutputsItemDict,
    )

    class RunObjectResult(OpenAIResult, RunObject): ...

    class ListRunsResponsePage(Page[RunObject], ListRunsResponse): ...

    class CreateKeywords(CreateRunOptions, CallKeywords, total=False):
        """Keywords of `beta.threads.runs.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateStreamKeywords(CreateCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """The same with a callback for each event."""

    class ListKeywords(ListRunsParams, CallKeywords, total=False):
        """Keywords of `beta.threads.runs.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyRunParams, CallKeywords, total=False):
        """Keywords of `beta.threads.runs.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RunObjectResult = OpenAIResult
    ListRunsResponsePage = Page

__all__ = ["BetaThreadsRunsAPI"]


class BetaThreadsRunsAPI(Resource):
    """Runs of threads."""

    path: ClassVar[str] = "beta.threads.runs"

    @cached_property
    def steps(self) -> BetaThreadsRunsStepsAPI:
        """Steps of runs."""
        from aikit.resources.generated.beta_threads_runs_steps_api import BetaThreadsRunsStepsAPI

        return BetaThreadsRunsStepsAPI(self._client)

    @overload
    def cancel(self, run_id: str, *, thread_id: str, **keywords: Unpack[CallKeywords]) -> RunObjectResult: ...

    @overload
    def cancel(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[CallbackKeywords[RunObjectResult]]
    ) -> Future[RunObjectResult]: ...

    def cancel(self, run_id: str, *, thread_id: str, **keywords: Any) -> RunObjectResult | Future[RunObjectResult]:
        """Cancel a run of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.cancel_run,
                "cancel",
                RunObjectResult._of,
                path=(thread_id, run_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> RunObjectResult: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        **keywords: Unpack[CreateCallbackKeywords[RunObjectResult]],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        **keywords: Unpack[CreateKeywords],
    ) -> RunObjectResult | Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        stream: Literal[False] | None = None,
        **keywords: Unpack[CreateCallbackKeywords[RunObjectResult]],
    ) -> Future[RunObjectResult]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        **keywords: Unpack[CreateStreamKeywords[RunObjectResult, AssistantStreamEvent]],
    ) -> Future[RunObjectResult]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        tools: Sequence[
            AssistantToolsCode
            | AssistantToolsCodeDict
            | AssistantToolsFileSearch
            | AssistantToolsFileSearchDict
            | AssistantToolsFunction
            | AssistantToolsFunctionDict
            | Mapping[str, Any]
        ]
        | None = None,
        stream: bool | None = None,
        **keywords: Any,
    ) -> RunObjectResult | Stream[AssistantStreamEvent] | Future[RunObjectResult]:
        """Create a run of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            assistant_id: id of the assistant; a string.
            tools: the tools that the model may call; a list of `AssistantToolsCode`,
                `AssistantToolsFileSearch` or `AssistantToolsFunction` or None, at most 20 items.
            stream: whether to get events while the answer is made; a boolean or None.
            **keywords: call options, and:
                model: id of the model; a string, `AssistantSupportedModels` or None.
                reasoning_effort: how much the model should think before it answers;
                    `ReasoningEffort` or None.
                instructions: how the model should behave, as its system message; a string or None.
                additional_instructions: a string or None.
                additional_messages: a list of `CreateMessageRequest` or None.
                metadata: your own texts by name; `Metadata` or None.
                temperature: how random the answer is; a number or None, 0 to 2; default 1.
                top_p: the share of the most likely tokens to choose from; a number or None, 0 to 1;
                    default 1.
                max_prompt_tokens: an integer or None, at least 256.
                max_completion_tokens: an integer or None, at least 256.
                truncation_strategy: `TruncationObject` or None.
                tool_choice: which tools the model may or must call; `AssistantsApiToolChoiceOption`
                    or None.
                parallel_tool_calls: whether the model may call several tools at once;
                    `ParallelToolCalls`.
                response_format: the form of the answer; `AssistantsApiResponseFormatOption` or
                    None.
                include: further fields for the response to have; a list of
                    `step_details.tool_calls[*].file_search.results[*].content`.

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        call = self._call(
            operations.create_run,
            "create",
            RunObjectResult._of,
            path=(thread_id,),
            explicit={"assistant_id": assistant_id},
            optional={"tools": tools, "stream": stream},
            keywords=keywords,
            headers={"OpenAI-Beta": "assistants=v2"},
        )
        if stream:
            return self._stream(call)
        return self._run(call)

    @overload
    def list(self, thread_id: str, **keywords: Unpack[ListKeywords]) -> ListRunsResponsePage: ...

    @overload
    def list(
        self, thread_id: str, **keywords: Unpack[ListCallbackKeywords[ListRunsResponsePage]]
    ) -> Future[ListRunsResponsePage]: ...

    def list(self, thread_id: str, **keywords: Any) -> ListRunsResponsePage | Future[ListRunsResponsePage]:
        """List the runs of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._list(
            self._call(
                operations.list_runs,
                "list",
                self._bound(ListRunsResponsePage),
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(self, run_id: str, *, thread_id: str, **keywords: Unpack[CallKeywords]) -> RunObjectResult: ...

    @overload
    def retrieve(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[CallbackKeywords[RunObjectResult]]
    ) -> Future[RunObjectResult]: ...

    def retrieve(self, run_id: str, *, thread_id: str, **keywords: Any) -> RunObjectResult | Future[RunObjectResult]:
        """Retrieve a run of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.get_run,
                "retrieve",
                RunObjectResult._of,
                path=(thread_id, run_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: Literal[False] | None = None,
        **keywords: Unpack[CallKeywords],
    ) -> RunObjectResult: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: Literal[True],
        **keywords: Unpack[CallbackKeywords[RunObjectResult]],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: bool,
        **keywords: Unpack[CallKeywords],
    ) -> RunObjectResult | Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: Literal[False] | None = None,
        **keywords: Unpack[CallbackKeywords[RunObjectResult]],
    ) -> Future[RunObjectResult]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: Literal[True],
        **keywords: Unpack[StreamKeywords[RunObjectResult, AssistantStreamEvent]],
    ) -> Future[RunObjectResult]: ...

    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Sequence[
            SubmitToolOutputsRunRequestToolOutputsItem
            | SubmitToolOutputsRunRequestToolOutputsItemDict
            | Mapping[str, Any]
        ],
        stream: bool | None = None,
        **keywords: Any,
    ) -> RunObjectResult | Stream[AssistantStreamEvent] | Future[RunObjectResult]:
        """Submit the outputs of the tool calls that a run waits for.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            tool_outputs: a list of `SubmitToolOutputsRunRequestToolOutputsItem`.
            stream: whether to get events while the answer is made; a boolean or None.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        call = self._call(
            operations.submit_tool_ouputs_to_run,
            "submit_tool_outputs",
            RunObjectResult._of,
            path=(thread_id, run_id),
            explicit={"tool_outputs": tool_outputs},
            optional={"stream": stream},
            keywords=keywords,
            headers={"OpenAI-Beta": "assistants=v2"},
        )
        if stream:
            return self._stream(call)
        return self._run(call)

    @overload
    def update(self, run_id: str, *, thread_id: str, **keywords: Unpack[UpdateKeywords]) -> RunObjectResult: ...

    @overload
    def update(
        self, run_id: str, *, thread_id: str, **keywords: Unpack[UpdateCallbackKeywords[RunObjectResult]]
    ) -> Future[RunObjectResult]: ...

    def update(self, run_id: str, *, thread_id: str, **keywords: Any) -> RunObjectResult | Future[RunObjectResult]:
        """Update a run of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            run_id: id of the run; must not be empty.
            **keywords: call options, and:
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.modify_run,
                "update",
                RunObjectResult._of,
                path=(thread_id, run_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
