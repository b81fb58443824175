# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_reasoning_effort import BetaReasoningEffort
    from .beta_reasoning_mode_enum import BetaReasoningModeEnum


@model
class BetaReasoning(_Model):
    """`BetaReasoning` of the API."""

    mode: BetaReasoningModeEnum | None
    effort: BetaReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BetaReasoningModeEnum | Unset = ...,
            effort: BetaReasoningEffort | None | Unset = ...,
            summary: Literal["auto", "concise", "detailed"] | None | Unset = ...,
            context: Literal["auto", "current_turn", "all_turns"] | None | Unset = ...,
            generate_summary: Literal["auto", "concise", "detailed"] | None | Unset = ...,
        ) -> None: ...
