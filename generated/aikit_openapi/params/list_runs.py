# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListRunsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /threads/{thread_id}/runs; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `20`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'desc'`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    before: str
    """End the page in front of this one; give the first id of the page behind. Text."""
