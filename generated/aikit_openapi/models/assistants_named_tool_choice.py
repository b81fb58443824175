# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.assistants import AssistantsNamedToolChoiceFunctionDict
    from ..types import Unset
    from .assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunction


@model
class AssistantsNamedToolChoice(_Model):
    """`AssistantsNamedToolChoice` of the API."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunction | None

    _required = ("type",)
    _decoders = {
        "function": one("AssistantsNamedToolChoiceFunction"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function", "code_interpreter", "file_search"],
            function: AssistantsNamedToolChoiceFunction
            | AssistantsNamedToolChoiceFunctionDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
