# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_empty_model_param import BetaEmptyModelParam, BetaEmptyModelParamInput
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchToolParam(_Model):
    """`BetaToolSearchToolParam` of the API."""

    type: Literal["tool_search"]
    """Default `tool_search`."""
    execution: BetaToolSearchExecutionType | None
    description: str | None
    parameters: BetaEmptyModelParam | None

    _constants = {"type": "tool_search"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search"] | Unset = ...,
            execution: BetaToolSearchExecutionType | Unset = ...,
            description: str | None | Unset = ...,
            parameters: BetaEmptyModelParamInput | None | Unset = ...,
        ) -> None: ...
