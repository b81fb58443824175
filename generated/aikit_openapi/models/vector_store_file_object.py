# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
    from .vector_store_file_attributes import VectorStoreFileAttributes, VectorStoreFileAttributesInput
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError


@model
class VectorStoreFileObject(_Model):
    """`VectorStoreFileObject` of the API."""

    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    """Unix time in seconds."""
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None
    attributes: VectorStoreFileAttributes | None

    _required = ("id", "usage_bytes", "created_at", "vector_store_id", "status", "last_error")
    _constants = {"object": "vector_store.file"}
    _decoders = {
        "last_error": one("VectorStoreFileObjectLastError"),
        "chunking_strategy": union(
            "type",
            {"static": "StaticChunkingStrategyResponseParam", "other": "OtherChunkingStrategyResponseParam"},
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            usage_bytes: int,
            created_at: int,
            vector_store_id: str,
            status: Literal["in_progress", "completed", "cancelled", "failed"],
            last_error: VectorStoreFileObjectLastError | Mapping[str, Any] | None,
            object: Literal["vector_store.file"] | Unset = ...,
            chunking_strategy: StaticChunkingStrategyResponseParam
            | OtherChunkingStrategyResponseParam
            | Mapping[str, Any]
            | Unset = ...,
            attributes: VectorStoreFileAttributesInput | None | Unset = ...,
        ) -> None: ...
