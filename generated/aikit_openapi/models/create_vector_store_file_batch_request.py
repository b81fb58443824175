# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.vector_stores import CreateVectorStoreFileRequestDict
    from ..types import Unset
    from .chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamInput,
    )
    from .create_vector_store_file_request import CreateVectorStoreFileRequest
    from .vector_store_file_attributes import VectorStoreFileAttributes, VectorStoreFileAttributesInput


@model
class CreateVectorStoreFileBatchRequest(_Model):
    """`CreateVectorStoreFileBatchRequest` of the API."""

    file_ids: list[str] | None
    """1 to 2000 items."""
    files: list[CreateVectorStoreFileRequest] | None
    """1 to 2000 items."""
    chunking_strategy: ChunkingStrategyRequestParam | None
    attributes: VectorStoreFileAttributes | None

    _decoders = {
        "files": many(one("CreateVectorStoreFileRequest")),
        "chunking_strategy": named("ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] | Unset = ...,
            files: Sequence[
                CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict | Mapping[str, Any]
            ]
            | Unset = ...,
            chunking_strategy: ChunkingStrategyRequestParamInput | Unset = ...,
            attributes: VectorStoreFileAttributesInput | None | Unset = ...,
        ) -> None: ...
