# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tool import Tool, ToolInput

ToolsArray: TypeAlias = "list[Tool]"
"""`ToolsArray` of the API."""

ToolsArrayInput: TypeAlias = "Sequence[ToolInput]"
"""Accepted values for `ToolsArray`: models or plain mappings."""

DECODER: Decoder = many(named("Tool"))
