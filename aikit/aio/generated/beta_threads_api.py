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
            **keywords: `messages`, `tool_resources`, `metadata` and call options.

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
            assistant_id: a string.
            tools: a list of `AssistantToolsCode`, `AssistantToolsFileSearch` or
                `AssistantToolsFunction` or None, at most 20 items.
            stream: a boolean or None.
            **keywords: `thread`, `model`, `instructions`, `tool_resources`, `metadata`,
                `temperature`, `top_p`, `max_prompt_tokens`, `max_completion_tokens`,
                `truncation_strategy`, `tool_choice`, `parallel_tool_calls`, `response_format` and
                call options.

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
            **keywords: `tool_resources`, `metadata` and call options.

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
