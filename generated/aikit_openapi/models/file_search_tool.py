# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import RankingOptionsDict
    from ..types import Unset
    from .filters import Filters, FiltersInput
    from .ranking_options import RankingOptions


@model
class FileSearchTool(_Model):
    """`FileSearchTool` of the API."""

    type: Literal["file_search"]
    """Default `file_search`."""
    vector_store_ids: list[str]
    max_num_results: int | None
    ranking_options: RankingOptions | None
    filters: Filters | None

    _required = ("vector_store_ids",)
    _constants = {"type": "file_search"}
    _decoders = {
        "ranking_options": one("RankingOptions"),
        "filters": named("Filters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str],
            type: Literal["file_search"] | Unset = ...,
            max_num_results: int | Unset = ...,
            ranking_options: RankingOptions | RankingOptionsDict | Mapping[str, Any] | Unset = ...,
            filters: FiltersInput | None | Unset = ...,
        ) -> None: ...
