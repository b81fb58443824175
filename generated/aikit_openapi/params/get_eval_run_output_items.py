# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /evals/{eval_id}/runs/{run_id}/output_items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class GetEvalRunOutputItemsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /evals/{eval_id}/runs/{run_id}/output_items; what is left out is not sent."""

    after: str
    limit: int
    """Default `20`."""
    status: Literal["fail", "pass"]
    order: Literal["asc", "desc"]
    """Default `'asc'`."""
