# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /responses/compact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.beta_input_item import BetaInputItemInput
    from ..models.beta_model_ids_compaction import BetaModelIdsCompaction
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnum
    from ..models.beta_service_tier_enum import BetaServiceTierEnum
    from ..typed_dicts.responses import BetaPromptCacheOptionsParamDict


class BetaCompactConversationOptions(TypedDict, total=False):
    """`BetaCompactConversationParams` without model, for methods that name these."""

    input: str | Sequence[BetaInputItemInput] | None
    """Text or list of `BetaInputItem` or null, at most 10485760 characters."""
    previous_response_id: str | None
    """Text or null."""
    instructions: str | None
    """Text or null."""
    prompt_cache_key: str | None
    """Text or null, at most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None
    """`BetaPromptCacheRetentionEnum` or null."""
    prompt_cache_options: (
        BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Mapping[str, Any] | None
    )
    """`BetaPromptCacheOptionsParam` or null."""
    service_tier: BetaServiceTierEnum | None
    """`BetaServiceTierEnum` or null."""


class BetaCompactConversationParams(BetaCompactConversationOptions, total=False):
    """Body fields and query parameters of POST /responses/compact; what is left out is not sent."""

    model: BetaModelIdsCompaction | None
    """`BetaModelIdsCompaction` or null."""
