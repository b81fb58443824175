# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_delta_object import MessageDeltaObject


@model
class MessageStreamEventThreadMessageDelta(_Model):
    """`MessageStreamEventThreadMessageDelta` of the API."""

    event: Literal["thread.message.delta"]
    data: MessageDeltaObject

    _required = ("data",)
    _constants = {"event": "thread.message.delta"}
    _decoders = {
        "data": one("MessageDeltaObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: MessageDeltaObject | Mapping[str, Any],
            event: Literal["thread.message.delta"] | Unset = ...,
        ) -> None: ...
