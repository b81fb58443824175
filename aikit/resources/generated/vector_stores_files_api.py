# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.vector_stores.files`: files of vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page, SinglePage
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
    from aikit_openapi.models import (
        DeleteVectorStoreFileResponse,
        ListVectorStoreFilesResponse,
        VectorStoreFileAttributesInput,
        VectorStoreFileContentResponse,
        VectorStoreFileContentResponseDataItem,
        VectorStoreFileObject,
    )
    from aikit_openapi.params.create_vector_store_file import CreateVectorStoreFileOptions
    from aikit_openapi.params.list_vector_store_files import ListVectorStoreFilesParams

    class VectorStoreFileContentResponsePage(  # type: ignore[misc]  # next_page is a method of pages
        SinglePage[VectorStoreFileContentResponseDataItem], VectorStoreFileContentResponse
    ): ...

    class VectorStoreFileObjectResult(OpenAIResult, VectorStoreFileObject): ...

    class DeleteVectorStoreFileResponseResult(OpenAIResult, DeleteVectorStoreFileResponse): ...

    class ListVectorStoreFilesResponsePage(Page[VectorStoreFileObject], ListVectorStoreFilesResponse): ...

    class CreateKeywords(CreateVectorStoreFileOptions, CallKeywords, total=False):
        """Keywords of `vector_stores.files.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListVectorStoreFilesParams, CallKeywords, total=False):
        """Keywords of `vector_stores.files.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    VectorStoreFileContentResponsePage = SinglePage
    VectorStoreFileObjectResult = OpenAIResult
    DeleteVectorStoreFileResponseResult = OpenAIResult
    ListVectorStoreFilesResponsePage = Page

__all__ = ["VectorStoresFilesAPI"]


class VectorStoresFilesAPI(Resource):
    """Files of vector stores."""

    path: ClassVar[str] = "vector_stores.files"

    @overload
    def content(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> VectorStoreFileContentResponsePage: ...

    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileContentResponsePage]],
    ) -> Future[VectorStoreFileContentResponsePage]: ...

    def content(
        self, file_id: str, *, vector_store_id: str, **keywords: Any
    ) -> VectorStoreFileContentResponsePage | Future[VectorStoreFileContentResponsePage]:
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
                self._bound(VectorStoreFileContentResponsePage),
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def create(
        self, vector_store_id: str, *, file_id: str, **keywords: Unpack[CreateKeywords]
    ) -> VectorStoreFileObjectResult: ...

    @overload
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        **keywords: Unpack[CreateCallbackKeywords[VectorStoreFileObjectResult]],
    ) -> Future[VectorStoreFileObjectResult]: ...

    def create(
        self, vector_store_id: str, *, file_id: str, **keywords: Any
    ) -> VectorStoreFileObjectResult | Future[VectorStoreFileObjectResult]:
        """Add a file to a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; a string.
            **keywords: call options, and:
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
                operations.create_vector_store_file,
                "create",
                VectorStoreFileObjectResult._of,
                path=(vector_store_id,),
                explicit={"file_id": file_id},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def delete(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteVectorStoreFileResponseResult: ...

    @overload
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **keywords: Unpack[CallbackKeywords[DeleteVectorStoreFileResponseResult]],
    ) -> Future[DeleteVectorStoreFileResponseResult]: ...

    def delete(
        self, file_id: str, *, vector_store_id: str, **keywords: Any
    ) -> DeleteVectorStoreFileResponseResult | Future[DeleteVectorStoreFileResponseResult]:
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
        return self._run(
            self._call(
                operations.delete_vector_store_file,
                "delete",
                DeleteVectorStoreFileResponseResult._of,
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def list(self, vector_store_id: str, **keywords: Unpack[ListKeywords]) -> ListVectorStoreFilesResponsePage: ...

    @overload
    def list(
        self, vector_store_id: str, **keywords: Unpack[ListCallbackKeywords[ListVectorStoreFilesResponsePage]]
    ) -> Future[ListVectorStoreFilesResponsePage]: ...

    def list(
        self, vector_store_id: str, **keywords: Any
    ) -> ListVectorStoreFilesResponsePage | Future[ListVectorStoreFilesResponsePage]:
        """List the files of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
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
                operations.list_vector_store_files,
                "list",
                self._bound(ListVectorStoreFilesResponsePage),
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> VectorStoreFileObjectResult: ...

    @overload
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **keywords: Unpack[CallbackKeywords[VectorStoreFileObjectResult]]
    ) -> Future[VectorStoreFileObjectResult]: ...

    def retrieve(
        self, file_id: str, *, vector_store_id: str, **keywords: Any
    ) -> VectorStoreFileObjectResult | Future[VectorStoreFileObjectResult]:
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
        return self._run(
            self._call(
                operations.get_vector_store_file,
                "retrieve",
                VectorStoreFileObjectResult._of,
                path=(vector_store_id, file_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesInput | None,
        **keywords: Unpack[CallKeywords],
    ) -> VectorStoreFileObjectResult: ...

    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesInput | None,
        **keywords: Unpack[CallbackKeywords[VectorStoreFileObjectResult]],
    ) -> Future[VectorStoreFileObjectResult]: ...

    def update(
        self, file_id: str, *, vector_store_id: str, attributes: VectorStoreFileAttributesInput | None, **keywords: Any
    ) -> VectorStoreFileObjectResult | Future[VectorStoreFileObjectResult]:
        """Update the attributes of a file of a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            file_id: id of the file; must not be empty.
            attributes: your own values by name, to filter by in a search;
                `VectorStoreFileAttributes` or None.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
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
