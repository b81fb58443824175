# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        CodeInterpreterToolCallDict,
        ComputerToolCallDict,
        CustomToolCallDict,
        CustomToolCallOutputDict,
        FileSearchToolCallDict,
        FunctionToolCallDict,
        ImageGenToolCallDict,
        LocalShellToolCallDict,
        LocalShellToolCallOutputDict,
        MCPApprovalRequestDict,
        MCPListToolsDict,
        MCPToolCallDict,
        ReasoningItemDict,
        WebSearchToolCallDict,
    )
    from .additional_tools import AdditionalTools
    from .apply_patch_tool_call import ApplyPatchToolCall
    from .apply_patch_tool_call_output import ApplyPatchToolCallOutput
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .compaction_body import CompactionBody
    from .computer_tool_call import ComputerToolCall
    from .computer_tool_call_output_resource import ComputerToolCallOutputResource
    from .custom_tool_call import CustomToolCall
    from .custom_tool_call_output import CustomToolCallOutput
    from .file_search_tool_call import FileSearchToolCall
    from .function_shell_call import FunctionShellCall
    from .function_shell_call_output import FunctionShellCallOutput
    from .function_tool_call import FunctionToolCall
    from .function_tool_call_output import FunctionToolCallOutput
    from .image_gen_tool_call import ImageGenToolCall
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response_resource import MCPApprovalResponseResource
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .message import Message
    from .program import Program
    from .program_output import ProgramOutput
    from .reasoning_item import ReasoningItem
    from .tool_search_call import ToolSearchCall
    from .tool_search_output import ToolSearchOutput
    from .web_search_tool_call import WebSearchToolCall

ItemField: TypeAlias = """
    Message
    | Program
    | ProgramOutput
    | FunctionToolCall
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | FunctionToolCallOutput
    | FileSearchToolCall
    | WebSearchToolCall
    | ImageGenToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | ReasoningItem
    | CompactionBody
    | CodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | CustomToolCall
    | CustomToolCallOutput
"""
"""`ItemField` of the API."""

ItemFieldInput: TypeAlias = """
    Message
    | Program
    | ProgramOutput
    | FunctionToolCall
    | FunctionToolCallDict
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | FunctionToolCallOutput
    | FileSearchToolCall
    | FileSearchToolCallDict
    | WebSearchToolCall
    | WebSearchToolCallDict
    | ImageGenToolCall
    | ImageGenToolCallDict
    | ComputerToolCall
    | ComputerToolCallDict
    | ComputerToolCallOutputResource
    | ReasoningItem
    | ReasoningItemDict
    | CompactionBody
    | CodeInterpreterToolCall
    | CodeInterpreterToolCallDict
    | LocalShellToolCall
    | LocalShellToolCallDict
    | LocalShellToolCallOutput
    | LocalShellToolCallOutputDict
    | FunctionShellCall
    | FunctionShellCallOutput
    | ApplyPatchToolCall
    | ApplyPatchToolCallOutput
    | MCPListTools
    | MCPListToolsDict
    | MCPApprovalRequest
    | MCPApprovalRequestDict
    | MCPApprovalResponseResource
    | MCPToolCall
    | MCPToolCallDict
    | CustomToolCall
    | CustomToolCallDict
    | CustomToolCallOutput
    | CustomToolCallOutputDict
    | Mapping[str, Any]
"""
"""Accepted values for `ItemField`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "message": "Message",
        "program": "Program",
        "program_output": "ProgramOutput",
        "function_call": "FunctionToolCall",
        "tool_search_call": "ToolSearchCall",
        "tool_search_output": "ToolSearchOutput",
        "additional_tools": "AdditionalTools",
        "function_call_output": "FunctionToolCallOutput",
        "file_search_call": "FileSearchToolCall",
        "web_search_call": "WebSearchToolCall",
        "image_generation_call": "ImageGenToolCall",
        "computer_call": "ComputerToolCall",
        "computer_call_output": "ComputerToolCallOutputResource",
        "reasoning": "ReasoningItem",
        "compaction": "CompactionBody",
        "code_interpreter_call": "CodeInterpreterToolCall",
        "local_shell_call": "LocalShellToolCall",
        "local_shell_call_output": "LocalShellToolCallOutput",
        "shell_call": "FunctionShellCall",
        "shell_call_output": "FunctionShellCallOutput",
        "apply_patch_call": "ApplyPatchToolCall",
        "apply_patch_call_output": "ApplyPatchToolCallOutput",
        "mcp_list_tools": "MCPListTools",
        "mcp_approval_request": "MCPApprovalRequest",
        "mcp_approval_response": "MCPApprovalResponseResource",
        "mcp_call": "MCPToolCall",
        "custom_tool_call": "CustomToolCall",
        "custom_tool_call_output": "CustomToolCallOutput",
    },
)
