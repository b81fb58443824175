# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaPromptCacheBreakpointConfigDict
    from ..types import Unset
    from .beta_image_detail import BetaImageDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputImageContent(_Model):
    """`BetaInputImageContent` of the API."""

    type: Literal["input_image"]
    """Default `input_image`."""
    image_url: str | None
    file_id: str | None
    detail: BetaImageDetail | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None

    _constants = {"type": "input_image"}
    _decoders = {
        "prompt_cache_breakpoint": one("BetaPromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"] | Unset = ...,
            image_url: str | None | Unset = ...,
            file_id: str | None | Unset = ...,
            detail: BetaImageDetail | Unset = ...,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig
            | BetaPromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
