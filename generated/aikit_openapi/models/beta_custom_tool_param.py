# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaCustomGrammarFormatParamDict, BetaCustomTextFormatParamDict
    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_custom_grammar_format_param import BetaCustomGrammarFormatParam
    from .beta_custom_text_format_param import BetaCustomTextFormatParam


@model
class BetaCustomToolParam(_Model):
    """`BetaCustomToolParam` of the API."""

    type: Literal["custom"]
    """Default `custom`."""
    name: str
    description: str | None
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | None
    defer_loading: bool | None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""

    _required = ("name",)
    _constants = {"type": "custom"}
    _decoders = {
        "format": union(
            "type", {"text": "BetaCustomTextFormatParam", "grammar": "BetaCustomGrammarFormatParam"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["custom"] | Unset = ...,
            description: str | Unset = ...,
            format: BetaCustomTextFormatParam
            | BetaCustomTextFormatParamDict
            | BetaCustomGrammarFormatParam
            | BetaCustomGrammarFormatParamDict
            | Mapping[str, Any]
            | Unset = ...,
            defer_loading: bool | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
