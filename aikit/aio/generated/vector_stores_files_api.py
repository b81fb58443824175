# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.vector_stores.files`: files of vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, AsyncSinglePage, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.options.option_types import CallKeywords
    from aikit.resources.generated.vector_stores_files_api import (
        CreateKeywords,
        DeleteVectorStoreFileResponseResult,
        ListKeywords,
        VectorStoreFileObjectResult,
    )
    from aikit_openapi.models import (
        ListVectorStoreFilesResponse,
        VectorStoreFileAttributesInput,
        VectorStoreFileContentResponse,
        VectorStoreFileContentResponseDataItem,
        VectorStoreFileObject,
    )

    class AsyncVectorStoreFileContentResponsePage(  # type: ignore[misc]  # next_page is a method of pages
        AsyncSinglePage[VectorStoreFileContentResponseDataItem], VectorStoreFileContentResponse
    ): ...

    class AsyncListVectorStoreFilesResponsePage(AsyncPage[VectorStoreFileObject], ListVectorStoreFilesResponse): ...

else:
    AsyncVectorStoreFileContentResponsePage = AsyncSinglePage
    VectorStoreFileObjectResult = OpenAIResult
    DeleteVectorStoreFileResponseResult = OpenAIResult
    AsyncListVectorStoreFilesResponsePage = AsyncPage

__all__ = ["AsyncVectorStoresFilesAPI"]


class AsyncVectorStoresFilesAPI(AsyncResource):
    """Files of vector stores."""

    path: ClassVar[str] = "vector_stores.files"

    def content(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> AsyncPager[AsyncVectorStoreFileContentResponsePage]:
        """Retrieve the parsed content of a file of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The list. Iterate over it, or read `.data`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._list(
            self._call(
                operations.retrieve_vector_store_file_content,
                "content",
                self._bound(AsyncVectorStoreFileContentResponsePage),
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    async def create(
        self, vector_store_id: str, *, file_id: str, **keywords: Unpack[CreateKeywords]
    ) -> VectorStoreFileObjectResult:
        """Add a file to a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: a string.
            **keywords: `chunking_strategy`, `attributes` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return await self._run(
            self._call(
                operations.create_vector_store_file,
                "create",
                VectorStoreFileObjectResult._of,
                path=(vector_store_id,),
                explicit={"file_id": file_id},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    async def delete(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteVectorStoreFileResponseResult:
        """Remove a file from a vector store. The file itself stays.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return await self._run(
            self._call(
                operations.delete_vector_store_file,
                "delete",
                DeleteVectorStoreFileResponseResult._of,
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    def list(
        self, vector_store_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncListVectorStoreFilesResponsePage]:
        """List the files of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            **keywords: `limit`, `order`, `after`, `before`, `filter` and call options.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._list(
            self._call(
                operations.list_vector_store_files,
                "list",
                self._bound(AsyncListVectorStoreFilesResponsePage),
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> VectorStoreFileObjectResult:
        """Retrieve a file of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return await self._run(
            self._call(
                operations.get_vector_store_file,
                "retrieve",
                VectorStoreFileObjectResult._of,
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesInput | None,
        **keywords: Unpack[CallKeywords],
    ) -> VectorStoreFileObjectResult:
        """Update the attributes of a file of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; must not be empty.
            attributes: `VectorStoreFileAttributes` or None.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return await self._run(
            self._call(
                operations.update_vector_store_file_attributes,
                "update",
                VectorStoreFileObjectResult._of,
                path=(vector_store_id, file_id),
                explicit={"attributes": attributes},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
