# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import PromptCacheBreakpointParamDict
    from ..types import Unset
    from .detail_enum import DetailEnum
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class InputImageContentParamAutoParam(_Model):
    """`InputImageContentParamAutoParam` of the API."""

    type: Literal["input_image"]
    """Default `input_image`."""
    image_url: str | None
    """At most 20971520 characters."""
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None

    _constants = {"type": "input_image"}
    _decoders = {
        "prompt_cache_breakpoint": one("PromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"] | Unset = ...,
            image_url: str | None | Unset = ...,
            file_id: str | None | Unset = ...,
            detail: DetailEnum | None | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointParam
            | PromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
