# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /files."""

from __future__ import annotations

from typing import Literal, TypedDict


class ListFilesParams(TypedDict, total=False):
    """Body fields and query parameters of GET /files; what is left out is not sent."""

    purpose: str
    """Only files that were uploaded for this purpose. Text."""
    limit: int
    """How many to return at most. Integer, default `10000`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'desc'`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
