# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit.sessions`: sessions of ChatKit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import ChatSessionResource, WorkflowParam
    from aikit_openapi.params.create_chat_session_method import CreateChatSessionMethodOptions
    from aikit_openapi.typed_dicts.chatkit import WorkflowParamDict

    class ChatSessionResourceResult(OpenAIResult, ChatSessionResource): ...

    class CreateKeywords(CreateChatSessionMethodOptions, CallKeywords, total=False):
        """Keywords of `beta.chatkit.sessions.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ChatSessionResourceResult = OpenAIResult

__all__ = ["BetaChatkitSessionsAPI"]


class BetaChatkitSessionsAPI(Resource):
    """Sessions of ChatKit."""

    path: ClassVar[str] = "beta.chatkit.sessions"

    @overload
    def cancel(self, session_id: str, **keywords: Unpack[CallKeywords]) -> ChatSessionResourceResult: ...

    @overload
    def cancel(
        self, session_id: str, **keywords: Unpack[CallbackKeywords[ChatSessionResourceResult]]
    ) -> Future[ChatSessionResourceResult]: ...

    def cancel(self, session_id: str, **keywords: Any) -> ChatSessionResourceResult | Future[ChatSessionResourceResult]:
        """Cancel a session.

        Args:
            session_id: id of the session; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/cancel-session
        """
        return self._run(
            self._call(
                operations.cancel_chat_session_method,
                "cancel",
                ChatSessionResourceResult._of,
                path=(session_id,),
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )

    @overload
    def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any],
        user: str,
        **keywords: Unpack[CreateKeywords],
    ) -> ChatSessionResourceResult: ...

    @overload
    def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any],
        user: str,
        **keywords: Unpack[CreateCallbackKeywords[ChatSessionResourceResult]],
    ) -> Future[ChatSessionResourceResult]: ...

    def create(
        self, *, workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any], user: str, **keywords: Any
    ) -> ChatSessionResourceResult | Future[ChatSessionResourceResult]:
        """Create a session.

        Args:
            workflow: `WorkflowParam`.
            user: your id of the end user; a string, at least 1 character.
            **keywords: call options, and:
                expires_after: when the service deletes it; `ExpiresAfterParam`.
                rate_limits: `RateLimitsParam`.
                chatkit_configuration: `ChatkitConfigurationParam`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/chatkit/sessions/create
        """
        return self._run(
            self._call(
                operations.create_chat_session_method,
                "create",
                ChatSessionResourceResult._of,
                explicit={"workflow": workflow, "user": user},
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )
