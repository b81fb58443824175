# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads`: threads."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aikit.aio.generated.beta_threads_messages_api import AsyncBetaThreadsMessagesAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.beta_threads_api import (
        CreateAndRunCallbackKeywords,
        CreateAndRunKeywords,
        CreateAndRunStreamKeywords,
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteThreadResponseResult,
        RunObjectResult,
        ThreadObjectResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit.streams.stream import AsyncStream
    from aikit_openapi.models import (
        AssistantStreamEvent,
        AssistantToolsCode,
        AssistantToolsFileSearch,
        AssistantToolsFunction,
    )
    from aikit_openapi.typed_dicts.assistants import (
        AssistantToolsCodeDict,
        AssistantToolsFileSearchDict,
        AssistantToolsFunctionDict,
    )

else:
    ThreadObjectResult = OpenAIResult
    RunObjectResult = OpenAIResult
    DeleteThreadResponseResult = OpenAIResult

__all__ = ["AsyncBetaThreadsAPI"]


class AsyncBetaThreadsAPI(AsyncResource):
    """Threads."""

    path: ClassVar[str] = "beta.threads"

    @cached_property
    def messages(self) -> AsyncBetaThreadsMessagesAPI:
        """Messages of threads."""
        from aikit.aio.generated.beta_threads_messages_api import AsyncBetaThreadsMessagesAPI

        return AsyncBetaThreadsMessagesAPI(self._client)

    @overload
    async def create(self, **keywords: Unpack[CreateKeywords]) -> ThreadObjectResult: ...

    @overload
    async def create(
        self, **keywords: Unpack[CreateCallbackKeywords[ThreadObjectResult]]
    ) -> Task[ThreadObjectResult]: ...

    async def create(self, **keywords: Any) -> ThreadObjectResult | Task[ThreadObjectResult]:
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
        return await self._run(
            self._call(
                operations.create_thread,
                "create",
                ThreadObjectResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def create_and_run(
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
    async def create_and_run(
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
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(  # type: ignore[overload-overlap]  # their keywords tell them apart
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
    ) -> RunObjectResult | AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
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
    ) -> Task[RunObjectResult]: ...

    @overload
    async def create_and_run(
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
    ) -> Task[RunObjectResult]: ...

    async def create_and_run(
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
    ) -> RunObjectResult | AsyncStream[AssistantStreamEvent] | Task[RunObjectResult]:
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
            return await self._stream(call)
        return await self._run(call)

    @overload
    async def delete(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> DeleteThreadResponseResult: ...

    @overload
    async def delete(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[DeleteThreadResponseResult]]
    ) -> Task[DeleteThreadResponseResult]: ...

    async def delete(
        self, thread_id: str, **keywords: Any
    ) -> DeleteThreadResponseResult | Task[DeleteThreadResponseResult]:
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
        return await self._run(
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
    async def retrieve(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> ThreadObjectResult: ...

    @overload
    async def retrieve(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[ThreadObjectResult]]
    ) -> Task[ThreadObjectResult]: ...

    async def retrieve(self, thread_id: str, **keywords: Any) -> ThreadObjectResult | Task[ThreadObjectResult]:
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
        return await self._run(
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
    async def update(self, thread_id: str, **keywords: Unpack[UpdateKeywords]) -> ThreadObjectResult: ...

    @overload
    async def update(
        self, thread_id: str, **keywords: Unpack[UpdateCallbackKeywords[ThreadObjectResult]]
    ) -> Task[ThreadObjectResult]: ...

    async def update(self, thread_id: str, **keywords: Any) -> ThreadObjectResult | Task[ThreadObjectResult]:
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
        return await self._run(
            self._call(
                operations.modify_thread,
                "update",
                ThreadObjectResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
