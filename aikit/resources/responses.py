"""`client.responses`: model responses, with tools and state on the server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, TypeVar, overload

from aikit.core import operations
from aikit.core.call import expect_text, refuse_class
from aikit.options.settings import NOT_GIVEN
from aikit.results.response_results import OpenAIResponseResult
from aikit.results.result import OpenAIResult, Page
from aikit.streams.stream import Stream

from .resource import Resource, refuse_connection

if TYPE_CHECKING:
    from concurrent.futures import Future
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
        CompactResource,
        DeletedResponse,
        ItemResource,
        ResponseItemList,
        ResponseStreamEvent,
        ResponseUsage,
        TokenCountsResource,
    )
    from aikit.schema.parsing import OpenAIResponseParsedResult
    from aikit.streams.accumulating import StreamManager
    from aikit.streams.response_stream import ParsedResponseStream, ResponseStream

    class _Compaction(OpenAIResult, CompactResource):
        usage: ResponseUsage

    class _Deleted(OpenAIResult, DeletedResponse): ...

    class _InputItemList(Page[ItemResource], ResponseItemList): ...

    class _InputTokens(OpenAIResult, TokenCountsResource): ...

else:
    _Compaction = _Deleted = _InputTokens = OpenAIResult
    _InputItemList = Page

__all__ = [
    "OpenAIInputItemListResult",
    "OpenAIInputItemsAPI",
    "OpenAIInputTokensAPI",
    "OpenAIInputTokensResult",
    "OpenAIResponseCompactedResult",
    "OpenAIResponseDeletedResult",
    "OpenAIResponsesAPI",
]

ValueT = TypeVar("ValueT")


class OpenAIResponseDeletedResult(_Deleted):
    """The result of deleting a response, with `id`, `deleted` and `object`."""


class OpenAIResponseCompactedResult(_Compaction):
    """A compacted conversation. Read its fields directly on the result: `output`, `usage`."""


class OpenAIInputTokensResult(_InputTokens):
    """The number of tokens of an input, in `input_tokens`."""


class OpenAIInputItemListResult(_InputItemList):
    """The input items of a response. Iterate over the result to go through all pages."""

    @property
    def items(self) -> list[ItemResource]:
        """The items of this page; empty if the call failed."""
        return self._items()


class OpenAIInputItemsAPI(Resource):
    """Input items of responses."""

    path: ClassVar[str] = "responses.input_items"

    @overload
    def list(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[InputItemListKeywords]
    ) -> OpenAIInputItemListResult: ...

    @overload
    def list(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[InputItemListCallbackKeywords[OpenAIInputItemListResult]],
    ) -> Future[OpenAIInputItemListResult]: ...

    def list(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,
    ) -> OpenAIInputItemListResult | Future[OpenAIInputItemListResult]:
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
                self._bound(OpenAIInputItemListResult),
                path=(response_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )


class OpenAIInputTokensAPI(Resource):
    """Counts the tokens of an input before you pay for them."""

    path: ClassVar[str] = "responses.input_tokens"

    @overload
    def count(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[InputTokenKeywords]
    ) -> OpenAIInputTokensResult: ...

    @overload
    def count(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[InputTokenCallbackKeywords[OpenAIInputTokensResult]],
    ) -> Future[OpenAIInputTokensResult]: ...

    def count(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIInputTokensResult | Future[OpenAIInputTokensResult]:
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
        return self._run(
            self._call(
                operations.get_input_token_counts,
                "count",
                OpenAIInputTokensResult._of,
                parameters=parameters,
                keywords=keywords,
            )
        )


class OpenAIResponsesAPI(Resource):
    """Creates and manages model responses."""

    path: ClassVar[str] = "responses"

    @cached_property
    def input_items(self) -> OpenAIInputItemsAPI:
        """Input items of responses."""
        return OpenAIInputItemsAPI(self._client)

    @cached_property
    def input_tokens(self) -> OpenAIInputTokensAPI:
        """Counts the tokens of an input before you pay for them."""
        return OpenAIInputTokensAPI(self._client)

    @overload
    def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseResult: ...

    @overload
    def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseResult]],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def create(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: bool,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseResult | Stream[ResponseStreamEvent]: ...

    @overload
    def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseResult]],
    ) -> Future[OpenAIResponseResult]: ...

    @overload
    def create(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseStreamKeywords[OpenAIResponseResult, ResponseStreamEvent]],
    ) -> Future[OpenAIResponseResult]: ...

    def create(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | Stream[ResponseStreamEvent] | Future[OpenAIResponseResult]:
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
            return self._stream(call)
        return self._run(call)

    @overload
    def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseParsedResult[ValueT]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: Any = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> OpenAIResponseParsedResult[Any]: ...

    @overload
    def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseParsedResult[ValueT]]],
    ) -> Future[OpenAIResponseParsedResult[ValueT]]: ...

    # Any: a form such as `list[Invoice]`, which type checkers can't turn into the type of its values
    @overload
    def parse(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: Any = ...,
        **keywords: Unpack[ResponseCallbackKeywords[OpenAIResponseParsedResult[Any]]],
    ) -> Future[OpenAIResponseParsedResult[Any]]: ...

    def parse(
        self, parameters: Mapping[str, Any] | None = None, *, text_format: Any = None, **keywords: Any
    ) -> OpenAIResponseParsedResult[Any] | Future[OpenAIResponseParsedResult[Any]]:
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
        return self._run(response_reader(call.request.body, text_format).reading(call, OpenAIResponseParsedResult._of))

    @overload
    def stream(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: type[ValueT],
        response_id: str | None = ...,
        starting_after: int | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> StreamManager[ParsedResponseStream[ValueT]]: ...

    @overload
    def stream(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        text_format: None = ...,
        response_id: str | None = ...,
        starting_after: int | None = ...,
        **keywords: Unpack[ResponseKeywords],
    ) -> StreamManager[ResponseStream]: ...

    def stream(
        self,
        parameters: Mapping[str, Any] | None = None,
        *,
        text_format: Any = None,
        response_id: str | None = None,
        starting_after: int | None = None,
        **keywords: Any,
    ) -> StreamManager[Any]:
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
        from aikit.streams.accumulating import StreamManager, ask_to_stream  # lazy: only this method needs it
        from aikit.streams.response_stream import ParsedResponseStream, ResponseState, ResponseStream  # lazy: as above

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
                return StreamManager(
                    self._client._origin,
                    parsed,
                    lambda done: ParsedResponseStream(
                        ResponseState(done, parsed, starting_after, reader.of(done).parse_event)
                    ),
                )
        return StreamManager(
            self._client._origin, call, lambda done: ResponseStream(ResponseState(done, call, starting_after))
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
    def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseRetrieveKeywords],
    ) -> OpenAIResponseResult: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseRetrieveCallbackKeywords[OpenAIResponseResult]],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(  # type: ignore[overload-overlap]  # their keywords tell them apart
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: bool,
        **keywords: Unpack[ResponseRetrieveKeywords],
    ) -> OpenAIResponseResult | Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[False] | None = ...,
        **keywords: Unpack[ResponseRetrieveCallbackKeywords[OpenAIResponseResult]],
    ) -> Future[OpenAIResponseResult]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        *,
        stream: Literal[True],
        **keywords: Unpack[ResponseRetrieveStreamKeywords[OpenAIResponseResult, ResponseStreamEvent]],
    ) -> Future[OpenAIResponseResult]: ...

    def retrieve(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | Stream[ResponseStreamEvent] | Future[OpenAIResponseResult]:
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
            return self._stream(call)
        return self._run(call)

    @overload
    def cancel(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIResponseResult: ...

    @overload
    def cancel(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIResponseResult]],
    ) -> Future[OpenAIResponseResult]: ...

    def cancel(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseResult | Future[OpenAIResponseResult]:
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
        return self._run(
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
    def delete(
        self, response_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIResponseDeletedResult: ...

    @overload
    def delete(
        self,
        response_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIResponseDeletedResult]],
    ) -> Future[OpenAIResponseDeletedResult]: ...

    def delete(
        self, response_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIResponseDeletedResult | Future[OpenAIResponseDeletedResult]:
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
        return self._run(
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
    def compact(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str | None = ...,
        **keywords: Unpack[CompactKeywords],
    ) -> OpenAIResponseCompactedResult: ...

    @overload
    def compact(
        self,
        parameters: Mapping[str, Any] | None = ...,
        *,
        model: str | None = ...,
        **keywords: Unpack[CompactCallbackKeywords[OpenAIResponseCompactedResult]],
    ) -> Future[OpenAIResponseCompactedResult]: ...

    def compact(
        self,
        parameters: Mapping[str, Any] | None = None,
        *,
        model: str | None = NOT_GIVEN,
        **keywords: Any,
    ) -> OpenAIResponseCompactedResult | Future[OpenAIResponseCompactedResult]:
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
        return self._run(
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
