# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.vector_stores import (
        AutoChunkingStrategyRequestParamDict,
        StaticChunkingStrategyRequestParamDict,
    )
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam

ChunkingStrategyRequestParam: TypeAlias = (
    "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam"
)
"""`ChunkingStrategyRequestParam` of the API."""

ChunkingStrategyRequestParamInput: TypeAlias = """
    AutoChunkingStrategyRequestParam
    | AutoChunkingStrategyRequestParamDict
    | StaticChunkingStrategyRequestParam
    | StaticChunkingStrategyRequestParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `ChunkingStrategyRequestParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type", {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"}
)
