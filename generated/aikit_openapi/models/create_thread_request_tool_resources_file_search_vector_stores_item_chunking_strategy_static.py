# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict,
    )
    from ..types import Unset
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(_Model):
    """`CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic` of the API."""

    type: Literal["static"]
    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic

    _required = ("static",)
    _constants = {"type": "static"}
    _decoders = {
        "static": one(
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
            | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict
            | Mapping[str, Any],
            type: Literal["static"] | Unset = ...,
        ) -> None: ...
