# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import PromptCacheBreakpointParamDict
    from ..types import Unset
    from .file_detail_enum import FileDetailEnum
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class InputFileContentParam(_Model):
    """`InputFileContentParam` of the API."""

    type: Literal["input_file"]
    """Default `input_file`."""
    file_id: str | None
    filename: str | None
    file_data: str | None
    """At most 73400320 characters."""
    file_url: str | None
    detail: FileDetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None

    _constants = {"type": "input_file"}
    _decoders = {
        "prompt_cache_breakpoint": one("PromptCacheBreakpointParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"] | Unset = ...,
            file_id: str | None | Unset = ...,
            filename: str | None | Unset = ...,
            file_data: str | None | Unset = ...,
            file_url: str | None | Unset = ...,
            detail: FileDetailEnum | Unset = ...,
            prompt_cache_breakpoint: PromptCacheBreakpointParam
            | PromptCacheBreakpointParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
