# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
    from ..types import Unset
    from .create_thread_request_tool_resources_file_search_vector_stores_item import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    )


@model
class CreateThreadRequestToolResourcesFileSearch(_Model):
    """`CreateThreadRequestToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None
    """At most 1 item."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None
    """At most 1 item."""

    _decoders = {
        "vector_stores": many(one("CreateThreadRequestToolResourcesFileSearchVectorStoresItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str] | Unset = ...,
            vector_stores: Sequence[
                CreateThreadRequestToolResourcesFileSearchVectorStoresItem
                | CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
