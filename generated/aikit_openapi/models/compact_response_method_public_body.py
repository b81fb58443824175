# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import PromptCacheOptionsParamDict
    from ..types import Unset
    from .input_item import InputItem, InputItemInput
    from .model_ids_compaction import ModelIdsCompaction
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .prompt_cache_retention_enum import PromptCacheRetentionEnum
    from .service_tier_enum import ServiceTierEnum


@model
class CompactResponseMethodPublicBody(_Model):
    """`CompactResponseMethodPublicBody` of the API."""

    model: ModelIdsCompaction | None
    input: str | list[InputItem] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnum | None
    prompt_cache_options: PromptCacheOptionsParam | None
    service_tier: ServiceTierEnum | None

    _required = ("model",)
    _decoders = {
        "input": union(items=named("InputItem")),
        "prompt_cache_options": one("PromptCacheOptionsParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: ModelIdsCompaction | None,
            input: str | Sequence[InputItemInput] | None | Unset = ...,
            previous_response_id: str | None | Unset = ...,
            instructions: str | None | Unset = ...,
            prompt_cache_key: str | None | Unset = ...,
            prompt_cache_retention: PromptCacheRetentionEnum | None | Unset = ...,
            prompt_cache_options: PromptCacheOptionsParam
            | PromptCacheOptionsParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            service_tier: ServiceTierEnum | None | Unset = ...,
        ) -> None: ...
