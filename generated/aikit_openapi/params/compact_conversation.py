# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses/compact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.input_item import InputItemInput
    from ..models.model_ids_compaction import ModelIdsCompaction
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from ..models.service_tier_enum import ServiceTierEnum
    from ..typed_dicts.shared import PromptCacheOptionsParamDict


class CompactConversationOptions(TypedDict, total=False):
    """`CompactConversationParams` without model, for methods that name these."""

    input: str | Sequence[InputItemInput] | None
    """Text or list of `InputItem` or null, at most 10485760 characters."""
    previous_response_id: str | None
    """Text or null."""
    instructions: str | None
    """Text or null."""
    prompt_cache_key: str | None
    """Text or null, at most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None
    """`PromptCacheRetentionEnum` or null."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Mapping[str, Any] | None
    """`PromptCacheOptionsParam` or null."""
    service_tier: ServiceTierEnum | None
    """`ServiceTierEnum` or null."""


class CompactConversationParams(CompactConversationOptions, total=False):
    """Body fields and query parameters of POST /responses/compact; what is left out is not sent."""

    model: ModelIdsCompaction | None
    """`ModelIdsCompaction` or null."""
