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
    """`CompactConversationParams` without `model`, for methods that name these arguments."""

    input: str | Sequence[InputItemInput] | None
    """A string, a list of `InputItem` or None, at most 10485760 characters."""
    previous_response_id: str | None
    """A string or None."""
    instructions: str | None
    """A string or None."""
    prompt_cache_key: str | None
    """A string or None, at most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None
    """`PromptCacheRetentionEnum` or None."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Mapping[str, Any] | None
    """`PromptCacheOptionsParam` or None."""
    service_tier: ServiceTierEnum | None
    """`ServiceTierEnum` or None."""


class CompactConversationParams(CompactConversationOptions, total=False):
    """Body fields and query parameters of POST /responses/compact. Omitted ones are not sent."""

    model: ModelIdsCompaction | None
    """`ModelIdsCompaction` or None."""
