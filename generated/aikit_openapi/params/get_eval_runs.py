# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /evals/{eval_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class GetEvalRunsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /evals/{eval_id}/runs; what is left out is not sent."""

    after: str
    limit: int
    """Default `20`."""
    order: Literal["asc", "desc"]
    """Default `'asc'`."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
