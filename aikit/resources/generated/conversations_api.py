# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.conversations`: conversations."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
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
    from aikit.resources.generated.conversations_items_api import ConversationsItemsAPI
    from aikit_openapi.models import ConversationResource, DeletedConversationResource, MetadataInput
    from aikit_openapi.params.create_conversation import CreateConversationParams

    class ConversationResourceResult(OpenAIResult, ConversationResource): ...

    class DeletedConversationResourceResult(OpenAIResult, DeletedConversationResource): ...

    class CreateKeywords(CreateConversationParams, CallKeywords, total=False):
        """Keywords of `conversations.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ConversationResourceResult = OpenAIResult
    DeletedConversationResourceResult = OpenAIResult

__all__ = ["ConversationsAPI"]


class ConversationsAPI(Resource):
    """Conversations."""

    path: ClassVar[str] = "conversations"

    @cached_property
    def items(self) -> ConversationsItemsAPI:
        """Items of conversations."""
        from aikit.resources.generated.conversations_items_api import ConversationsItemsAPI

        return ConversationsItemsAPI(self._client)

    @overload
    def create(self, **keywords: Unpack[CreateKeywords]) -> ConversationResourceResult: ...

    @overload
    def create(
        self, **keywords: Unpack[CreateCallbackKeywords[ConversationResourceResult]]
    ) -> Future[ConversationResourceResult]: ...

    def create(self, **keywords: Any) -> ConversationResourceResult | Future[ConversationResourceResult]:
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
        return self._run(
            self._call(operations.create_conversation, "create", ConversationResourceResult._of, keywords=keywords)
        )

    @overload
    def delete(self, conversation_id: str, **keywords: Unpack[CallKeywords]) -> DeletedConversationResourceResult: ...

    @overload
    def delete(
        self, conversation_id: str, **keywords: Unpack[CallbackKeywords[DeletedConversationResourceResult]]
    ) -> Future[DeletedConversationResourceResult]: ...

    def delete(
        self, conversation_id: str, **keywords: Any
    ) -> DeletedConversationResourceResult | Future[DeletedConversationResourceResult]:
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
        return self._run(
            self._call(
                operations.delete_conversation,
                "delete",
                DeletedConversationResourceResult._of,
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, conversation_id: str, **keywords: Unpack[CallKeywords]) -> ConversationResourceResult: ...

    @overload
    def retrieve(
        self, conversation_id: str, **keywords: Unpack[CallbackKeywords[ConversationResourceResult]]
    ) -> Future[ConversationResourceResult]: ...

    def retrieve(
        self, conversation_id: str, **keywords: Any
    ) -> ConversationResourceResult | Future[ConversationResourceResult]:
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
        return self._run(
            self._call(
                operations.get_conversation,
                "retrieve",
                ConversationResourceResult._of,
                path=(conversation_id,),
                keywords=keywords,
            )
        )

    @overload
    def update(
        self, conversation_id: str, *, metadata: MetadataInput | None, **keywords: Unpack[CallKeywords]
    ) -> ConversationResourceResult: ...

    @overload
    def update(
        self,
        conversation_id: str,
        *,
        metadata: MetadataInput | None,
        **keywords: Unpack[CallbackKeywords[ConversationResourceResult]],
    ) -> Future[ConversationResourceResult]: ...

    def update(
        self, conversation_id: str, *, metadata: MetadataInput | None, **keywords: Any
    ) -> ConversationResourceResult | Future[ConversationResourceResult]:
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
        return self._run(
            self._call(
                operations.update_conversation,
                "update",
                ConversationResourceResult._of,
                path=(conversation_id,),
                explicit={"metadata": metadata},
                keywords=keywords,
            )
        )
