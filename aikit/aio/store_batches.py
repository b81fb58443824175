# Written from aikit/resources/store_batches.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""`client.vector_stores.file_batches`: the generated class, and methods that upload and wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.generated.vector_stores_file_batches_api import AsyncVectorStoresFileBatchesAPI
from aikit.core import operations
from aikit.resources.generated.vector_stores_file_batches_api import VectorStoreFileBatchObjectResult
from aikit.resources.polling import MOST_SECONDS, further_options, until_ended
from aikit.resources.store_batches import _RUNNING, _any
from aikit.streams.side_by_side import checked_limit, explain, upload_each_async

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.vector_stores_file_batches_api import CreateKeywords
    from aikit_openapi.types import FileTypes

__all__ = ["AsyncOpenAIVectorStoresFileBatchesAPI"]


class AsyncOpenAIVectorStoresFileBatchesAPI(AsyncVectorStoresFileBatchesAPI):
    """Batches of files, added to vector stores."""

    path: ClassVar[str] = "vector_stores.file_batches"

    @overload
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> VectorStoreFileBatchObjectResult: ...

    @overload
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileBatchObjectResult]],
    ) -> Task[VectorStoreFileBatchObjectResult]: ...

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> VectorStoreFileBatchObjectResult | Task[VectorStoreFileBatchObjectResult]:
        """Wait until the service has processed a batch, successfully or not.

        Args:
            batch_id: id of the batch; must not be empty.
            vector_store_id: id of the vector store; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The batch. Its `status` is the outcome, and `file_counts` says how many files were processed.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch
        """
        call = self._call(
            operations.get_vector_store_file_batch,
            "poll",
            VectorStoreFileBatchObjectResult._of,
            path=(vector_store_id, batch_id),
            keywords=keywords,
            headers={"OpenAI-Beta": "assistants=v2"},
        )
        call.until = until_ended(_RUNNING, poll_interval_ms, max_wait_seconds, f"processing {batch_id}")
        return await self._run(call)

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CreateKeywords],
    ) -> VectorStoreFileBatchObjectResult:
        """Add a batch of files to a vector store, and wait until the service has processed it.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: `file_ids` or `files`, `attributes`, `chunking_strategy` and call options.

        Returns:
            The batch. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
        """
        options = further_options(keywords)
        added = await self._plain.create(vector_store_id, **keywords)
        added.throw()
        batch: VectorStoreFileBatchObjectResult = await self.poll(
            added.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **options,
        )
        return batch

    # Any: the keywords of `create` and call options
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes | str],
        file_ids: Sequence[str] = (),
        max_concurrency: int = 5,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> VectorStoreFileBatchObjectResult:
        """Upload files, add them to a vector store, and wait until the service has processed them.

        Several files are uploaded at once. If one can't be uploaded, no further upload starts. Those that run are
        finished, and the error says which files were uploaded.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            files: what to upload: paths, open binary files, bytes, or tuples `(name, content, media type)`.
            file_ids: ids of files that are already uploaded; default none.
            max_concurrency: how many files to upload at once, in tasks; 1 or more, default 5.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds, without the uploads; default a day.
            **keywords: `attributes`, `chunking_strategy` and call options.

        Returns:
            The batch. Its `status` is the outcome.

        Raises:
            TypeError, ValueError: there are no files, or `max_concurrency` is invalid. Nothing was sent.
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed. `uploaded_ids` of an `APIError` has the ids of the uploaded files.

        See https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
        """
        options, origin, most = further_options(keywords), _any(self._client._origin), checked_limit(max_concurrency)
        given = list(files)
        if not given:
            raise ValueError("`files` must hold at least one file; `create_and_poll` takes ids of uploaded files")

        async def upload_one(file: Any) -> str:
            made = await origin.files.create(file, "assistants", **options)
            made.throw()
            return str(made.id)

        ids = await upload_each_async(upload_one, given, most)
        try:
            return await self.create_and_poll(
                vector_store_id,
                file_ids=[*file_ids, *ids],
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                **keywords,
            )
        except BaseException as error:
            explain(error, dict(enumerate(ids)), "All files were uploaded.")
            raise
