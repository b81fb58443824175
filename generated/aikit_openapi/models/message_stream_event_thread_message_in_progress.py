# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .message_object import MessageObject


@model
class MessageStreamEventThreadMessageInProgress(_Model):
    """`MessageStreamEventThreadMessageInProgress` of the API."""

    event: Literal["thread.message.in_progress"]
    data: MessageObject

    _required = ("data",)
    _constants = {"event": "thread.message.in_progress"}
    _decoders = {
        "data": one("MessageObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: MessageObject | Mapping[str, Any],
            event: Literal["thread.message.in_progress"] | Unset = ...,
        ) -> None: ...
