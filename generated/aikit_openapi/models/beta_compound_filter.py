# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaComparisonFilterDict, BetaCompoundFilterDict
    from .beta_comparison_filter import BetaComparisonFilter


@model
class BetaCompoundFilter(_Model):
    """`BetaCompoundFilter` of the API."""

    type: Literal["and", "or"]
    filters: list[BetaComparisonFilter | BetaCompoundFilter]

    _required = ("type", "filters")
    _decoders = {
        "filters": many(
            union(
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
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["and", "or"],
            filters: Sequence[
                BetaComparisonFilter
                | BetaComparisonFilterDict
                | BetaCompoundFilter
                | BetaCompoundFilterDict
                | Mapping[str, Any]
            ],
        ) -> None: ...
