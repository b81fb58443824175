# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .vector_store_file_batch_object_file_counts import VectorStoreFileBatchObjectFileCounts


@model
class VectorStoreFileBatchObject(_Model):
    """`VectorStoreFileBatchObject` of the API."""

    id: str
    object: Literal["vector_store.files_batch"]
    created_at: int
    """Unix time in seconds."""
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchObjectFileCounts

    _required = ("id", "created_at", "vector_store_id", "status", "file_counts")
    _constants = {"object": "vector_store.files_batch"}
    _decoders = {
        "file_counts": one("VectorStoreFileBatchObjectFileCounts"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            vector_store_id: str,
            status: Literal["in_progress", "completed", "cancelled", "failed"],
            file_counts: VectorStoreFileBatchObjectFileCounts | Mapping[str, Any],
            object: Literal["vector_store.files_batch"] | Unset = ...,
        ) -> None: ...
