# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ListUsersParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/users. Omitted ones are not sent."""

    limit: int
    """Maximum number of items to return; default 20."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    emails: Sequence[str]
    """A list of strings."""
