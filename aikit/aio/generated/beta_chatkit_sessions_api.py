# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.beta.chatkit.sessions`: sessions of ChatKit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.beta_chatkit_sessions_api import (
        ChatSessionResourceResult,
        CreateCallbackKeywords,
        CreateKeywords,
    )
    from aikit_openapi.models import WorkflowParam
    from aikit_openapi.typed_dicts.chatkit import WorkflowParamDict

else:
    ChatSessionResourceResult = OpenAIResult

__all__ = ["AsyncBetaChatkitSessionsAPI"]


class AsyncBetaChatkitSessionsAPI(AsyncResource):
    """Sessions of ChatKit."""

    path: ClassVar[str] = "beta.chatkit.sessions"

    @overload
    async def cancel(self, session_id: str, **keywords: Unpack[CallKeywords]) -> ChatSessionResourceResult: ...

    @overload
    async def cancel(
        self, session_id: str, **keywords: Unpack[CallbackKeywords[ChatSessionResourceResult]]
    ) -> Task[ChatSessionResourceResult]: ...

    async def cancel(
        self, session_id: str, **keywords: Any
    ) -> ChatSessionResourceResult | Task[ChatSessionResourceResult]:
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
        return await self._run(
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
    async def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any],
        user: str,
        **keywords: Unpack[CreateKeywords],
    ) -> ChatSessionResourceResult: ...

    @overload
    async def create(
        self,
        *,
        workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any],
        user: str,
        **keywords: Unpack[CreateCallbackKeywords[ChatSessionResourceResult]],
    ) -> Task[ChatSessionResourceResult]: ...

    async def create(
        self, *, workflow: WorkflowParam | WorkflowParamDict | Mapping[str, Any], user: str, **keywords: Any
    ) -> ChatSessionResourceResult | Task[ChatSessionResourceResult]:
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
        return await self._run(
            self._call(
                operations.create_chat_session_method,
                "create",
                ChatSessionResourceResult._of,
                explicit={"workflow": workflow, "user": user},
                keywords=keywords,
                headers={"OpenAI-Beta": "chatkit_beta=v1"},
            )
        )
