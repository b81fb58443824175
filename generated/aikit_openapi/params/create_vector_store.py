# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from ..models.metadata import MetadataInput
    from ..models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..typed_dicts.vector_stores import (
        AutoChunkingStrategyRequestParamDict,
        StaticChunkingStrategyRequestParamDict,
        VectorStoreExpirationAfterDict,
    )


class CreateVectorStoreParams(TypedDict, total=False):
    """Body fields and query parameters of POST /vector_stores. Omitted ones are not sent."""

    file_ids: Sequence[str]
    """A list of strings, at most 500 items."""
    name: str
    """A string."""
    description: str
    """A string."""
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Mapping[str, Any]
    """`VectorStoreExpirationAfter`."""
    chunking_strategy: (
        AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
        | Mapping[str, Any]
    )
    """`AutoChunkingStrategyRequestParam` or `StaticChunkingStrategyRequestParam`."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
