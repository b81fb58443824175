# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /conversations/{conversation_id}/items/{item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.include_enum import IncludeEnum


class GetConversationItemParams(TypedDict, total=False):
    """Body fields and query parameters of GET /conversations/{conversation_id}/items/{item_id}. Omitted ones are not sent."""

    include: Sequence[IncludeEnum]
    """A list of `IncludeEnum`."""
