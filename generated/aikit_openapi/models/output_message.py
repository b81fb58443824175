# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .message_phase import MessagePhase
    from .output_message_content import OutputMessageContent, OutputMessageContentInput


@model
class OutputMessage(_Model):
    """`OutputMessage` of the API."""

    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[OutputMessageContent]
    phase: MessagePhase | None
    status: Literal["in_progress", "completed", "incomplete"]

    _required = ("id", "content", "status")
    _constants = {"type": "message", "role": "assistant"}
    _decoders = {
        "content": many(named("OutputMessageContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            content: Sequence[OutputMessageContentInput],
            status: Literal["in_progress", "completed", "incomplete"],
            type: Literal["message"] | Unset = ...,
            role: Literal["assistant"] | Unset = ...,
            phase: MessagePhase | None | Unset = ...,
        ) -> None: ...
