# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaDirectToolCallCallerParamDict, BetaProgramToolCallCallerParamDict
    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParam
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParam

BetaToolCallCallerParam: TypeAlias = "BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam"
"""`BetaToolCallCallerParam` of the API."""

BetaToolCallCallerParamInput: TypeAlias = """
    BetaDirectToolCallCallerParam
    | BetaDirectToolCallCallerParamDict
    | BetaProgramToolCallCallerParam
    | BetaProgramToolCallCallerParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaToolCallCallerParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}
)
