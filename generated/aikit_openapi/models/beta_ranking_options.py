# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaHybridSearchOptionsDict
    from ..types import Unset
    from .beta_hybrid_search_options import BetaHybridSearchOptions
    from .beta_ranker_version_type import BetaRankerVersionType


@model
class BetaRankingOptions(_Model):
    """`BetaRankingOptions` of the API."""

    ranker: BetaRankerVersionType | None
    score_threshold: float | None
    hybrid_search: BetaHybridSearchOptions | None

    _decoders = {
        "hybrid_search": one("BetaHybridSearchOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: BetaRankerVersionType | Unset = ...,
            score_threshold: float | Unset = ...,
            hybrid_search: BetaHybridSearchOptions
            | BetaHybridSearchOptionsDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
