# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .conversation_param_2 import ConversationParam2

ConversationParam: TypeAlias = "str | ConversationParam2"
"""Default `null`."""

ConversationParamInput: TypeAlias = "str | ConversationParam2 | Mapping[str, Any]"
"""What a caller may pass for `ConversationParam`: models or plain mappings."""

DECODER: Decoder = one("ConversationParam2")
