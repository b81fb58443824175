# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .moderation_input_type import ModerationInputType


@model
class ModerationResultBody(_Model):
    """`ModerationResultBody` of the API."""

    type: Literal["moderation_result"]
    """Default `moderation_result`."""
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[ModerationInputType]]

    _required = ("model", "flagged", "categories", "category_scores", "category_applied_input_types")
    _constants = {"type": "moderation_result"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            flagged: bool,
            categories: Mapping[str, bool],
            category_scores: Mapping[str, float],
            category_applied_input_types: Mapping[str, Sequence[ModerationInputType]],
            type: Literal["moderation_result"] | Unset = ...,
        ) -> None: ...
