# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, pick, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.evals import CreateEvalItemSimpleInputMessageDict
    from ..typed_dicts.shared import EvalItemDict
    from .create_eval_item_simple_input_message import CreateEvalItemSimpleInputMessage
    from .eval_item import EvalItem

CreateEvalItem: TypeAlias = "CreateEvalItemSimpleInputMessage | EvalItem"
"""`CreateEvalItem` of the API."""

CreateEvalItemInput: TypeAlias = """
    CreateEvalItemSimpleInputMessage
    | CreateEvalItemSimpleInputMessageDict
    | EvalItem
    | EvalItemDict
    | Mapping[str, Any]
"""
"""Accepted values for `CreateEvalItem`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {"message": "EvalItem"},
    otherwise=pick(("CreateEvalItemSimpleInputMessage", ("content", "role"))),
    absent=union(
        "role",
        {"user": "EvalItem", "assistant": "EvalItem", "system": "EvalItem", "developer": "EvalItem"},
        otherwise=pick(("CreateEvalItemSimpleInputMessage", ("content", "role"))),
    ),
)
