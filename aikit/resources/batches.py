"""`client.batches`: many requests in one file, processed within a day at a lower price."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.core import operations
from aikit.core.batch_output import OutputLines
from aikit.core.call import Call, expect_text
from aikit.errors import OpenAIError
from aikit.options.settings import NO_OPTIONS, NOT_GIVEN
from aikit.results.empty_results import value_of
from aikit.results.result import OpenAIResult, Page
from aikit.streams.stream import BinaryAnswer

from .resource import Resource, Runner, no_result, wait_until

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        BatchCallbackKeywords,
        BatchKeywords,
        BatchListCallbackKeywords,
        BatchListKeywords,
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.core.operations import Batch, BatchError, ListBatchesResponse
    from aikit.core.steps import Exchange

    class _Batch(OpenAIResult, Batch):
        errors: list[OpenAIError]  # type: ignore[assignment]  # the errors of the call, as on every result
        status: Literal[
            "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
        ]

    class _BatchList(Page[Batch], ListBatchesResponse): ...

else:
    _Batch = OpenAIResult
    _BatchList = Page

__all__ = ["OpenAIBatchListResult", "OpenAIBatchResult", "OpenAIBatchesAPI"]

_ENDED = frozenset({"completed", "failed", "expired", "cancelled"})


class OpenAIBatchResult(_Batch):
    """A batch. Read its fields on the result or on `.batch`.

    `.errors` are the errors of the call, as on every result. The errors of the batch itself are in `.failures`.
    """

    if not TYPE_CHECKING:
        __slots__ = ("_client",)

    def __init__(self, exchange: Exchange, client: Runner | None = None) -> None:
        super().__init__(exchange)
        self._client = client

    @property
    def batch(self) -> Batch:
        """The batch, with `id`, `status`, `request_counts`, `output_file_id`, ….

        Raises:
            EmptyResultError: the call failed.
        """
        batch: Batch = value_of("batch", self._exchange)
        return batch

    @property
    def failures(self) -> list[BatchError]:
        """The reasons for the status `failed`, with `code`, `message`, `param` and `line` of the input file."""
        errors = getattr(self._exchange.decoded, "errors", None)
        return getattr(errors, "data", None) or []

    def results(self) -> dict[str, Any]:
        """Read the results of the requests from the output file and the error file.

        Returns:
            By `custom_id`, the result that each request would have had on its own, such as
            `OpenAIChatCompletionsResult`: check `.success`, read `.errors`, or call `.throw()`. Empty while the batch
            has no files. `iter_results` holds one result at a time.

        Raises:
            OpenAIError: a file can't be downloaded or decoded.

        See https://platform.openai.com/docs/guides/batch
        """
        found: dict[str, Any] = {}
        for custom_id, result in self.iter_results():
            found |= {custom_id: result}
        return found

    # Any: the result of any endpoint
    def iter_results(self) -> Iterator[tuple[str, Any]]:
        """Read the results of the requests while their files are downloaded.

        Yields:
            The `custom_id` of each request and the result that it would have had on its own, as in `results`; first
            those of the output file, then those of the error file.

        Raises:
            OpenAIError: a file can't be downloaded or decoded.

        See https://platform.openai.com/docs/guides/batch
        """
        self.throw()
        if self._client is None:
            raise OpenAIError("an unpickled batch has no client to read its files; retrieve the batch again")
        decode, result = self._kind()
        for file_id in (self.batch.output_file_id, self.batch.error_file_id):
            if file_id:
                call = Call(operations.download_file.request((file_id,)), NO_OPTIONS, no_result)
                lines = OutputLines(self._client._run(call.binary(BinaryAnswer)), file_id, decode)
                for piece in lines._chunks:
                    for custom_id, done in lines.feed(piece):
                        yield custom_id, result(done)
                for custom_id, done in lines.rest():
                    yield custom_id, result(done)

    def _kind(self) -> tuple[Callable[[Any], Any], Callable[[Exchange], OpenAIResult]]:
        """Return the decoder and the result class for the responses of the endpoint."""
        from aikit.results.chat_results import OpenAIChatCompletionsResult  # lazy: like all results here
        from aikit.results.response_results import OpenAIResponseResult  # lazy: like all results here

        from .embeddings import OpenAIEmbeddingsResult  # lazy: like all results here
        from .images import OpenAIImagesResult  # lazy: like all results here
        from .moderations import OpenAIModerationResult  # lazy: like all results here

        images = partial(OpenAIImagesResult, client=self._client)
        match self.batch.endpoint:
            case "/v1/chat/completions":
                return operations.create_chat_completion.decode, OpenAIChatCompletionsResult
            case "/v1/responses":
                return operations.create_response.decode, OpenAIResponseResult
            case "/v1/embeddings":
                return operations.create_embedding.decode, OpenAIEmbeddingsResult
            case "/v1/moderations":
                return operations.create_moderation.decode, OpenAIModerationResult
            case "/v1/images/generations" | "/v1/images/edits":
                return operations.create_image.decode, images
        return lambda body: body, OpenAIResult


class OpenAIBatchListResult(_BatchList):
    """Batches. Iterate over the result to go through all pages. `.first_id`, `.last_id`, `.has_more`."""

    @property
    def batches(self) -> list[Batch]:
        """The batches of this page; empty if the call failed."""
        return self._items()


class OpenAIBatchesAPI(Resource):
    """Creates, lists and cancels batches."""

    path: ClassVar[str] = "batches"

    @overload
    def create(
        self,
        input_file_id: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        endpoint: str = ...,
        completion_window: Literal["24h"] = ...,
        **keywords: Unpack[BatchKeywords],
    ) -> OpenAIBatchResult: ...

    @overload
    def create(
        self,
        input_file_id: str = ...,
        parameters: Mapping[str, Any] | None = ...,
        *,
        endpoint: str = ...,
        completion_window: Literal["24h"] = ...,
        **keywords: Unpack[BatchCallbackKeywords[OpenAIBatchResult]],
    ) -> Future[OpenAIBatchResult]: ...

    def create(
        self,
        input_file_id: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        endpoint: str = NOT_GIVEN,
        completion_window: Literal["24h"] = NOT_GIVEN,
        **keywords: Any,
    ) -> OpenAIBatchResult | Future[OpenAIBatchResult]:
        """Create a batch from a file of requests.

        Args:
            input_file_id: id of a file uploaded for the purpose `batch`; must not be empty. Each of its lines is a JSON
                object with `custom_id`, `method`, `url` and `body`.
            parameters: API parameters (`endpoint`, `metadata`, `output_expires_after`, …) and call options, as a
                mapping.
            endpoint: the endpoint for all requests, such as `/v1/chat/completions`.
            completion_window: the time that the batch may take; default `24h`.
            **keywords: the same, as keyword arguments.

        Returns:
            The batch, with its fields on the result and in `.batch`. Its `status` is `validating`.

        Raises:
            TypeError, ValueError: a missing or invalid argument. Nothing was sent.
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/batch/create
        """
        call = self._call(
            operations.create_batch,
            "create",
            self._bound(OpenAIBatchResult),
            explicit={"input_file_id": input_file_id, "endpoint": endpoint},
            optional={"completion_window": completion_window},
            parameters=parameters,
            keywords=keywords,
        )
        body = call.request.body
        body.setdefault("completion_window", "24h")
        expect_text(body, "input_file_id", "endpoint", "completion_window")
        for name in ("input_file_id", "endpoint"):
            if not body[name]:
                raise ValueError(f"Expected a non-empty value for `{name}` but received {body[name]!r}")
        return self._run(call)

    @overload
    def retrieve(
        self, batch_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIBatchResult: ...

    @overload
    def retrieve(
        self,
        batch_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIBatchResult]],
    ) -> Future[OpenAIBatchResult]: ...

    def retrieve(
        self, batch_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIBatchResult | Future[OpenAIBatchResult]:
        """Retrieve a batch.

        Args:
            batch_id: id of the batch; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The batch, with its fields on the result and in `.batch`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/batch/retrieve
        """
        return self._run(
            self._call(
                operations.retrieve_batch,
                "retrieve",
                self._bound(OpenAIBatchResult),
                path=(batch_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    def cancel(
        self, batch_id: str, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[CallKeywords]
    ) -> OpenAIBatchResult: ...

    @overload
    def cancel(
        self,
        batch_id: str,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIBatchResult]],
    ) -> Future[OpenAIBatchResult]: ...

    def cancel(
        self, batch_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIBatchResult | Future[OpenAIBatchResult]:
        """Cancel a batch. The results so far are kept.

        Args:
            batch_id: id of the batch; must not be empty.
            parameters: call options as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The batch. Its `status` is `cancelling`, and becomes `cancelled` within minutes.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/batch/cancel
        """
        return self._run(
            self._call(
                operations.cancel_batch,
                "cancel",
                self._bound(OpenAIBatchResult),
                path=(batch_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, parameters: Mapping[str, Any] | None = ..., **keywords: Unpack[BatchListKeywords]
    ) -> OpenAIBatchListResult: ...

    @overload
    def list(
        self,
        parameters: Mapping[str, Any] | None = ...,
        **keywords: Unpack[BatchListCallbackKeywords[OpenAIBatchListResult]],
    ) -> Future[OpenAIBatchListResult]: ...

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Any
    ) -> OpenAIBatchListResult | Future[OpenAIBatchListResult]:
        """List the batches, newest first.

        Args:
            parameters: `after` (id), `limit` (number of batches, 1 to 100, default 20) and call options, as a mapping.
            **keywords: the same, as keyword arguments.

        Returns:
            The batches of the first page, in `.batches`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/batch/list
        """
        return self._list(
            self._call(
                operations.list_batches,
                "list",
                self._bound(OpenAIBatchListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    @overload
    def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> OpenAIBatchResult: ...

    @overload
    def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[OpenAIBatchResult]],
    ) -> Future[OpenAIBatchResult]: ...

    def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float = 30.0,
        max_wait_seconds: float = 25 * 60 * 60,
        **keywords: Any,
    ) -> OpenAIBatchResult | Future[OpenAIBatchResult]:
        """Wait until a batch is completed, failed, expired or cancelled.

        Args:
            batch_id: id of the batch; must not be empty.
            poll_interval: seconds between two requests, 0 or more; default 30.
            max_wait_seconds: the longest time to wait in seconds, 0 or more; default 25 hours, as a batch may take a
                day.
            **keywords: call options.

        Returns:
            The batch. Its `status` says how it ended. If it failed, `.failures` has the reasons.

        Raises:
            TypeError, ValueError: invalid interval or limit. Nothing was sent.
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/batch/retrieve
        """
        call = self._call(
            operations.retrieve_batch,
            "wait",
            self._bound(OpenAIBatchResult),
            path=(batch_id,),
            keywords=keywords,
        )
        call.until = wait_until(
            lambda batch: batch.status in _ENDED, poll_interval, max_wait_seconds, f"batch {batch_id}"
        )
        return self._run(call)
