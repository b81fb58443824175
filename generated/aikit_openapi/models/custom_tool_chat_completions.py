# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.chat import CustomToolChatCompletionsCustomDict
    from ..types import Unset
    from .custom_tool_chat_completions_custom import CustomToolChatCompletionsCustom


@model
class CustomToolChatCompletions(_Model):
    """`CustomToolChatCompletions` of the API."""

    type: Literal["custom"]
    custom: CustomToolChatCompletionsCustom

    _required = ("custom",)
    _constants = {"type": "custom"}
    _decoders = {
        "custom": one("CustomToolChatCompletionsCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom: CustomToolChatCompletionsCustom | CustomToolChatCompletionsCustomDict | Mapping[str, Any],
            type: Literal["custom"] | Unset = ...,
        ) -> None: ...
