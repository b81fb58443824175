# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .message_role import MessageRole
    from .tool import Tool, ToolInput


@model
class AdditionalTools(_Model):
    """`AdditionalTools` of the API."""

    type: Literal["additional_tools"]
    """Default `additional_tools`."""
    id: str
    role: MessageRole
    tools: list[Tool]

    _required = ("id", "role", "tools")
    _constants = {"type": "additional_tools"}
    _decoders = {
        "tools": many(named("Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            role: MessageRole,
            tools: Sequence[ToolInput],
            type: Literal["additional_tools"] | Unset = ...,
        ) -> None: ...
