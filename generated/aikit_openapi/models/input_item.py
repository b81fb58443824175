# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        CompactionTriggerItemParamDict,
        EasyInputMessageDict,
        ItemReferenceParamDict,
        ProgramItemParamDict,
        ProgramOutputItemParamDict,
    )
    from .compaction_trigger_item_param import CompactionTriggerItemParam
    from .easy_input_message import EasyInputMessage
    from .item import Item, ItemInput
    from .item_reference_param import ItemReferenceParam
    from .program_item_param import ProgramItemParam
    from .program_output_item_param import ProgramOutputItemParam

InputItem: TypeAlias = """
    EasyInputMessage
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
"""
"""`InputItem` of the API."""

InputItemInput: TypeAlias = """
    EasyInputMessage
    | EasyInputMessageDict
    | ItemInput
    | CompactionTriggerItemParam
    | CompactionTriggerItemParamDict
    | ItemReferenceParam
    | ItemReferenceParamDict
    | ProgramItemParam
    | ProgramItemParamDict
    | ProgramOutputItemParam
    | ProgramOutputItemParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `InputItem`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "message": pick(
            ("OutputMessage", ("content", "id", "role", "status", "type")),
            ("EasyInputMessage", ("content", "role")),
            ("InputMessage", ("content", "role")),
        ),
        "file_search_call": "FileSearchToolCall",
        "computer_call": "ComputerToolCall",
        "computer_call_output": "ComputerCallOutputItemParam",
        "web_search_call": "WebSearchToolCall",
        "function_call": "FunctionToolCall",
        "function_call_output": "FunctionCallOutputItemParam",
        "tool_search_call": "ToolSearchCallItemParam",
        "tool_search_output": "ToolSearchOutputItemParam",
        "additional_tools": "AdditionalToolsItemParam",
        "reasoning": "ReasoningItem",
        "compaction": "CompactionSummaryItemParam",
        "image_generation_call": "ImageGenToolCall",
        "code_interpreter_call": "CodeInterpreterToolCall",
        "local_shell_call": "LocalShellToolCall",
        "local_shell_call_output": "LocalShellToolCallOutput",
        "shell_call": "FunctionShellCallItemParam",
        "shell_call_output": "FunctionShellCallOutputItemParam",
        "apply_patch_call": "ApplyPatchToolCallItemParam",
        "apply_patch_call_output": "ApplyPatchToolCallOutputItemParam",
        "mcp_list_tools": "MCPListTools",
        "mcp_approval_request": "MCPApprovalRequest",
        "mcp_approval_response": "MCPApprovalResponse",
        "mcp_call": "MCPToolCall",
        "custom_tool_call_output": "CustomToolCallOutput",
        "custom_tool_call": "CustomToolCall",
        "compaction_trigger": "CompactionTriggerItemParam",
        "item_reference": "ItemReferenceParam",
        "program": "ProgramItemParam",
        "program_output": "ProgramOutputItemParam",
    },
    absent=pick(
        ("EasyInputMessage", ("content", "role")),
        ("InputMessage", ("content", "role")),
        ("ItemReferenceParam", ("id",)),
    ),
)
