# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class ListChatCompletionsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /chat/completions; what is left out is not sent."""

    model: str
    """Only completions of this model. Text."""
    metadata: MetadataInput | None
    """Only completions with these metadata. `Metadata` or null."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    limit: int
    """How many to return at most. Integer, default `20`."""
    order: Literal["asc", "desc"]
    """`asc` for the oldest first, `desc` for the newest first. One of `asc`, `desc`, default `'asc'`."""
