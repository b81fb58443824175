# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import DirectToolCallCallerParamDict, ProgramToolCallCallerParamDict
    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller_param import ProgramToolCallCallerParam

ToolCallCallerParam: TypeAlias = "DirectToolCallCallerParam | ProgramToolCallCallerParam"
"""`ToolCallCallerParam` of the API."""

ToolCallCallerParamInput: TypeAlias = """
    DirectToolCallCallerParam
    | DirectToolCallCallerParamDict
    | ProgramToolCallCallerParam
    | ProgramToolCallCallerParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `ToolCallCallerParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}
)
