# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import PromptCacheBreakpointConfigDict
    from ..types import Unset
    from .image_detail import ImageDetail
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class InputImageContent(_Model):
    """`InputImageContent` of the API."""

    type: Literal["input_image"]
    """Default `input_image`."""
    image_url: str | None
    file_id: str | None
    detail: ImageDetail | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None

    _constants = {"type": "input_image"}
    _decoders = {
        "prompt_cache_breakpoint": one("PromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"] | Unset = ...,
            image_url: str | None | Unset = ...,
            file_id: str | None | Unset = ...,
            detail: ImageDetail | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig
            | PromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
