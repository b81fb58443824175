# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict
    from ..types import Unset
    from .create_assistant_request_tool_resources_file_search_vector_stores_item import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )


@model
class CreateAssistantRequestToolResourcesFileSearch(_Model):
    """`CreateAssistantRequestToolResourcesFileSearch` of the API."""

    vector_store_ids: list[str] | None
    """At most 1 item."""
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None
    """At most 1 item."""

    _decoders = {
        "vector_stores": many(one("CreateAssistantRequestToolResourcesFileSearchVectorStoresItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str] | Unset = ...,
            vector_stores: Sequence[
                CreateAssistantRequestToolResourcesFileSearchVectorStoresItem
                | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
