# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class ListChatCompletionsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /chat/completions; what is left out is not sent."""

    model: str
    metadata: MetadataInput | None
    after: str
    limit: int
    """Default `20`."""
    order: Literal["asc", "desc"]
    """Default `'asc'`."""
