# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import HybridSearchOptionsDict
    from ..types import Unset
    from .hybrid_search_options import HybridSearchOptions
    from .ranker_version_type import RankerVersionType


@model
class RankingOptions(_Model):
    """`RankingOptions` of the API."""

    ranker: RankerVersionType | None
    score_threshold: float | None
    hybrid_search: HybridSearchOptions | None

    _decoders = {
        "hybrid_search": one("HybridSearchOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: RankerVersionType | Unset = ...,
            score_threshold: float | Unset = ...,
            hybrid_search: HybridSearchOptions | HybridSearchOptionsDict | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
