# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named

if TYPE_CHECKING:
    from ..types import Unset
    from .chunking_strategy_request_param import (
        ChunkingStrategyRequestParam,
        ChunkingStrategyRequestParamInput,
    )
    from .vector_store_file_attributes import VectorStoreFileAttributes, VectorStoreFileAttributesInput


@model
class CreateVectorStoreFileRequest(_Model):
    """`CreateVectorStoreFileRequest` of the API."""

    file_id: str
    chunking_strategy: ChunkingStrategyRequestParam | None
    attributes: VectorStoreFileAttributes | None

    _required = ("file_id",)
    _decoders = {
        "chunking_strategy": named("ChunkingStrategyRequestParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            chunking_strategy: ChunkingStrategyRequestParamInput | Unset = ...,
            attributes: VectorStoreFileAttributesInput | None | Unset = ...,
        ) -> None: ...
