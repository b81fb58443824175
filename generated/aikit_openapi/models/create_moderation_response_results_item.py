# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_moderation_response_results_item_categories import (
        CreateModerationResponseResultsItemCategories,
    )
    from .create_moderation_response_results_item_category_applied_input_types import (
        CreateModerationResponseResultsItemCategoryAppliedInputTypes,
    )
    from .create_moderation_response_results_item_category_scores import (
        CreateModerationResponseResultsItemCategoryScores,
    )


@model
class CreateModerationResponseResultsItem(_Model):
    """`CreateModerationResponseResultsItem` of the API."""

    flagged: bool
    categories: CreateModerationResponseResultsItemCategories
    category_scores: CreateModerationResponseResultsItemCategoryScores
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes

    _required = ("flagged", "categories", "category_scores", "category_applied_input_types")
    _decoders = {
        "categories": one("CreateModerationResponseResultsItemCategories"),
        "category_scores": one("CreateModerationResponseResultsItemCategoryScores"),
        "category_applied_input_types": one("CreateModerationResponseResultsItemCategoryAppliedInputTypes"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            flagged: bool,
            categories: CreateModerationResponseResultsItemCategories | Mapping[str, Any],
            category_scores: CreateModerationResponseResultsItemCategoryScores | Mapping[str, Any],
            category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
            | Mapping[str, Any],
        ) -> None: ...
