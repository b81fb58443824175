# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .chat_session_chatkit_configuration import ChatSessionChatkitConfiguration
    from .chat_session_rate_limits import ChatSessionRateLimits
    from .chat_session_status import ChatSessionStatus
    from .chatkit_workflow import ChatkitWorkflow


@model
class ChatSessionResource(_Model):
    """`ChatSessionResource` of the API."""

    id: str
    object: Literal["chatkit.session"]
    """Default `chatkit.session`."""
    expires_at: int
    """Unix time in seconds."""
    client_secret: str
    workflow: ChatkitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatkitConfiguration

    _required = (
        "id",
        "expires_at",
        "client_secret",
        "workflow",
        "user",
        "rate_limits",
        "max_requests_per_1_minute",
        "status",
        "chatkit_configuration",
    )
    _constants = {"object": "chatkit.session"}
    _decoders = {
        "workflow": one("ChatkitWorkflow"),
        "rate_limits": one("ChatSessionRateLimits"),
        "chatkit_configuration": one("ChatSessionChatkitConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            expires_at: int,
            client_secret: str,
            workflow: ChatkitWorkflow | Mapping[str, Any],
            user: str,
            rate_limits: ChatSessionRateLimits | Mapping[str, Any],
            max_requests_per_1_minute: int,
            status: ChatSessionStatus,
            chatkit_configuration: ChatSessionChatkitConfiguration | Mapping[str, Any],
            object: Literal["chatkit.session"] | Unset = ...,
        ) -> None: ...
