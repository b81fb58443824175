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
    """`BetaCompactConversationParams` without `model`, for methods that name these arguments."""

    input: str | Sequence[BetaInputItemInput] | None
    """A string, a list of `BetaInputItem` or None, at most 10485760 characters."""
    previous_response_id: str | None
    """A string or None."""
    instructions: str | None
    """A string or None."""
    prompt_cache_key: str | None
    """A string or None, at most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None
    """`BetaPromptCacheRetentionEnum` or None."""
    prompt_cache_options: (
        BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Mapping[str, Any] | None
    )
    """`BetaPromptCacheOptionsParam` or None."""
    service_tier: BetaServiceTierEnum | None
    """`BetaServiceTierEnum` or None."""


class BetaCompactConversationParams(BetaCompactConversationOptions, total=False):
    """Body fields and query parameters of POST /responses/compact. Omitted ones are not sent."""

    model: BetaModelIdsCompaction | None
    """`BetaModelIdsCompaction` or None."""
