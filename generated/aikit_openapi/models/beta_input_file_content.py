# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaPromptCacheBreakpointConfigDict
    from ..types import Unset
    from .beta_file_input_detail import BetaFileInputDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaInputFileContent(_Model):
    """`BetaInputFileContent` of the API."""

    type: Literal["input_file"]
    """Default `input_file`."""
    file_id: str | None
    filename: str | None
    file_data: str | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None
    file_url: str | None
    detail: BetaFileInputDetail | None

    _constants = {"type": "input_file"}
    _decoders = {
        "prompt_cache_breakpoint": one("BetaPromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"] | Unset = ...,
            file_id: str | None | Unset = ...,
            filename: str | Unset = ...,
            file_data: str | Unset = ...,
            prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig
            | BetaPromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
            file_url: str | Unset = ...,
            detail: BetaFileInputDetail | Unset = ...,
        ) -> None: ...
