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
    """How many to return at most. Integer, default `20`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    include: Sequence[BetaIncludeEnum]
    """Further parts to put into the answer. List of `BetaIncludeEnum`."""
