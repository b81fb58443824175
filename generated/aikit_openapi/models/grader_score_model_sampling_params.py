# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .reasoning_effort import ReasoningEffort


@model
class GraderScoreModelSamplingParams(_Model):
    """`GraderScoreModelSamplingParams` of the API."""

    seed: int | None
    top_p: float | None
    """Default 1."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffort | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seed: int | None | Unset = ...,
            top_p: float | None | Unset = ...,
            temperature: float | None | Unset = ...,
            max_completions_tokens: int | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
        ) -> None: ...
