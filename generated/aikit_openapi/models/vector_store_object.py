# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.vector_stores import VectorStoreExpirationAfterDict
    from ..types import Unset
    from .metadata import Metadata, MetadataInput
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts


@model
class VectorStoreObject(_Model):
    """`VectorStoreObject` of the API."""

    id: str
    object: Literal["vector_store"]
    created_at: int
    """Unix time in seconds."""
    name: str
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpirationAfter | None
    expires_at: int | None
    """Unix time in seconds."""
    last_active_at: int | None
    """Unix time in seconds."""
    metadata: Metadata | None

    _required = (
        "id",
        "created_at",
        "name",
        "usage_bytes",
        "file_counts",
        "status",
        "last_active_at",
        "metadata",
    )
    _constants = {"object": "vector_store"}
    _decoders = {
        "file_counts": one("VectorStoreObjectFileCounts"),
        "expires_after": one("VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            name: str,
            usage_bytes: int,
            file_counts: VectorStoreObjectFileCounts | Mapping[str, Any],
            status: Literal["expired", "in_progress", "completed"],
            last_active_at: int | None,
            metadata: MetadataInput | None,
            object: Literal["vector_store"] | Unset = ...,
            expires_after: VectorStoreExpirationAfter
            | VectorStoreExpirationAfterDict
            | Mapping[str, Any]
            | Unset = ...,
            expires_at: int | None | Unset = ...,
        ) -> None: ...
