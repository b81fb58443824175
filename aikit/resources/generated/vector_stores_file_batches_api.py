# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.vector_stores.file_batches`: batches of files, added to vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import ListVectorStoreFilesResponse, VectorStoreFileBatchObject, VectorStoreFileObject
    from aikit_openapi.params.create_vector_store_file_batch import CreateVectorStoreFileBatchParams
    from aikit_openapi.params.list_files_in_vector_store_batch import ListFilesInVectorStoreBatchParams

    class VectorStoreFileBatchObjectResult(OpenAIResult, VectorStoreFileBatchObject): ...

    class ListVectorStoreFilesResponsePage(Page[VectorStoreFileObject], ListVectorStoreFilesResponse): ...

    class CreateKeywords(CreateVectorStoreFileBatchParams, CallKeywords, total=False):
        """Keywords of `vector_stores.file_batches.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListFilesKeywords(ListFilesInVectorStoreBatchParams, CallKeywords, total=False):
        """Keywords of `vector_stores.file_batches.list_files`."""

    class ListFilesCallbackKeywords(ListFilesKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    VectorStoreFileBatchObjectResult = OpenAIResult
    ListVectorStoreFilesResponsePage = Page

__all__ = ["VectorStoresFileBatchesAPI"]


class VectorStoresFileBatchesAPI(Resource):
    """Batches of files, added to vector stores."""

    path: ClassVar[str] = "vector_stores.file_batches"

    @overload
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> VectorStoreFileBatchObjectResult: ...

    @overload
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileBatchObjectResult]],
    ) -> Future[VectorStoreFileBatchObjectResult]: ...

    def cancel(
        self, batch_id: str, *, vector_store_id: str, **keywords: Any
    ) -> VectorStoreFileBatchObjectResult | Future[VectorStoreFileBatchObjectResult]:
        """Cancel a file batch of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            batch_id: id of the batch; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.cancel_vector_store_file_batch,
                "cancel",
                VectorStoreFileBatchObjectResult._of,
                path=(vector_store_id, batch_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def create(self, vector_store_id: str, **keywords: Unpack[CreateKeywords]) -> VectorStoreFileBatchObjectResult: ...

    @overload
    def create(
        self, vector_store_id: str, **keywords: Unpack[CreateCallbackKeywords[VectorStoreFileBatchObjectResult]]
    ) -> Future[VectorStoreFileBatchObjectResult]: ...

    def create(
        self, vector_store_id: str, **keywords: Any
    ) -> VectorStoreFileBatchObjectResult | Future[VectorStoreFileBatchObjectResult]:
        """Add a batch of files to a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            **keywords: call options, and:
                file_ids: ids of the files; a list of strings, 1 to 2000 items.
                files: the files; a list of `CreateVectorStoreFileRequest`, 1 to 2000 items.
                chunking_strategy: how to cut the file into chunks; `ChunkingStrategyRequestParam`.
                attributes: your own values by name, to filter by in a search;
                    `VectorStoreFileAttributes` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.create_vector_store_file_batch,
                "create",
                VectorStoreFileBatchObjectResult._of,
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **keywords: Unpack[ListFilesKeywords]
    ) -> ListVectorStoreFilesResponsePage: ...

    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **keywords: Unpack[ListFilesCallbackKeywords[ListVectorStoreFilesResponsePage]],
    ) -> Future[ListVectorStoreFilesResponsePage]: ...

    def list_files(
        self, batch_id: str, *, vector_store_id: str, **keywords: Any
    ) -> ListVectorStoreFilesResponsePage | Future[ListVectorStoreFilesResponsePage]:
        """List the files of a batch.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            batch_id: id of the batch; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.
                filter: `in_progress`, `completed`, `failed` or `cancelled`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._list(
            self._call(
                operations.list_files_in_vector_store_batch,
                "list_files",
                self._bound(ListVectorStoreFilesResponsePage),
                path=(vector_store_id, batch_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> VectorStoreFileBatchObjectResult: ...

    @overload
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileBatchObjectResult]],
    ) -> Future[VectorStoreFileBatchObjectResult]: ...

    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **keywords: Any
    ) -> VectorStoreFileBatchObjectResult | Future[VectorStoreFileBatchObjectResult]:
        """Retrieve a file batch of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            batch_id: id of the batch; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.get_vector_store_file_batch,
                "retrieve",
                VectorStoreFileBatchObjectResult._of,
                path=(vector_store_id, batch_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
