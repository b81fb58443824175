# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import ChatCompletionAllowedToolsDict
    from ..types import Unset
    from .chat_completion_allowed_tools import ChatCompletionAllowedTools


@model
class ChatCompletionAllowedToolsChoice(_Model):
    """`ChatCompletionAllowedToolsChoice` of the API."""

    type: Literal["allowed_tools"]
    allowed_tools: ChatCompletionAllowedTools

    _required = ("allowed_tools",)
    _constants = {"type": "allowed_tools"}
    _decoders = {
        "allowed_tools": one("ChatCompletionAllowedTools"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_tools: ChatCompletionAllowedTools | ChatCompletionAllowedToolsDict | Mapping[str, Any],
            type: Literal["allowed_tools"] | Unset = ...,
        ) -> None: ...
