# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaPromptCacheBreakpointParamDict
    from ..types import Unset
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@model
class BetaInputTextContentParam(_Model):
    """`BetaInputTextContentParam` of the API."""

    type: Literal["input_text"]
    """Default `input_text`."""
    text: str
    """At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None

    _required = ("text",)
    _constants = {"type": "input_text"}
    _decoders = {
        "prompt_cache_breakpoint": one("BetaPromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"] | Unset = ...,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointParam
            | BetaPromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
