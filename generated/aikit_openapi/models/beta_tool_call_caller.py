# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaDirectToolCallCallerDict, BetaProgramToolCallCallerDict
    from .beta_direct_tool_call_caller import BetaDirectToolCallCaller
    from .beta_program_tool_call_caller import BetaProgramToolCallCaller

BetaToolCallCaller: TypeAlias = "BetaDirectToolCallCaller | BetaProgramToolCallCaller"
"""`BetaToolCallCaller` of the API."""

BetaToolCallCallerInput: TypeAlias = """
    BetaDirectToolCallCaller
    | BetaDirectToolCallCallerDict
    | BetaProgramToolCallCaller
    | BetaProgramToolCallCallerDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaToolCallCaller`: models or plain mappings."""

DECODER: Decoder = union(
    "type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}
)
