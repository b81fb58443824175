# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.vector_stores`: vector stores."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, AsyncSinglePage, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.aio.store_batches import AsyncOpenAIVectorStoresFileBatchesAPI
    from aikit.aio.store_files import AsyncOpenAIVectorStoresFilesAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.vector_stores_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        DeleteVectorStoreResponseResult,
        ListCallbackKeywords,
        ListKeywords,
        SearchCallbackKeywords,
        SearchKeywords,
        UpdateCallbackKeywords,
        UpdateKeywords,
        VectorStoreObjectResult,
    )
    from aikit_openapi.models import (
        ListVectorStoresResponse,
        VectorStoreObject,
        VectorStoreSearchResultItem,
        VectorStoreSearchResultsPage,
    )

    class AsyncListVectorStoresResponsePage(AsyncPage[VectorStoreObject], ListVectorStoresResponse): ...

    class AsyncVectorStoreSearchResultsPages(  # type: ignore[misc]  # next_page is a method of pages
        AsyncSinglePage[VectorStoreSearchResultItem], VectorStoreSearchResultsPage
    ): ...

else:
    VectorStoreObjectResult = OpenAIResult
    DeleteVectorStoreResponseResult = OpenAIResult
    AsyncListVectorStoresResponsePage = AsyncPage
    AsyncVectorStoreSearchResultsPages = AsyncSinglePage

__all__ = ["AsyncVectorStoresAPI"]


class AsyncVectorStoresAPI(AsyncResource):
    """Vector stores."""

    path: ClassVar[str] = "vector_stores"

    @cached_property
    def file_batches(self) -> AsyncOpenAIVectorStoresFileBatchesAPI:
        """Batches of files, added to vector stores."""
        from aikit.aio.store_batches import AsyncOpenAIVectorStoresFileBatchesAPI

        return AsyncOpenAIVectorStoresFileBatchesAPI(self._client)

    @cached_property
    def files(self) -> AsyncOpenAIVectorStoresFilesAPI:
        """Files of vector stores."""
        from aikit.aio.store_files import AsyncOpenAIVectorStoresFilesAPI

        return AsyncOpenAIVectorStoresFilesAPI(self._client)

    @overload
    async def create(self, **keywords: Unpack[CreateKeywords]) -> VectorStoreObjectResult: ...

    @overload
    async def create(
        self, **keywords: Unpack[CreateCallbackKeywords[VectorStoreObjectResult]]
    ) -> Task[VectorStoreObjectResult]: ...

    async def create(self, **keywords: Any) -> VectorStoreObjectResult | Task[VectorStoreObjectResult]:
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
        return await self._run(
            self._call(
                operations.create_vector_store,
                "create",
                VectorStoreObjectResult._of,
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def delete(
        self, vector_store_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteVectorStoreResponseResult: ...

    @overload
    async def delete(
        self, vector_store_id: str, **keywords: Unpack[CallbackKeywords[DeleteVectorStoreResponseResult]]
    ) -> Task[DeleteVectorStoreResponseResult]: ...

    async def delete(
        self, vector_store_id: str, **keywords: Any
    ) -> DeleteVectorStoreResponseResult | Task[DeleteVectorStoreResponseResult]:
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
        return await self._run(
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
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncListVectorStoresResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncListVectorStoresResponsePage]]
    ) -> AsyncPager[Task[AsyncListVectorStoresResponsePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncListVectorStoresResponsePage | Task[AsyncListVectorStoresResponsePage]]:
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
                self._bound(AsyncListVectorStoresResponsePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def retrieve(self, vector_store_id: str, **keywords: Unpack[CallKeywords]) -> VectorStoreObjectResult: ...

    @overload
    async def retrieve(
        self, vector_store_id: str, **keywords: Unpack[CallbackKeywords[VectorStoreObjectResult]]
    ) -> Task[VectorStoreObjectResult]: ...

    async def retrieve(
        self, vector_store_id: str, **keywords: Any
    ) -> VectorStoreObjectResult | Task[VectorStoreObjectResult]:
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
        return await self._run(
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
    ) -> AsyncPager[AsyncVectorStoreSearchResultsPages]: ...

    @overload
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        **keywords: Unpack[SearchCallbackKeywords[AsyncVectorStoreSearchResultsPages]],
    ) -> AsyncPager[Task[AsyncVectorStoreSearchResultsPages]]: ...

    def search(
        self, vector_store_id: str, *, query: str | Sequence[str], **keywords: Any
    ) -> AsyncPager[AsyncVectorStoreSearchResultsPages | Task[AsyncVectorStoreSearchResultsPages]]:
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
                self._bound(AsyncVectorStoreSearchResultsPages),
                path=(vector_store_id,),
                explicit={"query": query},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    async def update(self, vector_store_id: str, **keywords: Unpack[UpdateKeywords]) -> VectorStoreObjectResult: ...

    @overload
    async def update(
        self, vector_store_id: str, **keywords: Unpack[UpdateCallbackKeywords[VectorStoreObjectResult]]
    ) -> Task[VectorStoreObjectResult]: ...

    async def update(
        self, vector_store_id: str, **keywords: Any
    ) -> VectorStoreObjectResult | Task[VectorStoreObjectResult]:
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
        return await self._run(
            self._call(
                operations.modify_vector_store,
                "update",
                VectorStoreObjectResult._of,
                path=(vector_store_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
