# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ApplyPatchToolParamDict,
        CodeInterpreterToolDict,
        ComputerToolDict,
        ComputerUsePreviewToolDict,
        CustomToolParamDict,
        FileSearchToolDict,
        FunctionShellToolParamDict,
        FunctionToolDict,
        ImageGenToolDict,
        LocalShellToolParamDict,
        MCPToolDict,
        NamespaceToolParamDict,
        ProgrammaticToolCallingParamDict,
        ToolSearchToolParamDict,
        WebSearchPreviewToolDict,
        WebSearchToolDict,
    )
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter_tool import CodeInterpreterTool
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool_param import CustomToolParam
    from .file_search_tool import FileSearchTool
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool import FunctionTool
    from .image_gen_tool import ImageGenTool
    from .local_shell_tool_param import LocalShellToolParam
    from .mcp_tool import MCPTool
    from .namespace_tool_param import NamespaceToolParam
    from .programmatic_tool_calling_param import ProgrammaticToolCallingParam
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool

Tool: TypeAlias = """
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | MCPTool
    | CodeInterpreterTool
    | ProgrammaticToolCallingParam
    | ImageGenTool
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewTool
    | ApplyPatchToolParam
"""
"""`Tool` of the API."""

ToolInput: TypeAlias = """
    FunctionTool
    | FunctionToolDict
    | FileSearchTool
    | FileSearchToolDict
    | ComputerTool
    | ComputerToolDict
    | ComputerUsePreviewTool
    | ComputerUsePreviewToolDict
    | WebSearchTool
    | WebSearchToolDict
    | MCPTool
    | MCPToolDict
    | CodeInterpreterTool
    | CodeInterpreterToolDict
    | ProgrammaticToolCallingParam
    | ProgrammaticToolCallingParamDict
    | ImageGenTool
    | ImageGenToolDict
    | LocalShellToolParam
    | LocalShellToolParamDict
    | FunctionShellToolParam
    | FunctionShellToolParamDict
    | CustomToolParam
    | CustomToolParamDict
    | NamespaceToolParam
    | NamespaceToolParamDict
    | ToolSearchToolParam
    | ToolSearchToolParamDict
    | WebSearchPreviewTool
    | WebSearchPreviewToolDict
    | ApplyPatchToolParam
    | ApplyPatchToolParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `Tool`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "function": "FunctionTool",
        "file_search": "FileSearchTool",
        "computer": "ComputerTool",
        "computer_use_preview": "ComputerUsePreviewTool",
        "web_search": "WebSearchTool",
        "web_search_2025_08_26": "WebSearchTool",
        "mcp": "MCPTool",
        "code_interpreter": "CodeInterpreterTool",
        "programmatic_tool_calling": "ProgrammaticToolCallingParam",
        "image_generation": "ImageGenTool",
        "local_shell": "LocalShellToolParam",
        "shell": "FunctionShellToolParam",
        "custom": "CustomToolParam",
        "namespace": "NamespaceToolParam",
        "tool_search": "ToolSearchToolParam",
        "web_search_preview": "WebSearchPreviewTool",
        "web_search_preview_2025_03_11": "WebSearchPreviewTool",
        "apply_patch": "ApplyPatchToolParam",
    },
)
