# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /responses/{response_id}/input_items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.beta_include_enum import BetaIncludeEnum


class BetaListInputItemsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /responses/{response_id}/input_items; what is left out is not sent."""

    limit: int
    """Default `20`."""
    order: Literal["asc", "desc"]
    after: str
    include: Sequence[BetaIncludeEnum]
