# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ApproximateLocationDict
    from ..types import Unset
    from .approximate_location import ApproximateLocation
    from .search_content_type import SearchContentType
    from .search_context_size import SearchContextSize


@model
class WebSearchPreviewTool(_Model):
    """`WebSearchPreviewTool` of the API."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Default `web_search_preview`."""
    user_location: ApproximateLocation | None
    search_context_size: SearchContextSize | None
    search_content_types: list[SearchContentType] | None

    _required = ("type",)
    _decoders = {
        "user_location": one("ApproximateLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search_preview", "web_search_preview_2025_03_11"],
            user_location: ApproximateLocation
            | ApproximateLocationDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            search_context_size: SearchContextSize | Unset = ...,
            search_content_types: Sequence[SearchContentType] | Unset = ...,
        ) -> None: ...
