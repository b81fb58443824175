# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/projects."""

from __future__ import annotations

from typing import TypedDict


class ListProjectsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/projects; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `20`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    include_archived: bool
    """True or false, default `False`."""
