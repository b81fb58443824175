# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .prompt_cache_mode_enum import PromptCacheModeEnum
    from .prompt_cache_ttl_enum import PromptCacheTTLEnum


@model
class PromptCacheOptions(_Model):
    """`PromptCacheOptions` of the API."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum

    _required = ("ttl", "mode")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: PromptCacheTTLEnum,
            mode: PromptCacheModeEnum,
        ) -> None: ...
