# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from .beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


@model
class BetaPromptCacheOptions(_Model):
    """`BetaPromptCacheOptions` of the API."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum

    _required = ("ttl", "mode")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: BetaPromptCacheTTLEnum,
            mode: BetaPromptCacheModeEnum,
        ) -> None: ...
