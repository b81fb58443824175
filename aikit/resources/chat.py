"""`client.chat`: chat completions, plain and streamed, and those that the service has stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, overload

from aikit.core import operations
from aikit.core.call import expect_text, refuse_class
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
    from typing import TypeAlias, Unpack

    from aikit.core.call import Call
    from aikit.core.keywords import (
        CallKeywords,
        ChatCompletionKeywords,
        ChatCompletionListKeywords,
        ChatHelperKeywords,
        ChatMessageListKeywords,
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
    from aikit.helpers.chat_helper import OpenAIChatHelper
    from aikit.helpers.vision import OpenAIVision
    from aikit.results.messages import OpenAIMessage
    from aikit.schema.parsing import OpenAIChatCompletionsParsedResult
    from aikit.streams.accumulating import StreamManager
    from aikit.streams.chat_stream import ChatCompletionStream, ParsedChatCompletionStream

    # An answer's message goes back as it came.
    Messages: TypeAlias = Sequence[ChatCompletionRequestMessageInput | ChatCompletionResponseMessage]

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

# The documentation's ways to say "not sent".
_NOT_SENT = {
    "max_completion_tokens": lambda value: value == 0,
    "temperature": lambda value: value == -1,
    "top_p": lambda value: isinstance(value, int | float) and value <= 0,
}


def _check_messages(messages: Any) -> None:
    """Raise TypeError for what is no list of messages; what is in a message is for the API to judge."""
    if not isinstance(messages, list | tuple) and (
        isinstance(messages, str | bytes) or not isinstance(messages, Sequence)
    ):
        raise TypeError(f"`messages` must be a list of messages, got {type(messages).__name__}")
    for index, message in enumerate(messages):
        if not isinstance(message, dict | Mapping) and not hasattr(message, "to_dict"):
            raise TypeError(f"`messages[{index}]` must be a mapping or a message, got {type(message).__name__}")


class OpenAIChatCompletionsListResult(_CompletionList):
    """Stored completions; iterate over the result to go through all pages."""

    @property
    def completions(self) -> list[CreateChatCompletionResponse]:
        """The completions of this page; empty after a failure."""
        return self._items()


class OpenAIChatCompletionsMessagesListResult(_MessageList):
    """Messages of a stored completion; iterate over the result to go through all pages."""

    @property
    def messages(self) -> list[ChatCompletionMessageListDataItem]:
        """The messages of this page; empty after a failure."""
        return self._items()


class OpenAIChatCompletionsMessagesAPI(Resource):
    """The messages of stored completions."""

    path: ClassVar[str] = "chat.completions.messages"

    def list(
        self,
        completion_id: str,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Unpack[ChatMessageListKeywords],
    ) -> OpenAIChatCompletionsMessagesListResult:
        """List the messages that a stored completion was made from.

        Args:
            completion_id: id of the completion; an empty one is a ValueError.
            parameters: `after` (id), `limit` (number of messages), `order` (`asc` or `desc`), and options of the
                call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The messages, in `.messages` and by iteration over all pages.

        Raises:
            OpenAIError: when the call fails.

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
        """The messages of stored completions."""
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
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> Stream[OpenAIChatCompletionsStreamResult]: ...

    @overload
    def create(
        self,
        messages: Messages = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str = ...,
        stream: bool,
        **keywords: Unpack[ChatCompletionKeywords],
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult]: ...

    def create(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsResult | Stream[OpenAIChatCompletionsStreamResult]:
        """Ask a model for the next message of a conversation.

        Args:
            messages: the conversation so far, oldest first: mappings such as `{"role": "user", "content": "Hi"}`, or
                generated models.
            parameters: what the API documents (`model`, `temperature`, `tools`, …) and options of the call, as a
                mapping. By their documentation `max_completion_tokens` 0, `temperature` -1 and `top_p` 0 are not sent.
            **keywords: the same as keywords. `model` is `gpt-4o-mini` when it is left out; `stream=True` gives the
                chunks as they arrive; `extra_body` takes what the API does not document.

        Returns:
            The completion: `.choice.text`, `.choices`, `.usage`; or a stream of chunks to iterate over.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        call = self._completion("create", messages, parameters, keywords)
        if (form := call.request.body.get("response_format")) is not None:
            refuse_class("response_format", form, "chat.completions", "response_format")
        if call.request.body.get("stream"):
            return self._stream(call, OpenAIChatCompletionsStreamResult)
        return self._run(call)

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

    def parse(
        self, messages: Any = NOT_GIVEN, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIChatCompletionsParsedResult[Any]:
        """Ask a model for the next message of a conversation, as an instance of a class.

        Args:
            messages: as for `create`.
            parameters: as for `create`.
            **keywords: as for `create`. `response_format` is an attrs class, a dataclass, a TypedDict, a msgspec
                Struct, a pydantic model, or a list or union of these: the model is held to its fields.

        Returns:
            The completion: `.parsed`, and `.choices[0].message.parsed`; the arguments of strict tools in
            `.choices[0].message.tool_calls[0].function.parsed_arguments`.

        Raises:
            TypeError: for a class that the API can't hold a model to, naming the place.
            ImportError: without the extra `schema`.
            RefusalError, LengthFinishReasonError, ContentFilterFinishReasonError, UnfitAnswerError: when the answer is
                no instance of the class; each with its `text`.
            OpenAIError: when the call fails.

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
        """Ask a model for the next message of a conversation, and follow how it comes.

        Args:
            messages: as for `create`.
            parameters: as for `create`.
            **keywords: as for `create`; `response_format` may be a class, as for `parse`.

        Returns:
            What a `with` block enters; only then the call is made. It gives a stream of typed events (`chunk`,
            `content.delta`, `content.done`, `refusal.delta`, `tool_calls.function.arguments.delta` …) with
            `text_deltas()`, `get_final_completion()` and `current_completion_snapshot`. With a class or strict tools,
            events have `parsed` and `parsed_arguments`: plain data as they grow, and the values when they are whole.

        Raises:
            TypeError: for arguments that can't be sent.
            OpenAIError: on entering the block when the call fails, in it when the stream does; also with
                `throw=False`, for there is no result that could hold the error. In it also what `parse` raises.

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
                        ChatState(done, parsed, view, reader.of(done).parse, reader.parse_arguments, reader.end)
                    ),
                )
        return StreamManager(self._client._origin, call, lambda done: ChatCompletionStream(ChatState(done, call, view)))

    def _completion(
        self, method: str, messages: Any, parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> Call[OpenAIChatCompletionsResult]:
        """Describe a call for a completion."""
        call = self._call(
            operations.create_chat_completion,
            method,
            OpenAIChatCompletionsResult._of,
            explicit={"messages": messages},
            parameters=parameters,
            keywords=keywords,
            not_sent=_NOT_SENT,
        )
        body = call.request.body
        _check_messages(body["messages"])
        expect_text(body, "model")
        body.setdefault("model", DEFAULT_MODEL)
        if body.get("tools"):
            from aikit.schema.tools import in_chat_form  # lazy: most calls have none

            body["tools"] = in_chat_form(body["tools"])
        return call

    def retrieve(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsResult:
        """Get a completion that was created with `store=True`.

        Args:
            completion_id: id of the completion; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The completion.

        Raises:
            OpenAIError: when the call fails.

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

    def update(
        self,
        completion_id: str,
        metadata: Mapping[str, str] | None = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIChatCompletionsResult:
        """Change the metadata of a stored completion.

        Args:
            completion_id: id of the completion; an empty one is a ValueError.
            metadata: up to 16 pairs of texts that replace the old ones.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The completion.

        Raises:
            OpenAIError: when the call fails.

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

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[ChatCompletionListKeywords]
    ) -> OpenAIChatCompletionsListResult:
        """List the stored completions.

        Args:
            parameters: `after` (id), `limit` (number of completions), `order` (`asc` or `desc`), `metadata`
                (mapping of texts), `model`, and options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The completions, in `.completions` and by iteration over all pages.

        Raises:
            OpenAIError: when the call fails.

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

    def delete(
        self, completion_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> OpenAIChatCompletionsDeletedResult:
        """Delete a stored completion.

        Args:
            completion_id: id of the completion; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            Which completion was deleted.

        Raises:
            OpenAIError: when the call fails.

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
    """Chats: completions, conversations and questions about images."""

    path: ClassVar[str] = "chat"

    @cached_property
    def completions(self) -> OpenAIChatCompletionsAPI:
        """Chat completions."""
        return OpenAIChatCompletionsAPI(self._client)

    @cached_property
    def vision(self) -> OpenAIVision:
        """Questions about images."""
        from aikit.helpers.vision import OpenAIVision  # lazy: few ask about images

        origin: Any = self._client._origin
        return OpenAIVision(origin.chat)

    def create(
        self,
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Unpack[ChatHelperKeywords],
    ) -> OpenAIChatHelper:
        """Begin a conversation, which remembers what is said and runs the tools that the model calls.

        Args:
            system_prompt: what the model is told before all else: a text, or a message of the role `system` or
                `developer`; None for nothing.
            parameters: parameters of every request: what `completions.create` takes, `messages` excepted, as a
                mapping.
            **keywords: the same as keywords; and `number_of_messages` (15, None for all), `auto_handle_tool_calls`
                (True), `max_tool_rounds` (10, None for any number), `tool_threads` (0), `prices`, which the helper
                has as attributes.

        Returns:
            The conversation: `.prompt("Hi").choice.text`.

        Raises:
            TypeError, ValueError: for what can't be, naming it.

        See https://platform.openai.com/docs/guides/conversation-state
        """
        from aikit.helpers.chat_helper import OpenAIChatHelper  # lazy: few calls are conversations

        origin: Any = self._client._origin
        return OpenAIChatHelper(origin.chat, system_prompt, parameters, **keywords)
