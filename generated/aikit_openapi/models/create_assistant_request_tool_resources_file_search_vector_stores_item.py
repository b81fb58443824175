# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.assistants import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict,
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict,
    )
    from ..types import Unset
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .metadata import Metadata, MetadataInput


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItem(_Model):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItem` of the API."""

    file_ids: list[str] | None
    """At most 100000000 items."""
    chunking_strategy: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
        | None
    )
    metadata: Metadata | None

    _decoders = {
        "chunking_strategy": union(
            "type",
            {
                "auto": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto",
                "static": "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] | Unset = ...,
            chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
            | Mapping[str, Any]
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
