# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaPromptCacheOptionsParamDict
    from ..types import Unset
    from .beta_input_item import BetaInputItem, BetaInputItemInput
    from .beta_model_ids_compaction import BetaModelIdsCompaction
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from .beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnum
    from .beta_service_tier_enum import BetaServiceTierEnum


@model
class BetaCompactResponseMethodPublicBody(_Model):
    """`BetaCompactResponseMethodPublicBody` of the API."""

    model: BetaModelIdsCompaction | None
    input: str | list[BetaInputItem] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """At most 64 characters."""
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None
    prompt_cache_options: BetaPromptCacheOptionsParam | None
    service_tier: BetaServiceTierEnum | None

    _required = ("model",)
    _decoders = {
        "input": union(items=named("BetaInputItem")),
        "prompt_cache_options": one("BetaPromptCacheOptionsParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: BetaModelIdsCompaction | None,
            input: str | Sequence[BetaInputItemInput] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            instructions: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: BetaPromptCacheRetentionEnum | None | Unset = ...,
            prompt_cache_options: BetaPromptCacheOptionsParam
            | BetaPromptCacheOptionsParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            service_tier: BetaServiceTierEnum | None | Unset = ...,
        ) -> None: ...
