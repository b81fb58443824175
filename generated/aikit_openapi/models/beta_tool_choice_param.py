# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaSpecificApplyPatchParamDict,
        BetaSpecificFunctionShellParamDict,
        BetaSpecificProgrammaticToolCallingParamDict,
        BetaToolChoiceAllowedDict,
        BetaToolChoiceCustomDict,
        BetaToolChoiceFunctionDict,
        BetaToolChoiceMCPDict,
        BetaToolChoiceTypesDict,
    )
    from .beta_specific_apply_patch_param import BetaSpecificApplyPatchParam
    from .beta_specific_function_shell_param import BetaSpecificFunctionShellParam
    from .beta_specific_programmatic_tool_calling_param import BetaSpecificProgrammaticToolCallingParam
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed
    from .beta_tool_choice_custom import BetaToolChoiceCustom
    from .beta_tool_choice_function import BetaToolChoiceFunction
    from .beta_tool_choice_mcp import BetaToolChoiceMCP
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_types import BetaToolChoiceTypes

BetaToolChoiceParam: TypeAlias = """
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMCP
    | BetaToolChoiceCustom
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificApplyPatchParam
    | BetaSpecificFunctionShellParam
"""
"""`BetaToolChoiceParam` of the API."""

BetaToolChoiceParamInput: TypeAlias = """
    BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceAllowedDict
    | BetaToolChoiceTypes
    | BetaToolChoiceTypesDict
    | BetaToolChoiceFunction
    | BetaToolChoiceFunctionDict
    | BetaToolChoiceMCP
    | BetaToolChoiceMCPDict
    | BetaToolChoiceCustom
    | BetaToolChoiceCustomDict
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificProgrammaticToolCallingParamDict
    | BetaSpecificApplyPatchParam
    | BetaSpecificApplyPatchParamDict
    | BetaSpecificFunctionShellParam
    | BetaSpecificFunctionShellParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaToolChoiceParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "allowed_tools": "BetaToolChoiceAllowed",
        "file_search": "BetaToolChoiceTypes",
        "web_search_preview": "BetaToolChoiceTypes",
        "computer": "BetaToolChoiceTypes",
        "computer_use_preview": "BetaToolChoiceTypes",
        "computer_use": "BetaToolChoiceTypes",
        "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
        "image_generation": "BetaToolChoiceTypes",
        "code_interpreter": "BetaToolChoiceTypes",
        "function": "BetaToolChoiceFunction",
        "mcp": "BetaToolChoiceMCP",
        "custom": "BetaToolChoiceCustom",
        "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
        "apply_patch": "BetaSpecificApplyPatchParam",
        "shell": "BetaSpecificFunctionShellParam",
    },
)
