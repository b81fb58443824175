# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaCompactionTriggerItemParamDict,
        BetaEasyInputMessageDict,
        BetaItemReferenceParamDict,
        BetaProgramItemParamDict,
        BetaProgramOutputItemParamDict,
    )
    from .beta_compaction_trigger_item_param import BetaCompactionTriggerItemParam
    from .beta_easy_input_message import BetaEasyInputMessage
    from .beta_item import BetaItem, BetaItemInput
    from .beta_item_reference_param import BetaItemReferenceParam
    from .beta_program_item_param import BetaProgramItemParam
    from .beta_program_output_item_param import BetaProgramOutputItemParam

BetaInputItem: TypeAlias = """
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
"""
"""`BetaInputItem` of the API."""

BetaInputItemInput: TypeAlias = """
    BetaEasyInputMessage
    | BetaEasyInputMessageDict
    | BetaItemInput
    | BetaCompactionTriggerItemParam
    | BetaCompactionTriggerItemParamDict
    | BetaItemReferenceParam
    | BetaItemReferenceParamDict
    | BetaProgramItemParam
    | BetaProgramItemParamDict
    | BetaProgramOutputItemParam
    | BetaProgramOutputItemParamDict
    | Mapping[str, Any]
"""
"""Accepted values for `BetaInputItem`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "message": pick(
            ("BetaOutputMessage", ("content", "id", "role", "status", "type")),
            ("BetaEasyInputMessage", ("content", "role")),
            ("BetaInputMessage", ("content", "role")),
        ),
        "file_search_call": "BetaFileSearchToolCall",
        "computer_call": "BetaComputerToolCall",
        "computer_call_output": "BetaComputerCallOutputItemParam",
        "web_search_call": "BetaWebSearchToolCall",
        "function_call": "BetaFunctionToolCall",
        "function_call_output": "BetaFunctionCallOutputItemParam",
        "agent_message": "BetaAgentMessageItemParam",
        "multi_agent_call": "BetaMultiAgentCallItemParam",
        "multi_agent_call_output": "BetaMultiAgentCallOutputItemParam",
        "tool_search_call": "BetaToolSearchCallItemParam",
        "tool_search_output": "BetaToolSearchOutputItemParam",
        "additional_tools": "BetaAdditionalToolsItemParam",
        "reasoning": "BetaReasoningItem",
        "compaction": "BetaCompactionSummaryItemParam",
        "image_generation_call": "BetaImageGenToolCall",
        "code_interpreter_call": "BetaCodeInterpreterToolCall",
        "local_shell_call": "BetaLocalShellToolCall",
        "local_shell_call_output": "BetaLocalShellToolCallOutput",
        "shell_call": "BetaFunctionShellCallItemParam",
        "shell_call_output": "BetaFunctionShellCallOutputItemParam",
        "apply_patch_call": "BetaApplyPatchToolCallItemParam",
        "apply_patch_call_output": "BetaApplyPatchToolCallOutputItemParam",
        "mcp_list_tools": "BetaMCPListTools",
        "mcp_approval_request": "BetaMCPApprovalRequest",
        "mcp_approval_response": "BetaMCPApprovalResponse",
        "mcp_call": "BetaMCPToolCall",
        "custom_tool_call_output": "BetaCustomToolCallOutput",
        "custom_tool_call": "BetaCustomToolCall",
        "compaction_trigger": "BetaCompactionTriggerItemParam",
        "item_reference": "BetaItemReferenceParam",
        "program": "BetaProgramItemParam",
        "program_output": "BetaProgramOutputItemParam",
    },
    absent=pick(
        ("BetaEasyInputMessage", ("content", "role")),
        ("BetaInputMessage", ("content", "role")),
        ("BetaItemReferenceParam", ("id",)),
    ),
)
