# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        SpecificApplyPatchParamDict,
        SpecificFunctionShellParamDict,
        SpecificProgrammaticToolCallingParamDict,
        ToolChoiceAllowedDict,
        ToolChoiceCustomDict,
        ToolChoiceTypesDict,
    )
    from ..typed_dicts.shared import ToolChoiceFunctionDict, ToolChoiceMCPDict
    from .specific_apply_patch_param import SpecificApplyPatchParam
    from .specific_function_shell_param import SpecificFunctionShellParam
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions
    from .tool_choice_types import ToolChoiceTypes

ToolChoiceParam: TypeAlias = """
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMCP
    | ToolChoiceCustom
    | SpecificProgrammaticToolCallingParam
    | SpecificApplyPatchParam
    | SpecificFunctionShellParam
"""
"""`ToolChoiceParam` of the API."""

ToolChoiceParamInput: TypeAlias = """
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceAllowedDict
    | ToolChoiceTypes
    | ToolChoiceTypesDict
    | ToolChoiceFunction
    | ToolChoiceFunctionDict
    | ToolChoiceMCP
    | ToolChoiceMCPDict
    | ToolChoiceCustom
    | ToolChoiceCustomDict
    | SpecificProgrammaticToolCallingParam
    | SpecificProgrammaticToolCallingParamDict
    | SpecificApplyPatchParam
    | SpecificApplyPatchParamDict
    | SpecificFunctionShellParam
    | SpecificFunctionShellParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `ToolChoiceParam`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "allowed_tools": "ToolChoiceAllowed",
        "file_search": "ToolChoiceTypes",
        "web_search_preview": "ToolChoiceTypes",
        "computer": "ToolChoiceTypes",
        "computer_use_preview": "ToolChoiceTypes",
        "computer_use": "ToolChoiceTypes",
        "web_search_preview_2025_03_11": "ToolChoiceTypes",
        "image_generation": "ToolChoiceTypes",
        "code_interpreter": "ToolChoiceTypes",
        "function": "ToolChoiceFunction",
        "mcp": "ToolChoiceMCP",
        "custom": "ToolChoiceCustom",
        "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
        "apply_patch": "SpecificApplyPatchParam",
        "shell": "SpecificFunctionShellParam",
    },
)
