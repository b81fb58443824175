"""`client.chat`: chat completions, streams, stored completions and conversations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from aikit.core import operations
from aikit.core.call import NOT_SENT, expect_text, listed, refuse_class
from aikit.options.settings import DEFAULT_MODEL, NOT_GIVEN
from aikit.results.chat_results import (
    OpenAIChatCompletionsDeletedResult,
    OpenAIChatCompletionsResult,
    OpenAIChatCompletionsStreamResult,
)
from aikit.results.result import Page
from aikit.streams.stream import Stream

from .resource import Resource

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import TypeAlias, Unpack

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
    from aikit.helpers.chat_helper import BackgroundChatHelper, OpenAIChatHelper
    from aikit.helpers.vision import OpenAIVision
    from aikit.results.messages import OpenAIMessage
    from aikit.schema.parsing import OpenAIChatCompletionsParsedResult
    from aikit.streams.accumulating import StreamManager
    from aikit.streams.chat_stream import ChatCompletionStream, ParsedChatCompletionStream

    # You can send the message of an answer back unchanged.
    Messages: TypeAlias = Iterable[ChatCompletionRequestMessageInput | ChatCompletionResponseMessage]

    class _CompletionList(Page[CreateChatCompletionResponse], ChatCompletionList): ...

    class _MessageList(Page[ChatCompletionMessageListDataItem], ChatCompletionMessageList): ...

else:
    _CompletionList = _MessageList = Page

__all__ = [
    "OpenAIChatAPI",
    "OpenAIChatCompletionsAPI",
    "OpenAIChatCompletionsListResult",
    "OpenAIChatCompletionsMessagesAPI",
    "OpenAIChatCompletionsMessagesListResult",
]

ValueT = TypeVar("ValueT")


def _check_messages(messages: Any) -> None:
    """Raise TypeError unless `messages` is a list of messages. The API checks what is in them."""
    if messages.__class__ is not list and (isinstance(messages, str | bytes) or not isinstance(messages, Sequence)):
        raise TypeError(f"`messages` must be a list of messages, got {type(messages).__name__}")
    for index, message in enumerate(messages):
        if message.__class__ is not dict and not isinstance(message, Mapping) and not hasattr(message, "to_dict"):
            raise TypeError(f"`messages[{index}]` must be a mapping or a message, got {type(message).__name__}")


class OpenAIChatCompletionsListResult(_CompletionList):
    """Stored completions. Iterate over the result to go through all pages."""

    @property
    def completions(self) -> list[CreateChatCompletionResponse]:
        """The completions of this page; empty if the call failed."""
        return self._items()


class OpenAIChatCompletionsMessagesListResult(_MessageList):
    """Messages of a stored completion. Iterate over the result to go through all pages."""

    @property
    def messages(self) -> list[ChatCompletionMessageListDataItem]:
        """The messages of this page; empty if the call failed."""
        return self._items()


class OpenAIChatCompletionsMessagesAPI(Resource):
    """Messages of stored completions."""

    path: ClassVar[str] = "chat.completions.messages"

    @overload
    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatMessageListKeywords],
    ) -> OpenAIChatCompletionsMessagesListResult: ...

    @overload
    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatMessageListCallbackKeywords[OpenAIChatCompletionsMessagesListResult]],
    ) -> Future[OpenAIChatCompletionsMessagesListResult]: ...

    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIChatCompletionsMessagesListResult | Future[OpenAIChatCompletionsMessagesListResult]:
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
                self._bound(OpenAIChatCompletionsMessagesListResult),
                path=(completion_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class OpenAIChatCompletionsAPI(Resource):
    """Chat completions."""

    path: ClassVar[str] = "chat.completions"

    @cached_property
    def messages(self) -> OpenAIChatCompletionsMessagesAPI:
        """Messages of stored completions."""
        return OpenAIChatCompletionsMessagesAPI(self._client)

    @overload
    def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Stream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ChatCompletionCallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    @overload
    def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: Literal[True],
        **keywords: Unpack[
            ChatCompletionStreamKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]
        ],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    def create(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult] | Future[OpenAIChatCompletionsResult]:
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
            return self._stream(call, OpenAIChatCompletionsStreamResult)
        return self._client._run(call)

    @overload
    def parse(
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
    def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: Any = ...,
        model: str = ...,
        **keywords: Unpack[ChatParseKeywords],
    ) -> OpenAIChatCompletionsParsedResult[Any]: ...

    @overload
    def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: type[ValueT],
        model: str = ...,
        **keywords: Unpack[ChatParseCallbackKeywords[OpenAIChatCompletionsParsedResult[ValueT]]],
    ) -> Future[OpenAIChatCompletionsParsedResult[ValueT]]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    def parse(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: Any = ...,
        model: str = ...,
        **keywords: Unpack[ChatParseCallbackKeywords[OpenAIChatCompletionsParsedResult[Any]]],
    ) -> Future[OpenAIChatCompletionsParsedResult[Any]]: ...

    def parse(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsParsedResult[Any] | Future[OpenAIChatCompletionsParsedResult[Any]]:
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
        return self._run(chat_reader(call.request.body).reading(call, OpenAIChatCompletionsParsedResult._of))

    @overload
    def stream(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        response_format: type[ValueT],
        model: str = ...,
        **keywords: Unpack[ChatParseKeywords],
    ) -> StreamManager[ParsedChatCompletionStream[ValueT]]: ...

    @overload
    def stream(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> StreamManager[ChatCompletionStream]: ...

    def stream(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> StreamManager[Any]:
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
        from aikit.streams.accumulating import StreamManager, ask_to_stream  # lazy: only this method needs it
        from aikit.streams.chat_stream import (  # lazy: as above
            ChatCompletionStream,
            ChatState,
            ParsedChatCompletionStream,
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
                return StreamManager(
                    self._client._origin,
                    parsed,
                    lambda done: ParsedChatCompletionStream(
                        ChatState(done, parsed, reader.of(done).parse, reader.parse_arguments, reader.end)
                    ),
                    view,
                )
        return StreamManager(self._client._origin, call, lambda done: ChatCompletionStream(ChatState(done, call)), view)

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
    def retrieve(
        self, completion_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    def retrieve(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    def retrieve(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | Future[OpenAIChatCompletionsResult]:
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
        return self._run(
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
    def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIChatCompletionsResult: ...

    @overload
    def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsResult]],
    ) -> Future[OpenAIChatCompletionsResult]: ...

    def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIChatCompletionsResult | Future[OpenAIChatCompletionsResult]:
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
        return self._run(call)

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[ChatCompletionListKeywords]
    ) -> OpenAIChatCompletionsListResult: ...

    @overload
    def list(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatCompletionListCallbackKeywords[OpenAIChatCompletionsListResult]],
    ) -> Future[OpenAIChatCompletionsListResult]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsListResult | Future[OpenAIChatCompletionsListResult]:
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
                self._bound(OpenAIChatCompletionsListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    def delete(
        self, completion_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsDeletedResult: ...

    @overload
    def delete(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIChatCompletionsDeletedResult]],
    ) -> Future[OpenAIChatCompletionsDeletedResult]: ...

    def delete(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsDeletedResult | Future[OpenAIChatCompletionsDeletedResult]:
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
        return self._run(
            self._call(
                operations.delete_chat_completion,
                "delete",
                OpenAIChatCompletionsDeletedResult._of,
                path=(completion_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class OpenAIChatAPI(Resource):
    """Completions, conversations, and questions about images."""

    path: ClassVar[str] = "chat"

    @cached_property
    def completions(self) -> OpenAIChatCompletionsAPI:
        """Chat completions."""
        return OpenAIChatCompletionsAPI(self._client)

    @cached_property
    def vision(self) -> OpenAIVision:
        """Questions about images."""
        from aikit.helpers.vision import OpenAIVision  # lazy: rarely needed

        origin: Any = self._client._origin
        return OpenAIVision(origin.chat)

    @overload
    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatHelperKeywords],
    ) -> OpenAIChatHelper: ...

    @overload
    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = ...,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[ChatHelperCallbackKeywords[OpenAIChatCompletionsResult, OpenAIChatCompletionsStreamResult]],
    ) -> BackgroundChatHelper: ...

    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIChatHelper | BackgroundChatHelper:
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
        from aikit.helpers.chat_helper import OpenAIChatHelper  # lazy: rarely needed

        origin: Any = self._client._origin
        return OpenAIChatHelper(origin.chat, system_prompt, parameters, **keywords)
