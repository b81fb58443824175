# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaWebSearchActionSearchSourcesItemDict
    from ..types import Unset
    from .beta_web_search_action_search_sources_item import BetaWebSearchActionSearchSourcesItem


@model
class BetaWebSearchActionSearch(_Model):
    """`BetaWebSearchActionSearch` of the API."""

    type: Literal["search"]
    query: str | None
    """Deprecated."""
    queries: list[str] | None
    sources: list[BetaWebSearchActionSearchSourcesItem] | None

    _constants = {"type": "search"}
    _decoders = {
        "sources": many(one("BetaWebSearchActionSearchSourcesItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["search"] | Unset = ...,
            query: str | Unset = ...,
            queries: Sequence[str] | Unset = ...,
            sources: Sequence[
                BetaWebSearchActionSearchSourcesItem
                | BetaWebSearchActionSearchSourcesItemDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
