# Written from aikit/resources/responses.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.responses`: model responses, with tools and state on the server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, TypeVar, overload

from aikit.aio.resource import AsyncResource
from aikit.core import operations
from aikit.core.call import expect_text, refuse_class
from aikit.options.settings import NOT_GIVEN
from aikit.resources.resource import refuse_connection
from aikit.resources.responses import (
    OpenAIInputTokensResult,
    OpenAIResponseCompactedResult,
    OpenAIResponseDeletedResult,
)
from aikit.results.response_results import OpenAIResponseResult
from aikit.results.result import AsyncPage, AsyncPager
from aikit.streams.stream import AsyncStream

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.call import Call
    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
        CompactCallbackKeywords,
        CompactKeywords,
        InputItemListCallbackKeywords,
        InputItemListKeywords,
        InputTokenCallbackKeywords,
        InputTokenKeywords,
        ResponseCallbackKeywords,
        ResponseKeywords,
        ResponseRetrieveCallbackKeywords,
        ResponseRetrieveKeywords,
        ResponseRetrieveStreamKeywords,
        ResponseStreamKeywords,
    )
    from aikit.core.operations import (
        ItemResource,
        ResponseItemList,
        ResponseStreamEvent,
    )
    from aikit.schema.parsing import OpenAIResponseParsedResult
    from aikit.streams.accumulating import AsyncStreamManager
    from aikit.streams.response_stream import AsyncParsedResponseStream, AsyncResponseStream

    class _InputItemList(AsyncPage[ItemResource], ResponseItemList): ...


else:
    _InputItemList = AsyncPage

__all__ = [
    "AsyncOpenAIInputItemListResult",
    "AsyncOpenAIInputItemsAPI",
    "AsyncOpenAIInputTokensAPI",
    "AsyncOpenAIResponsesAPI",
    "OpenAIInputTokensResult",
    "OpenAIResponseCompactedResult",
    "OpenAIResponseDeletedResult",
]

ValueT = TypeVar("ValueT")


class AsyncOpenAIInputItemListResult(_InputItemList):
    """The input items of a response. Iterate over the result to go through all pages."""

    @property
    def items(self) -> list[ItemResource]:
        """The items of this page; empty if the call failed."""
        return self._items()


class AsyncOpenAIInputItemsAPI(AsyncResource):
    """Input items of responses."""

    path: ClassVar[str] = "responses.input_items"

    @overload
    def list(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[InputItemListKeywords]
    ) -> AsyncPager[AsyncOpenAIInputItemListResult]: ...

    @overload
    def list(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[InputItemListCallbackKeywords[AsyncOpenAIInputItemListResult]],
    ) -> AsyncPager[Task[AsyncOpenAIInputItemListResult]]: ...

    def list(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> AsyncPager[AsyncOpenAIInputItemListResult | Task[AsyncOpenAIInputItemListResult]]:
        """List the input items of a response.

        Args:
            response_id: id of the response; must not be empty.
            parameters: `after` (id), `limit` (number of items), `order` (`asc` or `desc`), `include` and call options,
                as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The items of the first page, in `.items`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/input-items
        """
        return self._list(
            self._call(
                operations.list_input_items,
                "list",
                self._bound(AsyncOpenAIInputItemListResult),
                path=(response_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class AsyncOpenAIInputTokensAPI(AsyncResource):
    """Counts the tokens of an input before you pay for them."""

    path: ClassVar[str] = "responses.input_tokens"

    @overload
    async def count(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[InputTokenKeywords]
    ) -> OpenAIInputTokensResult: ...

    @overload
    async def count(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[InputTokenCallbackKeywords[OpenAIInputTokensResult]],
    ) -> Task[OpenAIInputTokensResult]: ...

    async def count(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIInputTokensResult | Task[OpenAIInputTokensResult]:
        """Count the tokens of an input.

        Args:
            parameters: parameters of `responses.create` (`model`, `input`, `tools`, …) and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The number, in `.input_tokens`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/input-tokens
        """
        return await self._run(
            self._call(
                operations.get_input_token_counts,
                "count",
                OpenAIInputTokensResult._of,
                parameters=parameters,
                keywords=keywords,
            )
        )


class AsyncOpenAIResponsesAPI(AsyncResource):
    """Creates and manages model responses."""

    path: ClassVar[str] = "responses"

    @cached_property
    def input_items(self) -> AsyncOpenAIInputItemsAPI:
        """Input items of responses."""
        return AsyncOpenAIInputItemsAPI(self._client)

    @cached_property
    def input_tokens(self) -> AsyncOpenAIInputTokensAPI:
        """Counts the tokens of an input before you pay for them."""
        return AsyncOpenAIInputTokensAPI(self._client)

    @overload
    async def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseResult: ...

    @overload
    async def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseResult]],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: bool,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseResult | AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseResult]],
    ) -> Task[OpenAIResponseResult]: ...

    @overload
    async def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseStreamKeywords[OpenAIResponseResult, ResponseStreamEvent]],
    ) -> Task[OpenAIResponseResult]: ...

    async def create(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | AsyncStream[ResponseStreamEvent] | Task[OpenAIResponseResult]:
        """Create a model response.

        Args:
            parameters: API parameters (`model`, `input`, `instructions`, `tools`, …) and call options, as a mapping.
            **keywords: the same, as keyword arguments. `stream=True` returns events as they arrive.

        Returns:
            The response: `.output_text`, `.output`, `.usage`. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        if "text_format" in keywords or (isinstance(parameters, Mapping) and "text_format" in parameters):
            raise TypeError(
                "responses.create() takes no `text_format`: use `responses.parse()` or `responses.stream()`"
            )
        call = self._response("create", parameters, keywords)
        if (text := call.request.body.get("text")) is not None:
            form = text.get("format") if isinstance(text, Mapping) else text
            refuse_class("text", form, "responses", "text_format")
        if call.request.body.get("stream"):
            return await self._stream(call)
        return await self._run(call)

    @overload
    async def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseParsedResult[ValueT]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    async def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: Any = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseParsedResult[Any]: ...

    @overload
    async def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseParsedResult[ValueT]]],
    ) -> Task[OpenAIResponseParsedResult[ValueT]]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    async def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: Any = ...,
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseParsedResult[Any]]],
    ) -> Task[OpenAIResponseParsedResult[Any]]: ...

    async def parse(
        self, parameters: Mapping[str, Any] | None = None, *, text_format: Any = None, **keywords: Any
    ) -> OpenAIResponseParsedResult[Any] | Task[OpenAIResponseParsedResult[Any]]:
        """Create a model response and parse it into a class.

        Args:
            parameters: as for `create`.
            text_format: an attrs class, a dataclass, a TypedDict, a msgspec Struct, a pydantic model, or a list or
                union of these. The model's answer must match it.
            **keywords: as for `create`.

        Returns:
            The response, with the value in `.output_parsed`. Calls of strict tools have `parsed_arguments`.

        Raises:
            TypeError: the API can't enforce the class; the message says where.
            ImportError: the extra `schema` isn't installed.
            RefusalError, LengthFinishReasonError, ContentFilterFinishReasonError, UnfitAnswerError: the answer is not
                an instance of the class. Each error has the `text`.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from aikit.schema.parsing import OpenAIResponseParsedResult, response_reader  # lazy: only this method needs it

        call = self._response("parse", parameters, keywords)
        if call.request.body.get("stream"):
            raise TypeError("parse() reads the answer whole: use `responses.stream()`")
        return await self._run(
            response_reader(call.request.body, text_format).reading(call, OpenAIResponseParsedResult._of)
        )

    @overload
    def stream(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        response_id: str | None = ...,
        starting_after: int | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> AsyncStreamManager[AsyncParsedResponseStream[ValueT]]: ...

    @overload
    def stream(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: None = ...,
        response_id: str | None = ...,
        starting_after: int | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> AsyncStreamManager[AsyncResponseStream]: ...

    def stream(
        self,
        parameters: Mapping[str, Any] | None = None,
        *,
        text_format: Any = None,
        response_id: str | None = None,
        starting_after: int | None = None,
        **keywords: Any,
    ) -> AsyncStreamManager[Any]:
        """Create a model response, or resume one that runs in the background, and follow its events.

        Args:
            parameters: as for `create`.
            text_format: a class, as for `parse`; None for text.
            response_id: id of a response that was created with `background=True` and `stream=True`, to get its events
                again; None to create a new response.
            starting_after: number of the last event that you already have; None for all events.
            **keywords: as for `create`, or as for `retrieve` with a `response_id`.

        Returns:
            A context manager, which makes the call on entry. It returns a stream of the API's events with
            `text_deltas()`, `get_final_response()` and `current_response_snapshot`. Events with a delta have the text
            so far in `snapshot`. With a class, the events of the text have `parsed`: plain data while it grows, and the
            parsed value once it is complete.

        Raises:
            TypeError: arguments that can't be sent.
            OpenAIError: on entry, the call failed; inside the block, the stream failed or the answer can't be parsed,
                as for `parse`. Raised even with `throw=False`, because no result could hold the error.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        from aikit.streams.accumulating import AsyncStreamManager, ask_to_stream  # lazy: only this method needs it
        from aikit.streams.response_stream import (  # lazy: as above
            AsyncParsedResponseStream,
            AsyncResponseStream,
            ResponseState,
        )

        if response_id is None:
            call = self._response("stream", parameters, keywords)
            body = call.request.body
            ask_to_stream(body)
        else:
            # Request all events, because only all of them build up the response.
            call, body = self._stored("stream", response_id, parameters, keywords), {}
            ask_to_stream(call.request.query)
        if text_format is not None or body.get("tools"):
            from aikit.schema.parsing import (  # lazy: most calls have neither
                OpenAIResponseParsedResult,
                response_reader,
            )

            reader = response_reader(body, text_format)
            if reader.is_needed:
                parsed: Call[Any] = reader.reading(call, OpenAIResponseParsedResult._of)
                return AsyncStreamManager(
                    self._client._origin,
                    parsed,
                    lambda done: AsyncParsedResponseStream(
                        ResponseState(done, parsed, starting_after, reader.of(done).parse_event)
                    ),
                )
        return AsyncStreamManager(
            self._client._origin, call, lambda done: AsyncResponseStream(ResponseState(done, call, starting_after))
        )

    def _response(
        self, method: str, parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> Call[OpenAIResponseResult]:
        """Describe a call that creates a response."""
        call = self._call(
            operations.create_response, method, OpenAIResponseResult._of, parameters=parameters, keywords=keywords
        )
        body = call.request.body
        expect_text(body, "model", "instructions")
        if body.get("tools"):
            from aikit.schema.tools import in_response_form  # lazy: most calls have none

            body["tools"] = in_response_form(body["tools"])
        return call

    def _stored(
        self, method: str, response_id: str, parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]
    ) -> Call[OpenAIResponseResult]:
        """Describe a call for a stored response."""
        return self._call(
            operations.get_response,
            method,
            OpenAIResponseResult._of,
            path=(response_id,),
            parameters=parameters,
            keywords=keywords,
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseRetrieveKeywords],
    ) -> OpenAIResponseResult: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseRetrieveCallbackKeywords[OpenAIResponseResult]],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: bool,
        **keywords: Unpack[ResponseRetrieveKeywords],
    ) -> OpenAIResponseResult | AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseRetrieveCallbackKeywords[OpenAIResponseResult]],
    ) -> Task[OpenAIResponseResult]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseRetrieveStreamKeywords[OpenAIResponseResult, ResponseStreamEvent]],
    ) -> Task[OpenAIResponseResult]: ...

    async def retrieve(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | AsyncStream[ResponseStreamEvent] | Task[OpenAIResponseResult]:
        """Retrieve a stored response.

        Args:
            response_id: id of the response; must not be empty.
            parameters: `include`, `starting_after` and call options, as a mapping.
            **keywords: the same, as keyword arguments. `stream=True` returns its events again, after `starting_after`.

        Returns:
            The response. With `stream=True`, a stream of events.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/get
        """
        call = self._stored("retrieve", response_id, parameters, keywords)
        if call.request.query.get("stream"):
            return await self._stream(call)
        return await self._run(call)

    @overload
    async def cancel(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIResponseResult: ...

    @overload
    async def cancel(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIResponseResult]],
    ) -> Task[OpenAIResponseResult]: ...

    async def cancel(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | Task[OpenAIResponseResult]:
        """Cancel a response that runs in the background.

        Args:
            response_id: id of the response; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The response.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/cancel
        """
        return await self._run(
            self._call(
                operations.cancel_response,
                "cancel",
                OpenAIResponseResult._of,
                path=(response_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIResponseDeletedResult: ...

    @overload
    async def delete(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIResponseDeletedResult]],
    ) -> Task[OpenAIResponseDeletedResult]: ...

    async def delete(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseDeletedResult | Task[OpenAIResponseDeletedResult]:
        """Delete a stored response.

        Args:
            response_id: id of the response; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            A result that confirms the deletion.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/delete
        """
        return await self._run(
            self._call(
                operations.delete_response,
                "delete",
                OpenAIResponseDeletedResult._of,
                path=(response_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    async def compact(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str | None = ...,
        **keywords: Unpack[CompactKeywords],
    ) -> OpenAIResponseCompactedResult: ...

    @overload
    async def compact(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str | None = ...,
        **keywords: Unpack[CompactCallbackKeywords[OpenAIResponseCompactedResult]],
    ) -> Task[OpenAIResponseCompactedResult]: ...

    async def compact(
        self,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: str | None = NOT_GIVEN,
        **keywords: Any,
    ) -> OpenAIResponseCompactedResult | Task[OpenAIResponseCompactedResult]:
        """Compact a conversation into fewer tokens.

        Args:
            parameters: `model`, `input`, `previous_response_id`, `instructions` and call options, as a mapping.
            model: name of the model.
            **keywords: the same, as keyword arguments.

        Returns:
            The compacted conversation, in `.output`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/responses/compact
        """
        return await self._run(
            self._call(
                operations.compact_conversation,
                "compact",
                OpenAIResponseCompactedResult._of,
                explicit={"model": model},
                parameters=parameters,
                keywords=keywords,
            )
        )

    # Any: it takes everything, and raises
    def connect(self, **options: Any) -> NoReturn:
        """Raise NotImplementedError: aikit does not support websockets yet.

        Args:
            **options: the options that the method will have.

        Returns:
            Nothing.

        Raises:
            NotImplementedError: always.

        See https://platform.openai.com/docs/api-reference/realtime
        """
        refuse_connection(self.path)
