# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .vector_store_search_result_item import VectorStoreSearchResultItem


@model
class VectorStoreSearchResultsPage(_Model):
    """`VectorStoreSearchResultsPage` of the API."""

    object: Literal["vector_store.search_results.page"]
    search_query: list[str]
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None

    _required = ("search_query", "data", "has_more", "next_page")
    _constants = {"object": "vector_store.search_results.page"}
    _decoders = {
        "data": many(one("VectorStoreSearchResultItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            search_query: Sequence[str],
            data: Sequence[VectorStoreSearchResultItem | Mapping[str, Any]],
            has_more: bool,
            next_page: str | None,
            object: Literal["vector_store.search_results.page"] | Unset = ...,
        ) -> None: ...
