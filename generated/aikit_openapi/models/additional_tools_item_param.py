# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .tool import Tool, ToolInput


@model
class AdditionalToolsItemParam(_Model):
    """`AdditionalToolsItemParam` of the API."""

    id: str | None
    type: Literal["additional_tools"]
    """Default `additional_tools`."""
    role: Literal["developer"]
    """Default `developer`."""
    tools: list[Tool]

    _required = ("tools",)
    _constants = {"type": "additional_tools", "role": "developer"}
    _decoders = {
        "tools": many(named("Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: Sequence[ToolInput],
            id: str | None | Unset = ...,
            type: Literal["additional_tools"] | Unset = ...,
            role: Literal["developer"] | Unset = ...,
        ) -> None: ...
