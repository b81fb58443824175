# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import ComparisonFilterDict, CompoundFilterDict
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter

Filters: TypeAlias = "ComparisonFilter | CompoundFilter"
"""`Filters` of the API."""

FiltersInput: TypeAlias = """
    ComparisonFilter
    | ComparisonFilterDict
    | CompoundFilter
    | CompoundFilterDict
    | Mapping[str, Any]
"""
"""Accepted values for `Filters`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "eq": "ComparisonFilter",
        "ne": "ComparisonFilter",
        "gt": "ComparisonFilter",
        "gte": "ComparisonFilter",
        "lt": "ComparisonFilter",
        "lte": "ComparisonFilter",
        "in": "ComparisonFilter",
        "nin": "ComparisonFilter",
        "and": "CompoundFilter",
        "or": "CompoundFilter",
    },
)
