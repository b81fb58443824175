# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_object_delta import MessageDeltaObjectDelta


@model
class MessageDeltaObject(_Model):
    """`MessageDeltaObject` of the API."""

    id: str
    object: Literal["thread.message.delta"]
    delta: MessageDeltaObjectDelta

    _required = ("id", "delta")
    _constants = {"object": "thread.message.delta"}
    _decoders = {
        "delta": one("MessageDeltaObjectDelta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            delta: MessageDeltaObjectDelta | Mapping[str, Any],
            object: Literal["thread.message.delta"] | Unset = ...,
        ) -> None: ...
