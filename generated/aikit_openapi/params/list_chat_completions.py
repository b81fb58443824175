# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models.metadata import MetadataInput


class ListChatCompletionsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /chat/completions. Omitted ones are not sent."""

    model: str
    """Return only completions of this model."""
    metadata: MetadataInput | None
    """Return only completions with this metadata."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    limit: int
    """Maximum number of items to return; default 20."""
    order: Literal["asc", "desc"]
    """Sort order by creation time: `asc` or `desc`; default `asc`."""
