# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListUsersParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/users; what is left out is not sent."""

    limit: int
    """How many to return at most. Integer, default `20`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    emails: Sequence[str]
    """List of text."""
