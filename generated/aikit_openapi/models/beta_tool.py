# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaApplyPatchToolParamDict,
        BetaCodeInterpreterToolDict,
        BetaComputerToolDict,
        BetaComputerUsePreviewToolDict,
        BetaCustomToolParamDict,
        BetaFileSearchToolDict,
        BetaFunctionShellToolParamDict,
        BetaFunctionToolDict,
        BetaImageGenToolDict,
        BetaLocalShellToolParamDict,
        BetaMCPToolDict,
        BetaNamespaceToolParamDict,
        BetaProgrammaticToolCallingParamDict,
        BetaToolSearchToolParamDict,
        BetaWebSearchPreviewToolDict,
        BetaWebSearchToolDict,
    )
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam
    from .beta_code_interpreter_tool import BetaCodeInterpreterTool
    from .beta_computer_tool import BetaComputerTool
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_file_search_tool import BetaFileSearchTool
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam
    from .beta_function_tool import BetaFunctionTool
    from .beta_image_gen_tool import BetaImageGenTool
    from .beta_local_shell_tool_param import BetaLocalShellToolParam
    from .beta_mcp_tool import BetaMCPTool
    from .beta_namespace_tool_param import BetaNamespaceToolParam
    from .beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParam
    from .beta_tool_search_tool_param import BetaToolSearchToolParam
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool

BetaTool: TypeAlias = """
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | BetaMCPTool
    | BetaCodeInterpreterTool
    | BetaProgrammaticToolCallingParam
    | BetaImageGenTool
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewTool
    | BetaApplyPatchToolParam
"""
"""`BetaTool` of the API."""

BetaToolInput: TypeAlias = """
    BetaFunctionTool
    | BetaFunctionToolDict
    | BetaFileSearchTool
    | BetaFileSearchToolDict
    | BetaComputerTool
    | BetaComputerToolDict
    | BetaComputerUsePreviewTool
    | BetaComputerUsePreviewToolDict
    | BetaWebSearchTool
    | BetaWebSearchToolDict
    | BetaMCPTool
    | BetaMCPToolDict
    | BetaCodeInterpreterTool
    | BetaCodeInterpreterToolDict
    | BetaProgrammaticToolCallingParam
    | BetaProgrammaticToolCallingParamDict
    | BetaImageGenTool
    | BetaImageGenToolDict
    | BetaLocalShellToolParam
    | BetaLocalShellToolParamDict
    | BetaFunctionShellToolParam
    | BetaFunctionShellToolParamDict
    | BetaCustomToolParam
    | BetaCustomToolParamDict
    | BetaNamespaceToolParam
    | BetaNamespaceToolParamDict
    | BetaToolSearchToolParam
    | BetaToolSearchToolParamDict
    | BetaWebSearchPreviewTool
    | BetaWebSearchPreviewToolDict
    | BetaApplyPatchToolParam
    | BetaApplyPatchToolParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaTool`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "function": "BetaFunctionTool",
        "file_search": "BetaFileSearchTool",
        "computer": "BetaComputerTool",
        "computer_use_preview": "BetaComputerUsePreviewTool",
        "web_search": "BetaWebSearchTool",
        "web_search_2025_08_26": "BetaWebSearchTool",
        "mcp": "BetaMCPTool",
        "code_interpreter": "BetaCodeInterpreterTool",
        "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
        "image_generation": "BetaImageGenTool",
        "local_shell": "BetaLocalShellToolParam",
        "shell": "BetaFunctionShellToolParam",
        "custom": "BetaCustomToolParam",
        "namespace": "BetaNamespaceToolParam",
        "tool_search": "BetaToolSearchToolParam",
        "web_search_preview": "BetaWebSearchPreviewTool",
        "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
        "apply_patch": "BetaApplyPatchToolParam",
    },
)
