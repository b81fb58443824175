# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ChatCompletionMessageListDataItemAudio(_Model):
    """`ChatCompletionMessageListDataItemAudio` of the API."""

    id: str
    expires_at: int
    """Unix time in seconds."""
    data: str
    transcript: str

    _required = ("id", "expires_at", "data", "transcript")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            expires_at: int,
            data: str,
            transcript: str,
        ) -> None: ...
