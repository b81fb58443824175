# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .reasoning_effort import ReasoningEffort


@model
class EvalResponsesSource(_Model):
    """`EvalResponsesSource` of the API."""

    type: Literal["responses"]
    metadata: dict[str, Any] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: list[str] | None
    tools: list[str] | None

    _constants = {"type": "responses"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"] | Unset = ...,
            metadata: Mapping[str, Any] | None | Unset = ...,
            model: str | None | Unset = ...,
            instructions_search: str | None | Unset = ...,
            created_after: int | None | Unset = ...,
            created_before: int | None | Unset = ...,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            users: Sequence[str] | None | Unset = ...,
            tools: Sequence[str] | None | Unset = ...,
        ) -> None: ...
