# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaRankingOptionsDict
    from ..types import Unset
    from .beta_filters import BetaFilters, BetaFiltersInput
    from .beta_ranking_options import BetaRankingOptions


@model
class BetaFileSearchTool(_Model):
    """`BetaFileSearchTool` of the API."""

    type: Literal["file_search"]
    """Default `file_search`."""
    vector_store_ids: list[str]
    max_num_results: int | None
    ranking_options: BetaRankingOptions | None
    filters: BetaFilters | None

    _required = ("vector_store_ids",)
    _constants = {"type": "file_search"}
    _decoders = {
        "ranking_options": one("BetaRankingOptions"),
        "filters": named("BetaFilters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str],
            type: Literal["file_search"] | Unset = ...,
            max_num_results: int | Unset = ...,
            ranking_options: BetaRankingOptions | BetaRankingOptionsDict | Mapping[str, Any] | Unset = ...,
            filters: BetaFiltersInput | None | Unset = ...,
        ) -> None: ...
