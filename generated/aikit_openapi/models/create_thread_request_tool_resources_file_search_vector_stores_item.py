# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from ..types import Unset
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .metadata import Metadata, MetadataInput


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(_Model):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItem` of the API."""

    file_ids: list[str] | None
    """At most 100000000 items."""
    chunking_strategy: (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    )
    metadata: Metadata | None

    _decoders = {
        "chunking_strategy": union(
            "type",
            {
                "auto": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] | Unset = ...,
            chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
            | Mapping[str, Any]
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
