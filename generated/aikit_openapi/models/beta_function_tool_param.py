# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_empty_model_param import BetaEmptyModelParam, BetaEmptyModelParamInput


@model
class BetaFunctionToolParam(_Model):
    """`BetaFunctionToolParam` of the API."""

    name: str
    """1 to 128 characters."""
    description: str | None
    parameters: BetaEmptyModelParam | None
    strict: bool | None
    type: Literal["function"]
    """Default `function`."""
    output_schema: dict[str, Any] | None
    defer_loading: bool | None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""

    _required = ("name",)
    _constants = {"type": "function"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None | Unset = ...,
            parameters: BetaEmptyModelParamInput | None | Unset = ...,
            strict: bool | None | Unset = ...,
            type: Literal["function"] | Unset = ...,
            output_schema: Mapping[str, Any] | None | Unset = ...,
            defer_loading: bool | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
