# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import PromptCacheBreakpointConfigDict
    from ..types import Unset
    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@model
class InputFileContent(_Model):
    """`InputFileContent` of the API."""

    type: Literal["input_file"]
    """Default `input_file`."""
    file_id: str | None
    filename: str | None
    file_data: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    file_url: str | None
    detail: FileInputDetail | None

    _constants = {"type": "input_file"}
    _decoders = {
        "prompt_cache_breakpoint": one("PromptCacheBreakpointConfig"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"] | Unset = ...,
            file_id: str | None | Unset = ...,
            filename: str | Unset = ...,
            file_data: str | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig
            | PromptCacheBreakpointConfigDict
            | Mapping[str, Any]
            | Unset = ...,
            file_url: str | Unset = ...,
            detail: FileInputDetail | Unset = ...,
        ) -> None: ...
