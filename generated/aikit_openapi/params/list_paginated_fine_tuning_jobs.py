# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping


class ListPaginatedFineTuningJobsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /fine_tuning/jobs; what is left out is not sent."""

    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `20`."""
    metadata: Mapping[str, str] | None
    """Mapping or null."""
