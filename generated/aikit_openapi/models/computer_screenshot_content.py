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
class ComputerScreenshotContent(_Model):
    """`ComputerScreenshotContent` of the API."""

    type: Literal["computer_screenshot"]
    """Default `computer_screenshot`."""
    image_url: str | None
    file_id: str | None
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None

    _required = ("image_url", "file_id", "detail")
    _constants = {"type": "computer_screenshot"}
    _decoders = {
        "prompt_cache_breakpoint": one("PromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str | None,
            file_id: str | None,
            detail: ImageDetail,
            type: Literal["computer_screenshot"] | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig
            | PromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
