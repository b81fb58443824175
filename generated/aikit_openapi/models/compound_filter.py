# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ComparisonFilterDict, CompoundFilterDict
    from .comparison_filter import ComparisonFilter


@model
class CompoundFilter(_Model):
    """`CompoundFilter` of the API."""

    type: Literal["and", "or"]
    filters: list[ComparisonFilter | CompoundFilter]

    _required = ("type", "filters")
    _decoders = {
        "filters": many(
            union(
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
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["and", "or"],
            filters: Sequence[
                ComparisonFilter
                | ComparisonFilterDict
                | CompoundFilter
                | CompoundFilterDict
                | Mapping[str, Any]
            ],
        ) -> None: ...
