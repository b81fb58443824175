# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ComparisonFilterDict, CompoundFilterDict
    from ..typed_dicts.vector_stores import VectorStoreSearchRequestRankingOptionsDict
    from ..types import Unset
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptions


@model
class VectorStoreSearchRequest(_Model):
    """`VectorStoreSearchRequest` of the API."""

    query: str | list[str]
    rewrite_query: bool | None
    """Default `False`."""
    max_num_results: int | None
    """1 to 50; default 10."""
    filters: ComparisonFilter | CompoundFilter | None
    ranking_options: VectorStoreSearchRequestRankingOptions | None

    _required = ("query",)
    _decoders = {
        "filters": union(
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
        ),
        "ranking_options": one("VectorStoreSearchRequestRankingOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            query: str | Sequence[str],
            rewrite_query: bool | Unset = ...,
            max_num_results: int | Unset = ...,
            filters: ComparisonFilter
            | ComparisonFilterDict
            | CompoundFilter
            | CompoundFilterDict
            | Mapping[str, Any]
            | Unset = ...,
            ranking_options: VectorStoreSearchRequestRankingOptions
            | VectorStoreSearchRequestRankingOptionsDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
