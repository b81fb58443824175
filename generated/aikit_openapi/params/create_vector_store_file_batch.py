# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores/{vector_store_id}/file_batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.chunking_strategy_request_param import ChunkingStrategyRequestParamInput
    from ..models.create_vector_store_file_request import CreateVectorStoreFileRequest
    from ..models.vector_store_file_attributes import VectorStoreFileAttributesInput
    from ..typed_dicts.vector_stores import CreateVectorStoreFileRequestDict


class CreateVectorStoreFileBatchParams(TypedDict, total=False):
    """Body fields and query parameters of POST /vector_stores/{vector_store_id}/file_batches. Omitted ones are not sent."""

    file_ids: Sequence[str]
    """A list of strings, 1 to 2000 items."""
    files: Sequence[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any]]
    """A list of `CreateVectorStoreFileRequest`, 1 to 2000 items."""
    chunking_strategy: ChunkingStrategyRequestParamInput
    """`ChunkingStrategyRequestParam`."""
    attributes: VectorStoreFileAttributesInput | None
    """`VectorStoreFileAttributes` or None."""
