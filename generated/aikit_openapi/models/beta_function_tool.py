# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@model
class BetaFunctionTool(_Model):
    """`BetaFunctionTool` of the API."""

    type: Literal["function"]
    """Default `function`."""
    name: str
    description: str | None
    parameters: dict[str, Any] | None
    output_schema: dict[str, Any] | None
    strict: bool | None
    defer_loading: bool | None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None

    _required = ("name", "parameters", "strict")
    _constants = {"type": "function"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            parameters: Mapping[str, Any] | None,
            strict: bool | None,
            type: Literal["function"] | Unset = ...,
            description: str | None | Unset = ...,
            output_schema: Mapping[str, Any] | None | Unset = ...,
            defer_loading: bool | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
