# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaPromptCacheBreakpointParamDict
    from ..types import Unset
    from .beta_detail_enum import BetaDetailEnum
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@model
class BetaInputImageContentParamAutoParam(_Model):
    """`BetaInputImageContentParamAutoParam` of the API."""

    type: Literal["input_image"]
    """Default `input_image`."""
    image_url: str | None
    """At most 20971520 characters."""
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None

    _constants = {"type": "input_image"}
    _decoders = {
        "prompt_cache_breakpoint": one("BetaPromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"] | Unset = ...,
            image_url: str | None | Unset = ...,
            file_id: str | None | Unset = ...,
            detail: BetaDetailEnum | None | Unset = ...,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointParam
            | BetaPromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
