# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /batches."""

from __future__ import annotations

from typing import TypedDict


class ListBatchesParams(TypedDict, total=False):
    """Body fields and query parameters of GET /batches; what is left out is not sent."""

    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `20`."""
