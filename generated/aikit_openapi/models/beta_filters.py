# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaComparisonFilterDict, BetaCompoundFilterDict
    from .beta_comparison_filter import BetaComparisonFilter
    from .beta_compound_filter import BetaCompoundFilter

BetaFilters: TypeAlias = "BetaComparisonFilter | BetaCompoundFilter"
"""`BetaFilters` of the API."""

BetaFiltersInput: TypeAlias = """
    BetaComparisonFilter
    | BetaComparisonFilterDict
    | BetaCompoundFilter
    | BetaCompoundFilterDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaFilters`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "eq": "BetaComparisonFilter",
        "ne": "BetaComparisonFilter",
        "gt": "BetaComparisonFilter",
        "gte": "BetaComparisonFilter",
        "lt": "BetaComparisonFilter",
        "lte": "BetaComparisonFilter",
        "in": "BetaComparisonFilter",
        "nin": "BetaComparisonFilter",
        "and": "BetaCompoundFilter",
        "or": "BetaCompoundFilter",
    },
)
