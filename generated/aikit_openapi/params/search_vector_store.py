# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores/{vector_store_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.comparison_filter import ComparisonFilter
    from ..models.compound_filter import CompoundFilter
    from ..models.vector_store_search_request_ranking_options import VectorStoreSearchRequestRankingOptions
    from ..typed_dicts.shared import ComparisonFilterDict, CompoundFilterDict
    from ..typed_dicts.vector_stores import VectorStoreSearchRequestRankingOptionsDict


class SearchVectorStoreOptions(TypedDict, total=False):
    """`SearchVectorStoreParams` without `query`, for methods that name these arguments."""

    rewrite_query: bool
    """A boolean; default `False`."""
    max_num_results: int
    """An integer, 1 to 50; default 10."""
    filters: ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict | Mapping[str, Any]
    """`ComparisonFilter` or `CompoundFilter`."""
    ranking_options: (
        VectorStoreSearchRequestRankingOptions
        | VectorStoreSearchRequestRankingOptionsDict
        | Mapping[str, Any]
    )
    """`VectorStoreSearchRequestRankingOptions`."""


class SearchVectorStoreParams(SearchVectorStoreOptions, total=False):
    """Body fields and query parameters of POST /vector_stores/{vector_store_id}/search. Omitted ones are not sent."""

    query: str | Sequence[str]
    """A string or a list of strings."""
