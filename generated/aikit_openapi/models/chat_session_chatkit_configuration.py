# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from .chat_session_file_upload import ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory


@model
class ChatSessionChatkitConfiguration(_Model):
    """`ChatSessionChatkitConfiguration` of the API."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory

    _required = ("automatic_thread_titling", "file_upload", "history")
    _decoders = {
        "automatic_thread_titling": one("ChatSessionAutomaticThreadTitling"),
        "file_upload": one("ChatSessionFileUpload"),
        "history": one("ChatSessionHistory"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            automatic_thread_titling: ChatSessionAutomaticThreadTitling | Mapping[str, Any],
            file_upload: ChatSessionFileUpload | Mapping[str, Any],
            history: ChatSessionHistory | Mapping[str, Any],
        ) -> None: ...
