# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaConversationParam2Dict
    from .beta_conversation_param_2 import BetaConversationParam2

BetaConversationParam: TypeAlias = "str | BetaConversationParam2"
"""Default `None`."""

BetaConversationParamInput: TypeAlias = (
    "str | BetaConversationParam2 | BetaConversationParam2Dict | Mapping[str, Any]"
)
"""Accepted values for `BetaConversationParam`: models or plain mappings."""

DECODER: Decoder = one("BetaConversationParam2")
