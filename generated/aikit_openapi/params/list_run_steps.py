# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /threads/{thread_id}/runs/{run_id}/steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListRunStepsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /threads/{thread_id}/runs/{run_id}/steps; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `20`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'desc'`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    before: str
    """End the page in front of this one; give the first id of the page behind. Text."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """List of `step_details.tool_calls[*].file_search.results[*].content`."""
