# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.conversations`: conversations."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.conversations_items_api import AsyncConversationsItemsAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.conversations_api import (
        ConversationResourceResult,
        CreateCallbackKeywords,
        CreateKeywords,
        DeletedConversationResourceResult,
    )
    from aikit_openapi.models import MetadataInput

else:
    ConversationResourceResult = OpenAIResult
    DeletedConversationResourceResult = OpenAIResult

__all__ = ["AsyncConversationsAPI"]


class AsyncConversationsAPI(AsyncResource):
    """Conversations."""

    path: ClassVar[str] = "conversations"

    @cached_property
    def items(self) -> AsyncConversationsItemsAPI:
        """Items of conversations."""
        from aikit.aio.generated.conversations_items_api import AsyncConversationsItemsAPI

        return AsyncConversationsItemsAPI(self._client)

    @overload
    async def create(self, **keywords: Unpack[CreateKeywords]) -> ConversationResourceResult: ...

    @overload
    async def create(
        self, **keywords: Unpack[CreateCallbackKeywords[ConversationResourceResult]]
    ) -> Task[ConversationResourceResult]: ...

    async def create(self, **keywords: Any) -> ConversationResourceResult | Task[ConversationResourceResult]:
        """Create a conversation.

        Args:
            **keywords: call options, and:
                metadata: your own texts by name; `Metadata` or None.
                items: the items to add; a list of `InputItem` or None, at most 20 items.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/create
        """
        return await self._run(
            self._call(operations.create_conversation, "create", ConversationResourceResult._of, keywords=keywords)
        )

    @overload
    async def delete(
        self, conversation_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedConversationResourceResult: ...

    @overload
    async def delete(
        self, conversation_id: str, **keywords: Unpack[CallbackKeywords[DeletedConversationResourceResult]]
    ) -> Task[DeletedConversationResourceResult]: ...

    async def delete(
        self, conversation_id: str, **keywords: Any
    ) -> DeletedConversationResourceResult | Task[DeletedConversationResourceResult]:
        """Delete a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/delete
        """
        return await self._run(
            self._call(
                operations.delete_conversation,
                "delete",
                DeletedConversationResourceResult._of,
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, conversation_id: str, **keywords: Unpack[CallKeywords]) -> ConversationResourceResult: ...

    @overload
    async def retrieve(
        self, conversation_id: str, **keywords: Unpack[CallbackKeywords[ConversationResourceResult]]
    ) -> Task[ConversationResourceResult]: ...

    async def retrieve(
        self, conversation_id: str, **keywords: Any
    ) -> ConversationResourceResult | Task[ConversationResourceResult]:
        """Retrieve a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/retrieve
        """
        return await self._run(
            self._call(
                operations.get_conversation,
                "retrieve",
                ConversationResourceResult._of,
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self, conversation_id: str, *, metadata: MetadataInput | None, **keywords: Unpack[CallKeywords]
    ) -> ConversationResourceResult: ...

    @overload
    async def update(
        self,
        conversation_id: str,
        *,
        metadata: MetadataInput | None,
        **keywords: Unpack[CallbackKeywords[ConversationResourceResult]],
    ) -> Task[ConversationResourceResult]: ...

    async def update(
        self, conversation_id: str, *, metadata: MetadataInput | None, **keywords: Any
    ) -> ConversationResourceResult | Task[ConversationResourceResult]:
        """Update a conversation.

        Args:
            conversation_id: id of the conversation; must not be empty.
            metadata: your own texts by name; `Metadata` or None.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/conversations/update
        """
        return await self._run(
            self._call(
                operations.update_conversation,
                "update",
                ConversationResourceResult._of,
                path=(conversation_id,),
                explicit={"metadata": metadata},
                keywords=keywords,
            )
        )
