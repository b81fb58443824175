# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import AssistantsNamedToolChoiceDict
    from .assistants_named_tool_choice import AssistantsNamedToolChoice

AssistantsApiToolChoiceOption: TypeAlias = "Literal['none', 'auto', 'required'] | AssistantsNamedToolChoice"
"""`AssistantsApiToolChoiceOption` of the API."""

AssistantsApiToolChoiceOptionInput: TypeAlias = """
    Literal['none', 'auto', 'required']
    | AssistantsNamedToolChoice
    | AssistantsNamedToolChoiceDict
    | Mapping[str, Any]
"""
"""Accepted values for `AssistantsApiToolChoiceOption`: models or plain mappings."""

DECODER: Decoder = one("AssistantsNamedToolChoice")
