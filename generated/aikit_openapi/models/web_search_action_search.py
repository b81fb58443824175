# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import WebSearchActionSearchSourcesItemDict
    from ..types import Unset
    from .web_search_action_search_sources_item import WebSearchActionSearchSourcesItem


@model
class WebSearchActionSearch(_Model):
    """`WebSearchActionSearch` of the API."""

    type: Literal["search"]
    query: str | None
    """Deprecated."""
    queries: list[str] | None
    sources: list[WebSearchActionSearchSourcesItem] | None

    _constants = {"type": "search"}
    _decoders = {
        "sources": many(one("WebSearchActionSearchSourcesItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["search"] | Unset = ...,
            query: str | Unset = ...,
            queries: Sequence[str] | Unset = ...,
            sources: Sequence[
                WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
