# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .input_message_content_list import InputMessageContentList, InputMessageContentListInput
    from .message_phase import MessagePhase


@model
class EasyInputMessage(_Model):
    """`EasyInputMessage` of the API."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | InputMessageContentList
    phase: MessagePhase | None
    type: Literal["message"] | None

    _required = ("role", "content")
    _decoders = {
        "content": named("InputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant", "system", "developer"],
            content: str | InputMessageContentListInput,
            phase: MessagePhase | None | Unset = ...,
            type: Literal["message"] | Unset = ...,
        ) -> None: ...
