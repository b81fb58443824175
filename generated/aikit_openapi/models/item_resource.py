# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        CodeInterpreterToolCallDict,
        ComputerToolCallDict,
        FileSearchToolCallDict,
        ImageGenToolCallDict,
        LocalShellToolCallDict,
        LocalShellToolCallOutputDict,
        MCPApprovalRequestDict,
        MCPListToolsDict,
        MCPToolCallDict,
        OutputMessageDict,
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
    from .custom_tool_call_output_resource import CustomToolCallOutputResource
    from .custom_tool_call_resource import CustomToolCallResource
    from .file_search_tool_call import FileSearchToolCall
    from .function_shell_call import FunctionShellCall
    from .function_shell_call_output import FunctionShellCallOutput
    from .function_tool_call_output_resource import FunctionToolCallOutputResource
    from .function_tool_call_resource import FunctionToolCallResource
    from .image_gen_tool_call import ImageGenToolCall
    from .input_message_resource import InputMessageResource
    from .local_shell_tool_call import LocalShellToolCall
    from .local_shell_tool_call_output import LocalShellToolCallOutput
    from .mcp_approval_request import MCPApprovalRequest
    from .mcp_approval_response_resource import MCPApprovalResponseResource
    from .mcp_list_tools import MCPListTools
    from .mcp_tool_call import MCPToolCall
    from .output_message import OutputMessage
    from .program import Program
    from .program_output import ProgramOutput
    from .reasoning_item import ReasoningItem
    from .tool_search_call import ToolSearchCall
    from .tool_search_output import ToolSearchOutput
    from .web_search_tool_call import WebSearchToolCall

ItemResource: TypeAlias = """
    InputMessageResource
    | OutputMessage
    | FileSearchToolCall
    | ComputerToolCall
    | ComputerToolCallOutputResource
    | WebSearchToolCall
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | Program
    | ProgramOutput
    | CompactionBody
    | ImageGenToolCall
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
    | CustomToolCallResource
    | CustomToolCallOutputResource
"""
"""`ItemResource` of the API."""

ItemResourceInput: TypeAlias = """
    InputMessageResource
    | OutputMessage
    | OutputMessageDict
    | FileSearchToolCall
    | FileSearchToolCallDict
    | ComputerToolCall
    | ComputerToolCallDict
    | ComputerToolCallOutputResource
    | WebSearchToolCall
    | WebSearchToolCallDict
    | FunctionToolCallResource
    | FunctionToolCallOutputResource
    | ToolSearchCall
    | ToolSearchOutput
    | AdditionalTools
    | ReasoningItem
    | ReasoningItemDict
    | Program
    | ProgramOutput
    | CompactionBody
    | ImageGenToolCall
    | ImageGenToolCallDict
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
    | CustomToolCallResource
    | CustomToolCallOutputResource
    | Mapping[str, Any]
"""
"""Accepted values for `ItemResource`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "message": union(
            "role",
            {
                "user": "InputMessageResource",
                "system": "InputMessageResource",
                "developer": "InputMessageResource",
                "assistant": "OutputMessage",
            },
        ),
        "file_search_call": "FileSearchToolCall",
        "computer_call": "ComputerToolCall",
        "computer_call_output": "ComputerToolCallOutputResource",
        "web_search_call": "WebSearchToolCall",
        "function_call": "FunctionToolCallResource",
        "function_call_output": "FunctionToolCallOutputResource",
        "tool_search_call": "ToolSearchCall",
        "tool_search_output": "ToolSearchOutput",
        "additional_tools": "AdditionalTools",
        "reasoning": "ReasoningItem",
        "program": "Program",
        "program_output": "ProgramOutput",
        "compaction": "CompactionBody",
        "image_generation_call": "ImageGenToolCall",
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
        "custom_tool_call": "CustomToolCallResource",
        "custom_tool_call_output": "CustomToolCallOutputResource",
    },
)
