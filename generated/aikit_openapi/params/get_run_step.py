# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class GetRunStepParams(TypedDict, total=False):
    """Body fields and query parameters of GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}. Omitted ones are not sent."""

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """A list of `step_details.tool_calls[*].file_search.results[*].content`."""
