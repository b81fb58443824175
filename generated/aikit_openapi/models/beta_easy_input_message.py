# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_input_message_content_list import BetaInputMessageContentList, BetaInputMessageContentListInput
    from .beta_message_phase import BetaMessagePhase


@model
class BetaEasyInputMessage(_Model):
    """`BetaEasyInputMessage` of the API."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | BetaInputMessageContentList
    phase: BetaMessagePhase | None
    type: Literal["message"] | None

    _required = ("role", "content")
    _decoders = {
        "content": named("BetaInputMessageContentList"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant", "system", "developer"],
            content: str | BetaInputMessageContentListInput,
            phase: BetaMessagePhase | None | Unset = ...,
            type: Literal["message"] | Unset = ...,
        ) -> None: ...
