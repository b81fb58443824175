# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        FunctionShellCallOutputExitOutcomeParamDict,
        FunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .function_shell_call_output_exit_outcome_param import FunctionShellCallOutputExitOutcomeParam
    from .function_shell_call_output_timeout_outcome_param import FunctionShellCallOutputTimeoutOutcomeParam

FunctionShellCallOutputOutcomeParam: TypeAlias = """
    FunctionShellCallOutputTimeoutOutcomeParam
    | FunctionShellCallOutputExitOutcomeParam
"""
"""`FunctionShellCallOutputOutcomeParam` of the API."""

FunctionShellCallOutputOutcomeParamInput: TypeAlias = """
    FunctionShellCallOutputTimeoutOutcomeParam
    | FunctionShellCallOutputTimeoutOutcomeParamDict
    | FunctionShellCallOutputExitOutcomeParam
    | FunctionShellCallOutputExitOutcomeParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `FunctionShellCallOutputOutcomeParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "timeout": "FunctionShellCallOutputTimeoutOutcomeParam",
        "exit": "FunctionShellCallOutputExitOutcomeParam",
    },
)
