# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.vector_stores import (
        AutoChunkingStrategyRequestParamDict,
        StaticChunkingStrategyRequestParamDict,
        VectorStoreExpirationAfterDict,
    )
    from ..types import Unset
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .metadata import Metadata, MetadataInput
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .vector_store_expiration_after import VectorStoreExpirationAfter


@model
class CreateVectorStoreRequest(_Model):
    """`CreateVectorStoreRequest` of the API."""

    file_ids: list[str] | None
    """At most 500 items."""
    name: str | None
    description: str | None
    expires_after: VectorStoreExpirationAfter | None
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | None
    metadata: Metadata | None

    _decoders = {
        "expires_after": one("VectorStoreExpirationAfter"),
        "chunking_strategy": union(
            "type",
            {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"},
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] | Unset = ...,
            name: str | Unset = ...,
            description: str | Unset = ...,
            expires_after: VectorStoreExpirationAfter
            | VectorStoreExpirationAfterDict
            | Mapping[str, Any]
            | Unset = ...,
            chunking_strategy: AutoChunkingStrategyRequestParam
            | AutoChunkingStrategyRequestParamDict
            | StaticChunkingStrategyRequestParam
            | StaticChunkingStrategyRequestParamDict
            | Mapping[str, Any]
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
