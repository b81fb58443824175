# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_moderation_input_type import BetaModerationInputType


@model
class BetaModerationResultBody(_Model):
    """`BetaModerationResultBody` of the API."""

    type: Literal["moderation_result"]
    """Default `moderation_result`."""
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]

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
            category_applied_input_types: Mapping[str, Sequence[BetaModerationInputType]],
            type: Literal["moderation_result"] | Unset = ...,
        ) -> None: ...
