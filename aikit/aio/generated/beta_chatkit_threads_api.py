# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit.threads`: threads of ChatKit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.beta_chatkit_threads_api import (
        DeletedThreadResourceResult,
        ListCallbackKeywords,
        ListItemsCallbackKeywords,
        ListItemsKeywords,
        ListKeywords,
        ThreadResourceResult,
    )
    from aikit_openapi.models import (
        ThreadItem,
        ThreadItemListResource,
        ThreadListResource,
        ThreadResource,
    )

    class AsyncThreadListResourcePage(AsyncPage[ThreadResource], ThreadListResource): ...

    class AsyncThreadItemListResourcePage(AsyncPage[ThreadItem], ThreadItemListResource): ...

else:
    DeletedThreadResourceResult = OpenAIResult
    AsyncThreadListResourcePage = AsyncPage
    AsyncThreadItemListResourcePage = AsyncPage
    ThreadResourceResult = OpenAIResult

__all__ = ["AsyncBetaChatkitThreadsAPI"]


class AsyncBetaChatkitThreadsAPI(AsyncResource):
    """Threads of ChatKit."""

    path: ClassVar[str] = "beta.chatkit.threads"

    @overload
    async def delete(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> DeletedThreadResourceResult: ...

    @overload
    async def delete(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[DeletedThreadResourceResult]]
    ) -> Task[DeletedThreadResourceResult]: ...

    async def delete(
        self, thread_id: str, **keywords: Any
    ) -> DeletedThreadResourceResult | Task[DeletedThreadResourceResult]:
        """Delete a thread.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/delete
        """
        return await self._run(
            self._call(
                operations.delete_thread_method,
                "delete",
                DeletedThreadResourceResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncThreadListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncThreadListResourcePage]]
    ) -> AsyncPager[Task[AsyncThreadListResourcePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncThreadListResourcePage | Task[AsyncThreadListResourcePage]]:
        """List the threads.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100.
                order: sort order by creation time.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.
                user: your id of the end user; a string, 1 to 512 characters.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/list-threads
        """
        return self._list(
            self._call(
                operations.list_threads_method,
                "list",
                self._bound(AsyncThreadListResourcePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    def list_items(
        self, thread_id: str, **keywords: Unpack[ListItemsKeywords]
    ) -> AsyncPager[AsyncThreadItemListResourcePage]: ...

    @overload
    def list_items(
        self, thread_id: str, **keywords: Unpack[ListItemsCallbackKeywords[AsyncThreadItemListResourcePage]]
    ) -> AsyncPager[Task[AsyncThreadItemListResourcePage]]: ...

    def list_items(
        self, thread_id: str, **keywords: Any
    ) -> AsyncPager[AsyncThreadItemListResourcePage | Task[AsyncThreadItemListResourcePage]]:
        """List the items of a thread.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100.
                order: sort order by creation time.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/list-items
        """
        return self._list(
            self._call(
                operations.list_thread_items_method,
                "list_items",
                self._bound(AsyncThreadItemListResourcePage),
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    async def retrieve(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> ThreadResourceResult: ...

    @overload
    async def retrieve(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[ThreadResourceResult]]
    ) -> Task[ThreadResourceResult]: ...

    async def retrieve(self, thread_id: str, **keywords: Any) -> ThreadResourceResult | Task[ThreadResourceResult]:
        """Retrieve a thread.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve
        """
        return await self._run(
            self._call(
                operations.get_thread_method,
                "retrieve",
                ThreadResourceResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )
