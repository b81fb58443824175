# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.vector_stores`: vector stores."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page, SinglePage
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.resources.store_batches import OpenAIVectorStoresFileBatchesAPI
    from aikit.resources.store_files import OpenAIVectorStoresFilesAPI
    from aikit_openapi.models import (
        DeleteVectorStoreResponse,
        ListVectorStoresResponse,
        VectorStoreObject,
        VectorStoreSearchResultItem,
        VectorStoreSearchResultsPage,
    )
    from aikit_openapi.params.create_vector_store import CreateVectorStoreParams
    from aikit_openapi.params.list_vector_stores import ListVectorStoresParams
    from aikit_openapi.params.modify_vector_store import ModifyVectorStoreParams
    from aikit_openapi.params.search_vector_store import SearchVectorStoreOptions

    class VectorStoreObjectResult(OpenAIResult, VectorStoreObject): ...

    class DeleteVectorStoreResponseResult(OpenAIResult, DeleteVectorStoreResponse): ...

    class ListVectorStoresResponsePage(Page[VectorStoreObject], ListVectorStoresResponse): ...

    class VectorStoreSearchResultsPages(  # type: ignore[misc]  # next_page is a method of pages
        SinglePage[VectorStoreSearchResultItem], VectorStoreSearchResultsPage
    ): ...

    class CreateKeywords(CreateVectorStoreParams, CallKeywords, total=False):
        """Keywords of `vector_stores.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListVectorStoresParams, CallKeywords, total=False):
        """Keywords of `vector_stores.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class SearchKeywords(SearchVectorStoreOptions, CallKeywords, total=False):
        """Keywords of `vector_stores.search`."""

    class SearchCallbackKeywords(SearchKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyVectorStoreParams, CallKeywords, total=False):
        """Keywords of `vector_stores.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    VectorStoreObjectResult = OpenAIResult
    DeleteVectorStoreResponseResult = OpenAIResult
    ListVectorStoresResponsePage = Page
    VectorStoreSearchResultsPages = SinglePage

__all__ = ["VectorStoresAPI"]


class VectorStoresAPI(Resource):
    """Vector stores."""

    path: ClassVar[str] = "vector_stores"

    @cached_property
    def file_batches(self) -> OpenAIVectorStoresFileBatchesAPI:
        """Batches of files, added to vector stores."""
        from aikit.resources.store_batches import OpenAIVectorStoresFileBatchesAPI

        return OpenAIVectorStoresFileBatchesAPI(self._client)

    @cached_property
    def files(self) -> OpenAIVectorStoresFilesAPI:
        """Files of vector stores."""
        from aikit.resources.store_files import OpenAIVectorStoresFilesAPI

        return OpenAIVectorStoresFilesAPI(self._client)

    @overload
    def create(self, **keywords: Unpack[CreateKeywords]) -> VectorStoreObjectResult: ...

    @overload
    def create(
        self, **keywords: Unpack[CreateCallbackKeywords[VectorStoreObjectResult]]
    ) -> Future[VectorStoreObjectResult]: ...

    def create(self, **keywords: Any) -> VectorStoreObjectResult | Future[VectorStoreObjectResult]:
        """Create a vector store.

        Args:
            **keywords: call options, and:
                file_ids: ids of the files; a list of strings, at most 500 items.
                name: its name; a string.
                description: what it is for; a string.
                expires_after: when the service deletes it; `VectorStoreExpirationAfter`.
                chunking_strategy: how to cut the file into chunks;
                    `AutoChunkingStrategyRequestParam` or `StaticChunkingStrategyRequestParam`.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.create_vector_store,
                "create",
                VectorStoreObjectResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def delete(self, vector_store_id: str, **keywords: Unpack[CallKeywords]) -> DeleteVectorStoreResponseResult: ...

    @overload
    def delete(
        self, vector_store_id: str, **keywords: Unpack[CallbackKeywords[DeleteVectorStoreResponseResult]]
    ) -> Future[DeleteVectorStoreResponseResult]: ...

    def delete(
        self, vector_store_id: str, **keywords: Any
    ) -> DeleteVectorStoreResponseResult | Future[DeleteVectorStoreResponseResult]:
        """Delete a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.delete_vector_store,
                "delete",
                DeleteVectorStoreResponseResult._of,
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ListVectorStoresResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ListVectorStoresResponsePage]]
    ) -> Future[ListVectorStoresResponsePage]: ...

    def list(self, **keywords: Any) -> ListVectorStoresResponsePage | Future[ListVectorStoresResponsePage]:
        """List the vector stores.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._list(
            self._call(
                operations.list_vector_stores,
                "list",
                self._bound(ListVectorStoresResponsePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(self, vector_store_id: str, **keywords: Unpack[CallKeywords]) -> VectorStoreObjectResult: ...

    @overload
    def retrieve(
        self, vector_store_id: str, **keywords: Unpack[CallbackKeywords[VectorStoreObjectResult]]
    ) -> Future[VectorStoreObjectResult]: ...

    def retrieve(
        self, vector_store_id: str, **keywords: Any
    ) -> VectorStoreObjectResult | Future[VectorStoreObjectResult]:
        """Retrieve a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.get_vector_store,
                "retrieve",
                VectorStoreObjectResult._of,
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def search(
        self, vector_store_id: str, *, query: str | Sequence[str], **keywords: Unpack[SearchKeywords]
    ) -> VectorStoreSearchResultsPages: ...

    @overload
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        **keywords: Unpack[SearchCallbackKeywords[VectorStoreSearchResultsPages]],
    ) -> Future[VectorStoreSearchResultsPages]: ...

    def search(
        self, vector_store_id: str, *, query: str | Sequence[str], **keywords: Any
    ) -> VectorStoreSearchResultsPages | Future[VectorStoreSearchResultsPages]:
        """Search a vector store for passages that match a query.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            query: a string or a list of strings.
            **keywords: call options, and:
                rewrite_query: a boolean; default `False`.
                max_num_results: an integer, 1 to 50; default 10.
                filters: `ComparisonFilter` or `CompoundFilter`.
                ranking_options: `VectorStoreSearchRequestRankingOptions`.

        Returns:
            The list. Iterate over it, or read `.data`.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._list(
            self._call(
                operations.search_vector_store,
                "search",
                self._bound(VectorStoreSearchResultsPages),
                path=(vector_store_id,),
                explicit={"query": query},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def update(self, vector_store_id: str, **keywords: Unpack[UpdateKeywords]) -> VectorStoreObjectResult: ...

    @overload
    def update(
        self, vector_store_id: str, **keywords: Unpack[UpdateCallbackKeywords[VectorStoreObjectResult]]
    ) -> Future[VectorStoreObjectResult]: ...

    def update(
        self, vector_store_id: str, **keywords: Any
    ) -> VectorStoreObjectResult | Future[VectorStoreObjectResult]:
        """Update a vector store.

        Args:
            vector_store_id: id of the vector store; must not be empty.
            **keywords: call options, and:
                name: its name; a string or None.
                expires_after: when the service deletes it; `VectorStoreExpirationAfter` or None.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/vector_stores
        """
        return self._run(
            self._call(
                operations.modify_vector_store,
                "update",
                VectorStoreObjectResult._of,
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
