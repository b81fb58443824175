# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /evals/{eval_id}/runs/{run_id}/output_items."""

from __future__ import annotations

from typing import Literal, TypedDict


class GetEvalRunOutputItemsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /evals/{eval_id}/runs/{run_id}/output_items; what is left out is not sent."""

    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `20`."""
    status: Literal["fail", "pass"]
    """One of `fail`, `pass`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'asc'`."""
