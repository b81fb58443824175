# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import DirectToolCallCallerDict, ProgramToolCallCallerDict
    from .direct_tool_call_caller import DirectToolCallCaller
    from .program_tool_call_caller import ProgramToolCallCaller

ToolCallCaller: TypeAlias = "DirectToolCallCaller | ProgramToolCallCaller"
"""`ToolCallCaller` of the API."""

ToolCallCallerInput: TypeAlias = """
    DirectToolCallCaller
    | DirectToolCallCallerDict
    | ProgramToolCallCaller
    | ProgramToolCallCallerDict
    | Mapping[str, Any]
"""
"""Accepted values for `ToolCallCaller`: models or plain mappings."""

DECODER: Decoder = union("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})
