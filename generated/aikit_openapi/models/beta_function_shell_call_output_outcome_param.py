# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaFunctionShellCallOutputExitOutcomeParamDict,
        BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
    )
    from .beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParam,
    )
    from .beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam,
    )

BetaFunctionShellCallOutputOutcomeParam: TypeAlias = """
    BetaFunctionShellCallOutputTimeoutOutcomeParam
    | BetaFunctionShellCallOutputExitOutcomeParam
"""
"""`BetaFunctionShellCallOutputOutcomeParam` of the API."""

BetaFunctionShellCallOutputOutcomeParamInput: TypeAlias = """
    BetaFunctionShellCallOutputTimeoutOutcomeParam
    | BetaFunctionShellCallOutputTimeoutOutcomeParamDict
    | BetaFunctionShellCallOutputExitOutcomeParam
    | BetaFunctionShellCallOutputExitOutcomeParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaFunctionShellCallOutputOutcomeParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "timeout": "BetaFunctionShellCallOutputTimeoutOutcomeParam",
        "exit": "BetaFunctionShellCallOutputExitOutcomeParam",
    },
)
