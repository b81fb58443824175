# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import WebSearchApproximateLocationDict, WebSearchToolFiltersDict
    from ..types import Unset
    from .web_search_approximate_location import WebSearchApproximateLocation
    from .web_search_tool_filters import WebSearchToolFilters


@model
class WebSearchTool(_Model):
    """`WebSearchTool` of the API."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Default `web_search`."""
    external_web_access: bool | None
    """Default `True`."""
    filters: WebSearchToolFilters | None
    user_location: WebSearchApproximateLocation | None
    search_context_size: Literal["low", "medium", "high"] | None
    """Default `medium`."""

    _required = ("type",)
    _decoders = {
        "filters": one("WebSearchToolFilters"),
        "user_location": one("WebSearchApproximateLocation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["web_search", "web_search_2025_08_26"],
            external_web_access: bool | Unset = ...,
            filters: WebSearchToolFilters | WebSearchToolFiltersDict | Mapping[str, Any] | None | Unset = ...,
            user_location: WebSearchApproximateLocation
            | WebSearchApproximateLocationDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            search_context_size: Literal["low", "medium", "high"] | Unset = ...,
        ) -> None: ...
