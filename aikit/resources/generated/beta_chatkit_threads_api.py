# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit.threads`: threads of ChatKit."""

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
    from aikit_openapi.models import (
        DeletedThreadResource,
        ThreadItem,
        ThreadItemListResource,
        ThreadListResource,
        ThreadResource,
    )
    from aikit_openapi.params.list_thread_items_method import ListThreadItemsMethodParams
    from aikit_openapi.params.list_threads_method import ListThreadsMethodParams

    class DeletedThreadResourceResult(OpenAIResult, DeletedThreadResource): ...

    class ThreadListResourcePage(Page[ThreadResource], ThreadListResource): ...

    class ThreadItemListResourcePage(Page[ThreadItem], ThreadItemListResource): ...

    class ThreadResourceResult(OpenAIResult, ThreadResource): ...

    class ListKeywords(ListThreadsMethodParams, CallKeywords, total=False):
        """Keywords of `beta.chatkit.threads.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListItemsKeywords(ListThreadItemsMethodParams, CallKeywords, total=False):
        """Keywords of `beta.chatkit.threads.list_items`."""

    class ListItemsCallbackKeywords(ListItemsKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    DeletedThreadResourceResult = OpenAIResult
    ThreadListResourcePage = Page
    ThreadItemListResourcePage = Page
    ThreadResourceResult = OpenAIResult

__all__ = ["BetaChatkitThreadsAPI"]


class BetaChatkitThreadsAPI(Resource):
    """Threads of ChatKit."""

    path: ClassVar[str] = "beta.chatkit.threads"

    @overload
    def delete(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> DeletedThreadResourceResult: ...

    @overload
    def delete(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[DeletedThreadResourceResult]]
    ) -> Future[DeletedThreadResourceResult]: ...

    def delete(
        self, thread_id: str, **keywords: Any
    ) -> DeletedThreadResourceResult | Future[DeletedThreadResourceResult]:
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
        return self._run(
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
    def list(self, **keywords: Unpack[ListKeywords]) -> ThreadListResourcePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ThreadListResourcePage]]
    ) -> Future[ThreadListResourcePage]: ...

    def list(self, **keywords: Any) -> ThreadListResourcePage | Future[ThreadListResourcePage]:
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
                self._bound(ThreadListResourcePage),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    def list_items(self, thread_id: str, **keywords: Unpack[ListItemsKeywords]) -> ThreadItemListResourcePage: ...

    @overload
    def list_items(
        self, thread_id: str, **keywords: Unpack[ListItemsCallbackKeywords[ThreadItemListResourcePage]]
    ) -> Future[ThreadItemListResourcePage]: ...

    def list_items(
        self, thread_id: str, **keywords: Any
    ) -> ThreadItemListResourcePage | Future[ThreadItemListResourcePage]:
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
                self._bound(ThreadItemListResourcePage),
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    def retrieve(self, thread_id: str, **keywords: Unpack[CallKeywords]) -> ThreadResourceResult: ...

    @overload
    def retrieve(
        self, thread_id: str, **keywords: Unpack[CallbackKeywords[ThreadResourceResult]]
    ) -> Future[ThreadResourceResult]: ...

    def retrieve(self, thread_id: str, **keywords: Any) -> ThreadResourceResult | Future[ThreadResourceResult]:
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
        return self._run(
            self._call(
                operations.get_thread_method,
                "retrieve",
                ThreadResourceResult._of,
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )
