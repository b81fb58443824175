# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/admin_api_keys."""

from __future__ import annotations

from typing import Literal, TypedDict


class AdminApiKeysListParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/admin_api_keys; what is left out is not sent."""

    after: str | None
    """Start the page behind this one; give the last id of the page before. Text or null."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'asc'`."""
    limit: int
    """How many to return at most. Integer, default `20`."""
