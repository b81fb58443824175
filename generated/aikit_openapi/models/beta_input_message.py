# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_input_message_content_list import BetaInputMessageContentList, BetaInputMessageContentListInput


@model
class BetaInputMessage(_Model):
    """`BetaInputMessage` of the API."""

    agent: BetaAgentTag | None
    type: Literal["message"] | None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None
    content: BetaInputMessageContentList

    _required = ("role", "content")
    _decoders = {
        "agent": one("BetaAgentTag"),
        "content": named("BetaInputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "system", "developer"],
            content: BetaInputMessageContentListInput,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["message"] | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
