# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        InputFileContentDict,
        InputImageContentDict,
        InputTextContentDict,
        OutputTextContentDict,
        ReasoningTextContentDict,
        RefusalContentDict,
        SummaryTextContentDict,
    )
    from ..types import Unset
    from .computer_screenshot_content import ComputerScreenshotContent
    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent
    from .message_phase_2 import MessagePhase2
    from .message_role import MessageRole
    from .message_status import MessageStatus
    from .output_text_content import OutputTextContent
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_content import RefusalContent
    from .summary_text_content import SummaryTextContent
    from .text_content import TextContent


@model
class Message(_Model):
    """`Message` of the API."""

    type: Literal["message"]
    """Default `message`."""
    id: str
    status: MessageStatus
    role: MessageRole
    content: list[
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
    ]
    phase: MessagePhase2 | None

    _required = ("id", "status", "role", "content")
    _constants = {"type": "message"}
    _decoders = {
        "content": many(
            union(
                "type",
                {
                    "input_text": "InputTextContent",
                    "output_text": "OutputTextContent",
                    "text": "TextContent",
                    "summary_text": "SummaryTextContent",
                    "reasoning_text": "ReasoningTextContent",
                    "refusal": "RefusalContent",
                    "input_image": "InputImageContent",
                    "computer_screenshot": "ComputerScreenshotContent",
                    "input_file": "InputFileContent",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: MessageStatus,
            role: MessageRole,
            content: Sequence[
                InputTextContent
                | InputTextContentDict
                | OutputTextContent
                | OutputTextContentDict
                | TextContent
                | SummaryTextContent
                | SummaryTextContentDict
                | ReasoningTextContent
                | ReasoningTextContentDict
                | RefusalContent
                | RefusalContentDict
                | InputImageContent
                | InputImageContentDict
                | ComputerScreenshotContent
                | InputFileContent
                | InputFileContentDict
                | Mapping[str, Any]
            ],
            type: Literal["message"] | Unset = ...,
            phase: MessagePhase2 | None | Unset = ...,
        ) -> None: ...
