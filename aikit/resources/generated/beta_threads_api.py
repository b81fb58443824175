# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads`: threads."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
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
    )
    from aikit.resources.generated.beta_threads_messages_api import BetaThreadsMessagesAPI
    from aikit.streams.stream import Stream
    from aikit_openapi.models import (
        AssistantStreamEvent,
        AssistantToolsCode,
        AssistantToolsFileSearch,
        AssistantToolsFunction,
        DeleteThreadResponse,
        RunObject,
        ThreadObject,
    )
    from aikit_openapi.params.create_thread import CreateThreadParams
    from aikit_openapi.params.create_thread_and_run import CreateThreadAndRunOptions
    from aikit_openapi.params.modify_thread import ModifyThreadParams
    from aikit_openapi.typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
    )

    class ThreadObjectResult(OpenAIResult, ThreadObject): ...

    class RunObjectResult(OpenAIResult, RunObject): ...

    class DeleteThreadResponseResult(OpenAIResult, DeleteThreadResponse): ...

    class CreateKeywords(CreateThreadParams, CallKeywords, total=False):
        """Keywords of `beta.threads.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateAndRunKeywords(CreateThreadAndRunOptions, CallKeywords, total=False):
        """Keywords of `beta.threads.create_and_run`."""

    class CreateAndRunCallbackKeywords(CreateAndRunKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class CreateAndRunStreamKeywords(CreateAndRunCallbackKeywords[ResultT], DataOptions[EventT], total=False):
        """The same with a callback for each event."""

    class UpdateKeywords(ModifyThreadParams, CallKeywords, total=False):
        """Keywords of `beta.threads.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ThreadObjectResult = OpenAIResult
    RunObjectResult = OpenAIResult
    DeleteThreadResponseResult = OpenAIResult

__all__ = ["BetaThreadsAPI"]


class BetaThreadsAPI(Resource):
    """Threads."""

    path: ClassVar[str] = "beta.threads"

    @cached_property
    def messages(self) -> BetaThreadsMessagesAPI:
        """Messages of threads."""
        from aikit.resources.generated.beta_threads_messages_api import BetaThreadsMessagesAPI

        return BetaThreadsMessagesAPI(self._client)

    @overload
    def create(self, **keywords: Unpack[CreateKeywords]) -> ThreadObjectResult: ...

    @overload
    def create(self, **keywords: Unpack[CreateCallbackKeywords[ThreadObjectResult]]) -> Future[ThreadObjectResult]: ...

    def create(self, **keywords: Any) -> ThreadObjectResult | Future[ThreadObjectResult]:
        """Create a thread.

        Deprecated: the API will drop it.

        Args:
            **keywords: call options, and:
                messages: a list of `CreateMessageRequest`.
                tool_resources: what the tools may use, such as files;
                    `CreateThreadRequestToolResources` or None.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.create_thread,
                "create",
                ThreadObjectResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def create_and_run(
        self,
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
        **keywords: Unpack[CreateAndRunKeywords],
    ) -> RunObjectResult: ...

    @overload
    def create_and_run(
        self,
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
        **keywords: Unpack[CreateAndRunCallbackKeywords[RunObjectResult]],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
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
        **keywords: Unpack[CreateAndRunKeywords],
    ) -> RunObjectResult | Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
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
        **keywords: Unpack[CreateAndRunCallbackKeywords[RunObjectResult]],
    ) -> Future[RunObjectResult]: ...

    @overload
    def create_and_run(
        self,
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
        **keywords: Unpack[CreateAndRunStreamKeywords[RunObjectResult, AssistantStreamEvent]],
    ) -> Future[RunObjectResult]: ...

    def create_and_run(
        self,
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
        """Create a thread and run an assistant on it.

        Deprecated: the API will drop it.

        Args:
            assistant_id: id of the assistant; a string.
            tools: the tools that the model may call; a list of `AssistantToolsCode`,
                `AssistantToolsFileSearch` or `AssistantToolsFunction` or None, at most 20 items.
            stream: whether to get events while the answer is made; a boolean or None.
            **keywords: call options, and:
                thread: `CreateThreadRequest`.
                model: id of the model; a string, `gpt-5`, `gpt-5-mini`, `gpt-5-nano`,
                    `gpt-5-2025-08-07`, `gpt-5-mini-2025-08-07`, … or None.
                instructions: how the model should behave, as its system message; a string or None.
                tool_resources: what the tools may use, such as files;
                    `CreateThreadAndRunRequestToolResources` or None.
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

        Returns:
            The result, with the fields of the answer. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        call = self._call(
            operations.create_thread_and_run,
            "create_and_run",
            RunObjectResult._of,
            explicit={"assistant_id": assistant_id},
            optional={"tools": tools, "stream": stream},
            keywords=keywords,
            headers={"OpenAI-Beta": "assistants=v2"},
        )
        if stream:
            return self._stream(call)
        return self._run(call)

    @overload
    def delete(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> DeleteThreadResponseResult: ...

    @overload
    def delete(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[DeleteThreadResponseResult]]
    ) -> Future[DeleteThreadResponseResult]: ...

    def delete(
        self, thread_id: str, **keywords: Any
    ) -> DeleteThreadResponseResult | Future[DeleteThreadResponseResult]:
        """Delete a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.delete_thread,
                "delete",
                DeleteThreadResponseResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> ThreadObjectResult: ...

    @overload
    def retrieve(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[ThreadObjectResult]]
    ) -> Future[ThreadObjectResult]: ...

    def retrieve(self, thread_id: str, **keywords: Any) -> ThreadObjectResult | Future[ThreadObjectResult]:
        """Retrieve a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.get_thread,
                "retrieve",
                ThreadObjectResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def update(self, thread_id: str, **keywords: Unpack[UpdateKeywords]) -> ThreadObjectResult: ...

    @overload
    def update(
        self, thread_id: str, **keywords: Unpack[UpdateCallbackKeywords[ThreadObjectResult]]
    ) -> Future[ThreadObjectResult]: ...

    def update(self, thread_id: str, **keywords: Any) -> ThreadObjectResult | Future[ThreadObjectResult]:
        """Update a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options, and:
                tool_resources: what the tools may use, such as files;
                    `ModifyThreadRequestToolResources` or None.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.modify_thread,
                "update",
                ThreadObjectResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
