# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import CustomGrammarFormatParamDict, CustomTextFormatParamDict
    from ..types import Unset
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .custom_grammar_format_param import CustomGrammarFormatParam
    from .custom_text_format_param import CustomTextFormatParam


@model
class CustomToolParam(_Model):
    """`CustomToolParam` of the API."""

    type: Literal["custom"]
    """Default `custom`."""
    name: str
    description: str | None
    format: CustomTextFormatParam | CustomGrammarFormatParam | None
    defer_loading: bool | None
    allowed_callers: list[CallableToolAllowedCaller] | None
    """At least 1 item."""

    _required = ("name",)
    _constants = {"type": "custom"}
    _decoders = {
        "format": union("type", {"text": "CustomTextFormatParam", "grammar": "CustomGrammarFormatParam"}),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["custom"] | Unset = ...,
            description: str | Unset = ...,
            format: CustomTextFormatParam
            | CustomTextFormatParamDict
            | CustomGrammarFormatParam
            | CustomGrammarFormatParamDict
            | Mapping[str, Any]
            | Unset = ...,
            defer_loading: bool | Unset = ...,
            allowed_callers: Sequence[CallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
