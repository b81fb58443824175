# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from ..types import Unset
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(_Model):
    """`CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` of the
    API.
    """

    type: Literal["static"]
    static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic

    _required = ("static",)
    _constants = {"type": "static"}
    _decoders = {
        "static": one(
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
            | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
            | Mapping[str, Any],
            type: Literal["static"] | Unset = ...,
        ) -> None: ...
