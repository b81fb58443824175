# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.conversations.items`: items of conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
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
    from aikit_openapi.models import ConversationItem, ConversationItemList, ConversationResource, InputItemInput
    from aikit_openapi.params.create_conversation_items import CreateConversationItemsOptions
    from aikit_openapi.params.get_conversation_item import GetConversationItemParams
    from aikit_openapi.params.list_conversation_items import ListConversationItemsParams

    class ConversationItemListResult(OpenAIResult, ConversationItemList): ...

    class ConversationResourceResult(OpenAIResult, ConversationResource): ...

    class ConversationItemListPage(Page[ConversationItem], ConversationItemList): ...

    class ConversationItemResult(OpenAIResult):
        def __getattr__(self, name: str) -> Any: ...

    class CreateKeywords(CreateConversationItemsOptions, CallKeywords, total=False):
        """Keywords of `conversations.items.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListConversationItemsParams, CallKeywords, total=False):
        """Keywords of `conversations.items.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveKeywords(GetConversationItemParams, CallKeywords, total=False):
        """Keywords of `conversations.items.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ConversationItemListResult = OpenAIResult
    ConversationResourceResult = OpenAIResult
    ConversationItemListPage = Page
    ConversationItemResult = OpenAIResult

__all__ = ["ConversationsItemsAPI"]


class ConversationsItemsAPI(Resource):
    """Items of conversations."""

    path: ClassVar[str] = "conversations.items"

    @overload
    def create(
        self, conversation_id: str, *, items: Sequence[InputItemInput], **keywords: Unpack[CreateKeywords]
    ) -> ConversationItemListResult: ...

    @overload
    def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[InputItemInput],
        **keywords: Unpack[CreateCallbackKeywords[ConversationItemListResult]],
    ) -> Future[ConversationItemListResult]: ...

    def create(
        self, conversation_id: str, *, items: Sequence[InputItemInput], **keywords: Any
    ) -> ConversationItemListResult | Future[ConversationItemListResult]:
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
        return self._run(
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
    def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[CallKeywords]
    ) -> ConversationResourceResult: ...

    @overload
    def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[CallbackKeywords[ConversationResourceResult]]
    ) -> Future[ConversationResourceResult]: ...

    def delete(
        self, item_id: str, *, conversation_id: str, **keywords: Any
    ) -> ConversationResourceResult | Future[ConversationResourceResult]:
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
        return self._run(
            self._call(
                operations.delete_conversation_item,
                "delete",
                ConversationResourceResult._of,
                path=(conversation_id, item_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, conversation_id: str, **keywords: Unpack[ListKeywords]) -> ConversationItemListPage: ...

    @overload
    def list(
        self, conversation_id: str, **keywords: Unpack[ListCallbackKeywords[ConversationItemListPage]]
    ) -> Future[ConversationItemListPage]: ...

    def list(
        self, conversation_id: str, **keywords: Any
    ) -> ConversationItemListPage | Future[ConversationItemListPage]:
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
                self._bound(ConversationItemListPage),
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, item_id: str, *, conversation_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ConversationItemResult: ...

    @overload
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **keywords: Unpack[RetrieveCallbackKeywords[ConversationItemResult]],
    ) -> Future[ConversationItemResult]: ...

    def retrieve(
        self, item_id: str, *, conversation_id: str, **keywords: Any
    ) -> ConversationItemResult | Future[ConversationItemResult]:
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
        return self._run(
            self._call(
                operations.get_conversation_item,
                "retrieve",
                ConversationItemResult._of,
                path=(conversation_id, item_id),
                keywords=keywords,
            )
        )
