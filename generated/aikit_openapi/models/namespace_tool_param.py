# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import CustomToolParamDict, FunctionToolParamDict
    from ..types import Unset
    from .custom_tool_param import CustomToolParam
    from .function_tool_param import FunctionToolParam


@model
class NamespaceToolParam(_Model):
    """`NamespaceToolParam` of the API."""

    type: Literal["namespace"]
    """Default `namespace`."""
    name: str
    """At least 1 character."""
    description: str
    tools: list[FunctionToolParam | CustomToolParam]
    """At least 1 item."""

    _required = ("name", "description", "tools")
    _constants = {"type": "namespace"}
    _decoders = {
        "tools": many(union("type", {"function": "FunctionToolParam", "custom": "CustomToolParam"})),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str,
            tools: Sequence[
                FunctionToolParam
                | FunctionToolParamDict
                | CustomToolParam
                | CustomToolParamDict
                | Mapping[str, Any]
            ],
            type: Literal["namespace"] | Unset = ...,
        ) -> None: ...
