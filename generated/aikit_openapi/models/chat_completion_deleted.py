# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ChatCompletionDeleted(_Model):
    """`ChatCompletionDeleted` of the API."""

    object: Literal["chat.completion.deleted"]
    id: str
    deleted: bool

    _required = ("id", "deleted")
    _constants = {"object": "chat.completion.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["chat.completion.deleted"] | Unset = ...,
        ) -> None: ...
