"""`client.vector_stores.files`: the generated class, and methods that upload and wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.core import operations

from .generated.vector_stores_files_api import VectorStoreFileObjectResult, VectorStoresFilesAPI
from .polling import MOST_SECONDS, further_options, until_ended

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.core.keywords import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit_openapi.types import FileTypes

    from .generated.vector_stores_files_api import CreateKeywords

__all__ = ["OpenAIVectorStoresFilesAPI"]

_RUNNING = frozenset({"in_progress"})


class OpenAIVectorStoresFilesAPI(VectorStoresFilesAPI):
    """Files of vector stores."""

    path: ClassVar[str] = "vector_stores.files"

    @overload
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallKeywords],
    ) -> VectorStoreFileObjectResult: ...

    @overload
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = ...,
        max_wait_seconds: float = ...,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileObjectResult]],
    ) -> Future[VectorStoreFileObjectResult]: ...

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Any,
    ) -> VectorStoreFileObjectResult | Future[VectorStoreFileObjectResult]:
        """Wait until the service has processed a file, successfully or not.

        Args:
            file_id: id of the file; must not be empty.
            vector_store_id: id of the vector store; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: call options.

        Returns:
            The file. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-files/getFile
        """
        call = self._call(
            operations.get_vector_store_file,
            "poll",
            VectorStoreFileObjectResult._of,
            path=(vector_store_id, file_id),
            keywords=keywords,
            headers={"OpenAI-Beta": "assistants=v2"},
        )
        call.until = until_ended(_RUNNING, poll_interval_ms, max_wait_seconds, f"processing {file_id}")
        return self._run(call)

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CreateKeywords],
    ) -> VectorStoreFileObjectResult:
        """Add a file to a vector store, and wait until the service has processed it.

        Args:
            file_id: id of an uploaded file; must not be empty.
            vector_store_id: id of the vector store; must not be empty.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds; default a day.
            **keywords: `attributes`, `chunking_strategy` and call options.

        Returns:
            The file. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
        """
        options = further_options(keywords)
        added = self._plain.create(vector_store_id, file_id=file_id, **keywords)
        added.throw()
        added_file: VectorStoreFileObjectResult = self.poll(
            added.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **options,
        )
        return added_file

    def upload(
        self, *, vector_store_id: str, file: FileTypes | str, **keywords: Unpack[CreateKeywords]
    ) -> VectorStoreFileObjectResult:
        """Upload a file and add it to a vector store. The service then processes it: see `poll`.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`.
            **keywords: `attributes`, `chunking_strategy` and call options.

        Returns:
            The file. Its `status` is `in_progress`.

        Raises:
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
        """
        file_id = self._uploaded(file, keywords)
        added_file: VectorStoreFileObjectResult = self.create(vector_store_id, file_id=file_id, **keywords)
        return added_file

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes | str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float = MOST_SECONDS,
        **keywords: Unpack[CreateKeywords],
    ) -> VectorStoreFileObjectResult:
        """Upload a file, add it to a vector store, and wait until the service has processed it.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file: a path, an open binary file, bytes, or a tuple `(name, content, media type)`.
            poll_interval_ms: milliseconds between two requests; default 1000.
            max_wait_seconds: the longest time to wait in seconds, without the upload; default a day.
            **keywords: `attributes`, `chunking_strategy` and call options.

        Returns:
            The file. Its `status` is the outcome.

        Raises:
            APITimeoutError: it took longer than `max_wait_seconds`.
            OpenAIError: a call failed.

        See https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
        """
        file_id = self._uploaded(file, keywords)
        return self.create_and_poll(
            file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **keywords,
        )

    def _uploaded(self, file: Any, keywords: Any) -> str:
        """Upload a file and return its id."""
        origin: Any = self._client._origin
        made = origin.files.create(file, "assistants", **further_options(keywords))
        made.throw()
        return str(made.id)
