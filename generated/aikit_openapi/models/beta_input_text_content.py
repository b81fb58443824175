# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaPromptCacheBreakpointConfigDict
    from ..types import Unset
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputTextContent(_Model):
    """`BetaInputTextContent` of the API."""

    type: Literal["input_text"]
    """Default `input_text`."""
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None

    _required = ("text",)
    _constants = {"type": "input_text"}
    _decoders = {
        "prompt_cache_breakpoint": one("BetaPromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"] | Unset = ...,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig
            | BetaPromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
