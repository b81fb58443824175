# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .empty_model_param import EmptyModelParam, EmptyModelParamInput
    from .tool_search_execution_type import ToolSearchExecutionType


@model
class ToolSearchToolParam(_Model):
    """`ToolSearchToolParam` of the API."""

    type: Literal["tool_search"]
    """Default `tool_search`."""
    execution: ToolSearchExecutionType | None
    description: str | None
    parameters: EmptyModelParam | None

    _constants = {"type": "tool_search"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_search"] | Unset = ...,
            execution: ToolSearchExecutionType | Unset = ...,
            description: str | None | Unset = ...,
            parameters: EmptyModelParamInput | None | Unset = ...,
        ) -> None: ...
