# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.threads.messages`: messages of threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import (
        DeleteMessageResponse,
        ListMessagesResponse,
        MessageContentImageFileObject,
        MessageContentImageUrlObject,
        MessageObject,
        MessageRequestContentTextObject,
    )
    from aikit_openapi.params.create_message import CreateMessageOptions
    from aikit_openapi.params.list_messages import ListMessagesParams
    from aikit_openapi.params.modify_message import ModifyMessageParams
    from aikit_openapi.typed_dicts.assistants import (
        MessageContentImageFileObjectDict,
        MessageContentImageUrlObjectDict,
        MessageRequestContentTextObjectDict,
    )

    class MessageObjectResult(OpenAIResult, MessageObject): ...

    class DeleteMessageResponseResult(OpenAIResult, DeleteMessageResponse): ...

    class ListMessagesResponsePage(Page[MessageObject], ListMessagesResponse): ...

    class CreateKeywords(CreateMessageOptions, CallKeywords, total=False):
        """Keywords of `beta.threads.messages.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListMessagesParams, CallKeywords, total=False):
        """Keywords of `beta.threads.messages.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyMessageParams, CallKeywords, total=False):
        """Keywords of `beta.threads.messages.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    MessageObjectResult = OpenAIResult
    DeleteMessageResponseResult = OpenAIResult
    ListMessagesResponsePage = Page

__all__ = ["BetaThreadsMessagesAPI"]


class BetaThreadsMessagesAPI(Resource):
    """Messages of threads."""

    path: ClassVar[str] = "beta.threads.messages"

    @overload
    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
            | Mapping[str, Any]
        ],
        **keywords: Unpack[CreateKeywords],
    ) -> MessageObjectResult: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
            | Mapping[str, Any]
        ],
        **keywords: Unpack[CreateCallbackKeywords[MessageObjectResult]],
    ) -> Future[MessageObjectResult]: ...

    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
            | Mapping[str, Any]
        ],
        **keywords: Any,
    ) -> MessageObjectResult | Future[MessageObjectResult]:
        """Create a message of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            role: the role of the author or the member; `user` or `assistant`.
            content: a string or a list of `MessageContentImageFileObject`,
                `MessageContentImageUrlObject` or `MessageRequestContentTextObject`, at least 1
                item.
            **keywords: call options, and:
                attachments: a list of `CreateMessageRequestAttachmentsItem` or None.
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.create_message,
                "create",
                MessageObjectResult._of,
                path=(thread_id,),
                explicit={"role": role, "content": content},
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def delete(
        self, message_id: str, *, thread_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeleteMessageResponseResult: ...

    @overload
    def delete(
        self, message_id: str, *, thread_id: str, **keywords: Unpack[CallbackKeywords[DeleteMessageResponseResult]]
    ) -> Future[DeleteMessageResponseResult]: ...

    def delete(
        self, message_id: str, *, thread_id: str, **keywords: Any
    ) -> DeleteMessageResponseResult | Future[DeleteMessageResponseResult]:
        """Delete a message of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            message_id: id of the message; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.delete_message,
                "delete",
                DeleteMessageResponseResult._of,
                path=(thread_id, message_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def list(self, thread_id: str, **keywords: Unpack[ListKeywords]) -> ListMessagesResponsePage: ...

    @overload
    def list(
        self, thread_id: str, **keywords: Unpack[ListCallbackKeywords[ListMessagesResponsePage]]
    ) -> Future[ListMessagesResponsePage]: ...

    def list(self, thread_id: str, **keywords: Any) -> ListMessagesResponsePage | Future[ListMessagesResponsePage]:
        """List the messages of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                order: sort order by creation time: `asc` or `desc`; default `desc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.
                run_id: id of the run; a string.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._list(
            self._call(
                operations.list_messages,
                "list",
                self._bound(ListMessagesResponsePage),
                path=(thread_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def retrieve(self, message_id: str, *, thread_id: str, **keywords: Unpack[CallKeywords]) -> MessageObjectResult: ...

    @overload
    def retrieve(
        self, message_id: str, *, thread_id: str, **keywords: Unpack[CallbackKeywords[MessageObjectResult]]
    ) -> Future[MessageObjectResult]: ...

    def retrieve(
        self, message_id: str, *, thread_id: str, **keywords: Any
    ) -> MessageObjectResult | Future[MessageObjectResult]:
        """Retrieve a message of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            message_id: id of the message; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.get_message,
                "retrieve",
                MessageObjectResult._of,
                path=(thread_id, message_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )

    @overload
    def update(self, message_id: str, *, thread_id: str, **keywords: Unpack[UpdateKeywords]) -> MessageObjectResult: ...

    @overload
    def update(
        self, message_id: str, *, thread_id: str, **keywords: Unpack[UpdateCallbackKeywords[MessageObjectResult]]
    ) -> Future[MessageObjectResult]: ...

    def update(
        self, message_id: str, *, thread_id: str, **keywords: Any
    ) -> MessageObjectResult | Future[MessageObjectResult]:
        """Update a message of a thread.

        Deprecated: the API will drop it.

        Args:
            thread_id: id of the thread; must not be empty.
            message_id: id of the message; must not be empty.
            **keywords: call options, and:
                metadata: your own texts by name; `Metadata` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/threads
        """
        return self._run(
            self._call(
                operations.modify_message,
                "update",
                MessageObjectResult._of,
                path=(thread_id, message_id),
                keywords=keywords,
                headers={"OpenAI-Beta": "assistants=v2"},
            )
        )
