# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `vector_stores`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .shared import ComparisonFilterDict, CompoundFilterDict, MetadataDict, VectorStoreFileAttributesDict


class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]


class CreateVectorStoreFileBatchRequestDict(TypedDict, total=False):
    file_ids: Sequence[str]
    files: Sequence[CreateVectorStoreFileRequestDict]
    chunking_strategy: ChunkingStrategyRequestParamDict
    attributes: VectorStoreFileAttributesDict | None


class CreateVectorStoreFileRequestDict(TypedDict, total=False):
    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParamDict
    attributes: VectorStoreFileAttributesDict | None


class CreateVectorStoreRequestDict(TypedDict, total=False):
    file_ids: Sequence[str]
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterDict
    chunking_strategy: AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict
    metadata: MetadataDict | None


class StaticChunkingStrategyDict(TypedDict, total=False):
    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]


class StaticChunkingStrategyRequestParamDict(TypedDict, total=False):
    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategyDict]


class UpdateVectorStoreFileAttributesRequestDict(TypedDict, total=False):
    attributes: Required[VectorStoreFileAttributesDict | None]


class UpdateVectorStoreRequestDict(TypedDict, total=False):
    name: str | None
    expires_after: VectorStoreExpirationAfterDict | None
    metadata: MetadataDict | None


class VectorStoreExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreSearchRequestDict(TypedDict, total=False):
    query: Required[str | Sequence[str]]
    rewrite_query: bool
    max_num_results: int
    filters: ComparisonFilterDict | CompoundFilterDict
    ranking_options: VectorStoreSearchRequestRankingOptionsDict


class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


ChunkingStrategyRequestParamDict: TypeAlias = (
    AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict
)
