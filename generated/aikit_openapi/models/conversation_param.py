# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import ConversationParam2Dict
    from .conversation_param_2 import ConversationParam2

ConversationParam: TypeAlias = "str | ConversationParam2"
"""Default `None`."""

ConversationParamInput: TypeAlias = "str | ConversationParam2 | ConversationParam2Dict | Mapping[str, Any]"
"""Accepted values for `ConversationParam`: models or plain mappings."""

DECODER: Decoder = one("ConversationParam2")
