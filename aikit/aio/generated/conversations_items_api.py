# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.conversations.items`: items of conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.conversations_items_api import (
        ConversationItemListResult,
        ConversationItemResult,
        ConversationResourceResult,
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
    )
    from aikit_openapi.models import ConversationItem, ConversationItemList, InputItemInput

    class AsyncConversationItemListPage(AsyncPage[ConversationItem], ConversationItemList): ...

else:
    ConversationItemListResult = OpenAIResult
    ConversationResourceResult = OpenAIResult
    AsyncConversationItemListPage = AsyncPage
    ConversationItemResult = OpenAIResult

__all__ = ["AsyncConversationsItemsAPI"]


class AsyncConversationsItemsAPI(AsyncResource):
    """Items of conversations."""

    path: ClassVar[str] = "conversations.items"

    @overload
    async def create(
        self, conversation_id: str, *, items: Sequence[InputItemInput], **keywords: Unpack[CreateKeywords]
    ) -> ConversationItemListResult: ...

    @overload
    async def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[InputItemInput],
        **keywords: Unpack[CreateCallbackKeywords[ConversationItemListResult]],
    ) -> Task[ConversationItemListResult]: ...

    async def create(
        self, conversation_id: str, *, items: Sequence[InputItemInput], **keywords: Any
    ) -> ConversationItemListResult | Task[ConversationItemListResult]:
        """Add items to a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            items: the items to add; a list of `InputItem`, at most 20 items.
            **keywords: call options, and:
                include: further fields for the response to have; a list of `IncludeEnum`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/create-item
        """
        return await self._run(
            self._call(
                operations.create_conversation_items,
                "create",
                ConversationItemListResult._of,
                path=(conversation_id,),
                explicit={"items": items},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[CallKeywords]
    ) -> ConversationResourceResult: ...

    @overload
    async def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[CallbackKeywords[ConversationResourceResult]]
    ) -> Task[ConversationResourceResult]: ...

    async def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Any
    ) -> ConversationResourceResult | Task[ConversationResourceResult]:
        """Delete an item of a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            item_id: id of the item; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/delete-item
        """
        return await self._run(
            self._call(
                operations.delete_conversation_item,
                "delete",
                ConversationResourceResult._of,
                path=(conversation_id, item_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, conversation_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncConversationItemListPage]: ...

    @overload
    def list(
        self, conversation_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncConversationItemListPage]]
    ) -> AsyncPager[Task[AsyncConversationItemListPage]]: ...

    def list(
        self, conversation_id: str, **keywords: Any
    ) -> AsyncPager[AsyncConversationItemListPage | Task[AsyncConversationItemListPage]]:
        """List the items of a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`.
                after: id of the last item on the previous page. The list continues after it.
                include: further fields for the response to have; a list of `IncludeEnum`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/list-items
        """
        return self._list(
            self._call(
                operations.list_conversation_items,
                "list",
                self._bound(AsyncConversationItemListPage),
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ConversationItemResult: ...

    @overload
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **keywords: Unpack[RetrieveCallbackKeywords[ConversationItemResult]],
    ) -> Task[ConversationItemResult]: ...

    async def retrieve(
        self, item_id: str, *, conversation_id: str, **keywords: Any
    ) -> ConversationItemResult | Task[ConversationItemResult]:
        """Retrieve an item of a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            item_id: id of the item; must not be empty.
            **keywords: call options, and:
                include: further fields for the response to have; a list of `IncludeEnum`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/get-item
        """
        return await self._run(
            self._call(
                operations.get_conversation_item,
                "retrieve",
                ConversationItemResult._of,
                path=(conversation_id, item_id),
                keywords=keywords,
            )
        )
