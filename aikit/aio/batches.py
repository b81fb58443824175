# Written from aikit/resources/batches.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.batches`: many requests in one file, answered within a day at a lower price."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from aikit.aio.resource import AsyncResource, AsyncRunner
from aikit.core import operations
from aikit.core.batch_output import answered_lines
from aikit.core.call import Call, expect_text
from aikit.errors import OpenAIError
from aikit.options.settings import NO_OPTIONS, NOT_GIVEN
from aikit.resources.batches import _ENDED, _text_of
from aikit.resources.resource import as_text, wait_until
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.core.keywords import BatchKeywords, BatchListKeywords, CallKeywords
    from aikit.core.operations import Batch, BatchError, ListBatchesResponse
    from aikit.core.steps import Exchange

    class _Batch(OpenAIResult, Batch):
        errors: list[OpenAIError]  # type: ignore[assignment]  # those of the call, as on every result

    class _BatchList(AsyncPage[Batch], ListBatchesResponse): ...

else:
    _Batch = OpenAIResult
    _BatchList = AsyncPage

__all__ = ["AsyncOpenAIBatchListResult", "AsyncOpenAIBatchResult", "AsyncOpenAIBatchesAPI"]


class AsyncOpenAIBatchResult(_Batch):
    """A batch; its fields are read on the result itself or on `.batch`.

    `.errors` are those of the call, as on every result; what is wrong with the batch itself is in `.failures`.
    """

    if not TYPE_CHECKING:
        __slots__ = ("_client",)

    def __init__(self, exchange: Exchange, client: AsyncRunner | None = None) -> None:
        super().__init__(exchange)
        self._client = client

    @property
    def batch(self) -> Batch:
        """The batch: `id`, `status`, `request_counts`, `output_file_id`, `error_file_id`, …; None after a failure."""
        return self._exchange.decoded  # type: ignore[no-any-return]  # what the operation decodes to

    @property
    def failures(self) -> list[BatchError]:
        """Why the status is `failed`: `code`, `message`, `param` and `line` of the input file; else empty."""
        errors = getattr(self._exchange.decoded, "errors", None)
        return getattr(errors, "data", None) or []

    async def results(self) -> dict[str, Any]:
        """Read what came of the requests, from the files of the answers and of the errors; both are read whole.

        Returns:
            By `custom_id` the result that the request would have had if it had been sent by itself, such as
            `OpenAIChatCompletionsResult`: `.success` tells whether it was answered, `.errors` why not, `.throw()`
            raises. Empty while there are no files.

        Raises:
            OpenAIError: when a file can't be had or read.

        See https://platform.openai.com/docs/guides/batch
        """
        self.throw()
        if self._client is None:
            raise OpenAIError("this batch was unpickled: no client is there to read its files; retrieve it again")
        decode, result = self._kind()
        found = {}
        for file_id in (self.batch.output_file_id, self.batch.error_file_id):
            if file_id:
                call = Call(as_text(operations.download_file).request((file_id,)), NO_OPTIONS, _text_of)
                for custom_id, done in answered_lines(await self._client._run(call), file_id, decode):
                    found[custom_id] = result(done)
        return found

    def _kind(self) -> tuple[Callable[[Any], Any], Callable[[Exchange], OpenAIResult]]:
        """What decodes the answers of the endpoint, and what makes results of them."""
        from aikit.aio.images import AsyncOpenAIImagesResult  # lazy: as all results here
        from aikit.resources.embeddings import OpenAIEmbeddingsResult  # lazy: as all results here
        from aikit.resources.moderations import OpenAIModerationResult  # lazy: as all results here
        from aikit.results.chat_results import OpenAIChatCompletionsResult  # lazy: as all results here
        from aikit.results.response_results import OpenAIResponseResult  # lazy: as all results here

        images = partial(AsyncOpenAIImagesResult, client=self._client)
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


class AsyncOpenAIBatchListResult(_BatchList):
    """Batches; iterate over the result to go through all pages. `.first_id`, `.last_id`, `.has_more`."""

    @property
    def batches(self) -> list[Batch]:
        """The batches of this page; empty after a failure."""
        return self._items()


class AsyncOpenAIBatchesAPI(AsyncResource):
    """Makes, lists and cancels batches."""

    path: ClassVar[str] = "batches"

    async def create(
        self,
        input_file_id: str = NOT_GIVEN,
        parameters: Mapping[str, Any] | None = None,
        *,
        endpoint: str = NOT_GIVEN,
        completion_window: Literal["24h"] = NOT_GIVEN,
        **keywords: Unpack[BatchKeywords],
    ) -> AsyncOpenAIBatchResult:
        """Have the requests of a file carried out.

        Args:
            input_file_id: id of a file that was uploaded for the purpose `batch`: JSON lines, each with `custom_id`,
                `method`, `url` and `body`; an empty one is a ValueError.
            parameters: what the API documents (`endpoint`, `metadata`, `output_expires_after`, …) and options of the
                call, as a mapping.
            endpoint: what all the requests call, such as `/v1/chat/completions`.
            completion_window: how long it may take; `24h`, also when left out.
            **keywords: the same as keywords.

        Returns:
            The batch, in `.batch` and by its fields; its `status` is `validating`.

        Raises:
            TypeError, ValueError: for an argument that is missing or can't be; nothing was sent then.
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/batch/create
        """
        call = self._call(
            operations.create_batch,
            "create",
            self._bound(AsyncOpenAIBatchResult),
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
        return await self._run(call)

    async def retrieve(
        self, batch_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> AsyncOpenAIBatchResult:
        """Look at a batch.

        Args:
            batch_id: id of the batch; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The batch, in `.batch` and by its fields.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/batch/retrieve
        """
        return await self._run(
            self._call(
                operations.retrieve_batch,
                "retrieve",
                self._bound(AsyncOpenAIBatchResult),
                path=(batch_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    async def cancel(
        self, batch_id: str, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[CallKeywords]
    ) -> AsyncOpenAIBatchResult:
        """Stop a batch; what was answered so far is kept.

        Args:
            batch_id: id of the batch; an empty one is a ValueError.
            parameters: options of the call, as a mapping.
            **keywords: the same as keywords.

        Returns:
            The batch; its `status` is `cancelling`, and becomes `cancelled` within minutes.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/batch/cancel
        """
        return await self._run(
            self._call(
                operations.cancel_batch,
                "cancel",
                self._bound(AsyncOpenAIBatchResult),
                path=(batch_id,),
                parameters=parameters,
                keywords=keywords,
            )
        )

    def list(
        self, parameters: Mapping[str, Any] | None = None, **keywords: Unpack[BatchListKeywords]
    ) -> AsyncPager[AsyncOpenAIBatchListResult]:
        """List the batches, newest first.

        Args:
            parameters: `after` (id), `limit` (number of batches, 1 to 100, default 20), and options of the call, as a
                mapping.
            **keywords: the same as keywords.

        Returns:
            The batches, in `.batches` and by iteration over all pages.

        Raises:
            OpenAIError: when the call fails.

        See https://platform.openai.com/docs/api-reference/batch/list
        """
        return self._list(
            self._call(
                operations.list_batches,
                "list",
                self._bound(AsyncOpenAIBatchListResult),
                parameters=parameters,
                keywords=keywords,
            )
        )

    async def wait(
        self,
        batch_id: str,
        *,
        poll_interval: float = 30.0,
        max_wait_seconds: float = 25 * 60 * 60,
        **keywords: Unpack[CallKeywords],
    ) -> AsyncOpenAIBatchResult:
        """Wait until a batch has ended: completed, failed, expired or cancelled.

        Args:
            batch_id: id of the batch; an empty one is a ValueError.
            poll_interval: seconds between two looks, 0 or more; default 30.
            max_wait_seconds: seconds to wait at most, 0 or more; default 25 hours, for a batch has a day.
            **keywords: options of the calls.

        Returns:
            The batch; its `status` says how it ended, `.failures` why it failed.

        Raises:
            TypeError, ValueError: for a wait that can't be; nothing was sent then.
            APITimeoutError: when it took too long.
            OpenAIError: when a call fails.

        See https://platform.openai.com/docs/api-reference/batch/retrieve
        """
        call = self._call(
            operations.retrieve_batch,
            "wait",
            self._bound(AsyncOpenAIBatchResult),
            path=(batch_id,),
            keywords=keywords,
        )
        call.until = wait_until(
            lambda batch: batch.status in _ENDED, poll_interval, max_wait_seconds, f"batch {batch_id}"
        )
        return await self._run(call)
