# Written from aikit/resources/chat.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.chat`: chat completions, streams, stored completions and conversations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.core.call import NOT_SENT, expect_text, listed, refuse_class
from aikit.options.settings import DEFAULT_MODEL, NOT_GIVEN
from aikit.resources.chat import _check_messages
from aikit.results.chat_results import (
    OpenAIChatCompletionsDeletedResult,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
)
from aikit.results.result import AsyncPage, AsyncPager
from aikit.streams.stream import AsyncStream

if TYPE_CHECKING:
    from asyncio import Task
    from typing import TypeAlias, Unpack

    from aikit.aio.helpers.chat_helper import AsyncBackgroundChatHelper, AsyncOpenAIChatHelper
    from aikit.aio.helpers.vision import AsyncOpenAIVision
    from aikit.core.call import Call
    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
        ChatCompletionCallbackKeywords,
        ChatCompletionKeywords,
        ChatCompletionListCallbackKeywords,
        ChatCompletionListKeywords,
        ChatCompletionStreamKeywords,
        ChatHelperCallbackKeywords,
        ChatHelperKeywords,
        ChatMessageListCallbackKeywords,
        ChatMessageListKeywords,
        ChatParseCallbackKeywords,
        ChatParseKeywords,
    )
    from aikit.core.operations import (
        ChatCompletionList,
        ChatCompletionMessageList,
        ChatCompletionMessageListDataItem,
        ChatCompletionRequestMessageInput,
        ChatCompletionResponseMessage,
        CreateChatCompletionResponse,
    )
    from aikit.results.messages import OpenAIMessage
    from aikit.schema.parsing import OpenAIChatCompletionsParsedResult
    from aikit.streams.accumulating import AsyncStreamManager
    from aikit.streams.chat_stream import AsyncChatCompletionStream, AsyncParsedChatCompletionStream

    # You can send the message of an answer back unchanged.
    Messages: TypeAlias = Iterable[ChatCompletionRequestMessageInput | ChatCompletionResponseMessage]

    class _CompletionList(AsyncPage[CreateChatCompletionResponse], ChatCompletionList): ...

    class _MessageList(AsyncPage[ChatCompletionMessageListDataItem], ChatCompletionMessageList): ...

else:
    _CompletionList = _MessageList = AsyncPage

__all__ = [
    "AsyncOpenAIChatAPI",
    "AsyncOpenAIChatCompletionsAPI",
    "AsyncOpenAIChatCompletionsListResult",
    "AsyncOpenAIChatCompletionsMessagesAPI",
    "AsyncOpenAIChatCompletionsMessagesListResult",
]

ValueT = TypeVar("ValueT")


class AsyncOpenAIChatCompletionsListResult(_CompletionList):
    """Stored completions. Iterate over the result to go through all pages."""

    @property
    def completions(self) -> list[CreateChatCompletionResponse]:
        """The completions of this page; empty if the call failed."""
        return self._items()


class AsyncOpenAIChatCompletionsMessagesListResult(_MessageList):
    """Messages of a stored completion. Iterate over the result to go through all pages."""

    @property
    def messages(self) -> list[ChatCompletionMessageListDataItem]:
        """The messages of this page; empty if the call failed."""
        return self._items()


class AsyncOpenAIChatCompletionsMessagesAPI(AsyncResource):
    """Messages of stored completions."""

    path: ClassVar[str] = "chat.completions.messages"

    @overload
    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatMessageListKeywords],
    ) -> AsyncPager[AsyncOpenAIChatCompletionsMessagesListResult]: ...

    @overload
    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatMessageListCallbackKeywords[AsyncOpenAIChatCompletionsMessagesListResult]],
    ) -> AsyncPager[Task[AsyncOpenAIChatCompletionsMessagesListResult]]: ...

    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> AsyncPager[AsyncOpenAIChatCompletionsMessagesListResult | Task[AsyncOpenAIChatCompletionsMessagesListResult]]:
        """List the messages of a stored completion.

        Args:
            completion_id: id of the completion; must not be empty.
            parameters: `after` (id), `limit` (number of messages), `order` (`asc` or `desc`) and call options, as a
                mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The messages of the first page, in `.messages`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/getMessages
        """
        return self._list(
            self._call(
                operations.get_chat_completion_messages,
                "list",
                self._bound(AsyncOpenAIChatCompletionsMessagesListResult),
                path=(completion_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class AsyncOpenAIChatCompletionsAPI(AsyncResource):
    """Chat completions."""

    path: ClassVar[str] = "chat.completions"

    @cached_property
    def messages(self) -> AsyncOpenAIChatCompletionsMessagesAPI:
        """Messages of stored completions."""
        return AsyncOpenAIChatCompletionsMessagesAPI(self._client)

    @overload
    async def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    async def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    async def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    async def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    @overload
    async def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    async def create(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> (
        OpenAIChatCompletionsResult | AsyncStream[OpenAIChatCompletionsStreamResult] | Task[OpenAIChatCompletionsResult]
    ):
        """Create a completion: the model's next message in a conversation.

        Args:
            messages: the conversation so far, oldest first, as mappings such as `{"role": "user", "content": "Hi"}` or
                generated models.
            parameters: API parameters (`model`, `temperature`, `tools`, …) and call options, as a mapping. As
                documented, `max_completion_tokens` 0, `temperature` -1 and `top_p` 0 are not sent.
            **keywords: the same, as keyword arguments. `model` defaults to `gpt-4o-mini`. `stream=True` returns chunks
                as they arrive. `extra_body` takes fields that the API does not document.

        Returns:
            The completion: `.choice.text`, `.choices`, `.usage`. With `stream=True`, a stream of chunks.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        call = self._completion("create", messages, parameters, keywords)
        if (form := call.request.body.get("response_format")) is not None:
            refuse_class("response_format", form, "chat.completions", "response_format")
        if call.request.body.get("stream"):
            return await self._stream(call, OpenAIChatCompletionsStreamResult)
        return await self._client._run(call)

    @overload
    async def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: type[ValueT],
        model: str = ...,
        **keywords: Unpack[ChatParseKeywords],
    ) -> OpenAIChatCompletionsParsedResult[ValueT]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    async def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: Any = ...,
        model: str = ...,
        **keywords: Unpack[ChatParseKeywords],
    ) -> OpenAIChatCompletionsParsedResult[Any]: ...

    @overload
    async def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: type[ValueT],
        model: str = ...,
        **keywords: Unpack[ChatParseCallbackKeywords[OpenAIChatCompletionsParsedResult[ValueT]]],
    ) -> Task[OpenAIChatCompletionsParsedResult[ValueT]]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    async def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: Any = ...,
        model: str = ...,
        **keywords: Unpack[ChatParseCallbackKeywords[OpenAIChatCompletionsParsedResult[Any]]],
    ) -> Task[OpenAIChatCompletionsParsedResult[Any]]: ...

    async def parse(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsParsedResult[Any] | Task[OpenAIChatCompletionsParsedResult[Any]]:
        """Create a completion and parse it into a class.

        Args:
            messages: as for `create`.
            parameters: as for `create`.
            **keywords: as for `create`. `response_format` is an attrs class, a dataclass, a TypedDict, a msgspec
                Struct, a pydantic model, or a list or union of these. The model's answer must match it.

        Returns:
            The completion, with the value in `.parsed` and `.choices[0].message.parsed`. The arguments of strict tools
            are in `.choices[0].message.tool_calls[0].function.parsed_arguments`.

        Raises:
            TypeError: the API can't enforce the class; the message says where.
            ImportError: the extra `schema` isn't installed.
            RefusalError, LengthFinishReasonError, ContentFilterFinishReasonError, UnfitAnswerError: the answer is not
                an instance of the class. Each error has the `text`.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from aikit.schema.parsing import (  # lazy: only this method needs it
            OpenAIChatCompletionsParsedResult,
            chat_reader,
        )

        call = self._completion("parse", messages, parameters, keywords)
        if call.request.body.get("stream"):
            raise TypeError("parse() reads the answer whole: use `chat.completions.stream()`")
        return await self._run(chat_reader(call.request.body).reading(call, OpenAIChatCompletionsParsedResult._of))

    @overload
    def stream(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: type[ValueT],
        model: str = ...,
        **keywords: Unpack[ChatParseKeywords],
    ) -> AsyncStreamManager[AsyncParsedChatCompletionStream[ValueT]]: ...

    @overload
    def stream(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> AsyncStreamManager[AsyncChatCompletionStream]: ...

    def stream(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> AsyncStreamManager[Any]:
        """Create a completion and follow its events.

        Args:
            messages: as for `create`.
            parameters: as for `create`.
            **keywords: as for `create`. `response_format` may be a class, as for `parse`.

        Returns:
            A context manager, which makes the call on entry. It returns a stream of typed events (`chunk`,
            `content.delta`, `content.done`, `refusal.delta`, `tool_calls.function.arguments.delta`, …) with
            `text_deltas()`, `get_final_completion()` and `current_completion_snapshot`. With a class or strict tools,
            events have `parsed` and `parsed_arguments`: plain data while they grow, and the parsed
            values once they are complete.

        Raises:
            TypeError: arguments that can't be sent.
            OpenAIError: on entry, the call failed; inside the block, the stream failed or the answer can't be parsed,
                as for `parse`. Raised even with `throw=False`, because no result could hold the error.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        from aikit.streams.accumulating import AsyncStreamManager, ask_to_stream  # lazy: only this method needs it
        from aikit.streams.chat_stream import (  # lazy: as above
            AsyncChatCompletionStream,
            AsyncParsedChatCompletionStream,
            ChatState,
        )

        call = self._completion("stream", messages, parameters, keywords)
        body, view = call.request.body, OpenAIChatCompletionsStreamResult
        ask_to_stream(body)
        if body.get("response_format") is not None or body.get("tools"):
            from aikit.schema.parsing import (  # lazy: most calls have neither
                OpenAIChatCompletionsParsedResult,
                chat_reader,
            )

            reader = chat_reader(body)
            if reader.is_needed:
                parsed: Call[Any] = reader.reading(call, OpenAIChatCompletionsParsedResult._of)
                return AsyncStreamManager(
                    self._client._origin,
                    parsed,
                    lambda done: AsyncParsedChatCompletionStream(
                        ChatState(done, parsed, reader.of(done).parse, reader.parse_arguments, reader.end)
                    ),
                    view,
                )
        return AsyncStreamManager(
            self._client._origin, call, lambda done: AsyncChatCompletionStream(ChatState(done, call)), view
        )

    def _completion(
        self, method: str, messages: Any, parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> Call[OpenAIChatCompletionsResult]:
        """Describe a call that creates a completion."""
        call = self._call(
            operations.create_chat_completion,
            method,
            OpenAIChatCompletionsResult._of,
            explicit={"messages": messages},
            parameters=parameters,
            keywords=keywords,
            not_sent=NOT_SENT,
        )
        body = call.request.body
        given = body["messages"]
        if given.__class__ is not list:
            body["messages"] = given = listed(given)
        _check_messages(given)
        expect_text(body, "model")
        body.setdefault("model", DEFAULT_MODEL)
        if body.get("tools"):
            from aikit.schema.tools import in_chat_form  # lazy: most calls have none

            body["tools"] = in_chat_form(body["tools"])
        return call

    @overload
    async def retrieve(
        self, completion_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    async def retrieve(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    async def retrieve(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | Task[OpenAIChatCompletionsResult]:
        """Retrieve a completion that was created with `store=True`.

        Args:
            completion_id: id of the completion; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The completion.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/get
        """
        return await self._run(
            self._call(
                operations.get_chat_completion,
                "retrieve",
                OpenAIChatCompletionsResult._of,
                path=(completion_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    async def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Task[OpenAIChatCompletionsResult]: ...

    async def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIChatCompletionsResult | Task[OpenAIChatCompletionsResult]:
        """Update the metadata of a stored completion.

        Args:
            completion_id: id of the completion; must not be empty.
            metadata: up to 16 pairs of texts. They replace the existing metadata.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The completion.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/update
        """
        call = self._call(
            operations.update_chat_completion,
            "update",
            OpenAIChatCompletionsResult._of,
            path=(completion_id,),
            explicit={"metadata": metadata},
            parameters=parameters,
            keywords=keywords,
        )
        given = call.request.body["metadata"]
        if given is not None and not isinstance(given, Mapping):
            raise TypeError(f"`metadata` must be a mapping of texts, got {type(given).__name__}")
        return await self._run(call)

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[ChatCompletionListKeywords]
    ) -> AsyncPager[AsyncOpenAIChatCompletionsListResult]: ...

    @overload
    def list(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatCompletionListCallbackKeywords[AsyncOpenAIChatCompletionsListResult]],
    ) -> AsyncPager[Task[AsyncOpenAIChatCompletionsListResult]]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> AsyncPager[AsyncOpenAIChatCompletionsListResult | Task[AsyncOpenAIChatCompletionsListResult]]:
        """List the stored completions.

        Args:
            parameters: `after` (id), `limit` (number of completions), `order` (`asc` or `desc`), `metadata` (mapping of
                texts), `model` and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The completions of the first page, in `.completions`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/list
        """
        return self._list(
            self._call(
                operations.list_chat_completions,
                "list",
                self._bound(AsyncOpenAIChatCompletionsListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, completion_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsDeletedResult: ...

    @overload
    async def delete(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsDeletedResult]],
    ) -> Task[OpenAIChatCompletionsDeletedResult]: ...

    async def delete(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsDeletedResult | Task[OpenAIChatCompletionsDeletedResult]:
        """Delete a stored completion.

        Args:
            completion_id: id of the completion; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            A result that confirms the deletion.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chat/delete
        """
        return await self._run(
            self._call(
                operations.delete_chat_completion,
                "delete",
                OpenAIChatCompletionsDeletedResult._of,
                path=(completion_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class AsyncOpenAIChatAPI(AsyncResource):
    """Completions, conversations, and questions about images."""

    path: ClassVar[str] = "chat"

    @cached_property
    def completions(self) -> AsyncOpenAIChatCompletionsAPI:
        """Chat completions."""
        return AsyncOpenAIChatCompletionsAPI(self._client)

    @cached_property
    def vision(self) -> AsyncOpenAIVision:
        """Questions about images."""
        from aikit.aio.helpers.vision import AsyncOpenAIVision  # lazy: rarely needed

        origin: Any = self._client._origin
        return AsyncOpenAIVision(origin.chat)

    @overload
    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatHelperKeywords],
    ) -> AsyncOpenAIChatHelper: ...

    @overload
    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatHelperCallbackKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]],
    ) -> AsyncBackgroundChatHelper: ...

    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> AsyncOpenAIChatHelper | AsyncBackgroundChatHelper:
        """Create a conversation that keeps its history and runs the tools that the model calls.

        Args:
            system_prompt: instructions in front of all messages: a text, or a message with the role `system` or
                `developer`; None for no instructions.
            parameters: parameters of every request as a mapping: those of `completions.create` except `messages`.
            **keywords: the same, as keyword arguments, and these attributes of the helper: `number_of_messages` (15,
                None for all), `auto_handle_tool_calls` (True), `max_tool_rounds` (10, None for no limit),
                `tool_threads` (0) and `prices`.

        Returns:
            The conversation: `.prompt("Hi").choice.text`.

        Raises:
            TypeError, ValueError: invalid argument; the message names it.

        See https://platform.openai.com/docs/guides/conversation-state
        """
        from aikit.aio.helpers.chat_helper import AsyncOpenAIChatHelper  # lazy: rarely needed

        origin: Any = self._client._origin
        return AsyncOpenAIChatHelper(origin.chat, system_prompt, parameters, **keywords)
