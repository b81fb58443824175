# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaAgentTagDict,
        BetaInputFileContentDict,
        BetaInputImageContentDict,
        BetaInputTextContentDict,
        BetaOutputTextContentDict,
        BetaReasoningTextContentDict,
        BetaRefusalContentDict,
        BetaSummaryTextContentDict,
    )
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_screenshot_content import BetaComputerScreenshotContent
    from .beta_encrypted_content import BetaEncryptedContent
    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent
    from .beta_message_phase_2 import BetaMessagePhase2
    from .beta_message_role import BetaMessageRole
    from .beta_message_status import BetaMessageStatus
    from .beta_output_text_content import BetaOutputTextContent
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent
    from .beta_summary_text_content import BetaSummaryTextContent
    from .beta_text_content import BetaTextContent


@model
class BetaMessage(_Model):
    """`BetaMessage` of the API."""

    agent: BetaAgentTag | None
    type: Literal["message"]
    """Default `message`."""
    id: str
    status: BetaMessageStatus
    role: BetaMessageRole
    content: list[
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
    ]
    phase: BetaMessagePhase2 | None

    _required = ("id", "status", "role", "content")
    _constants = {"type": "message"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "content": many(
            union(
                "type",
                {
                    "input_text": "BetaInputTextContent",
                    "output_text": "BetaOutputTextContent",
                    "text": "BetaTextContent",
                    "summary_text": "BetaSummaryTextContent",
                    "reasoning_text": "BetaReasoningTextContent",
                    "refusal": "BetaRefusalContent",
                    "input_image": "BetaInputImageContent",
                    "computer_screenshot": "BetaComputerScreenshotContent",
                    "input_file": "BetaInputFileContent",
                    "encrypted_content": "BetaEncryptedContent",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: BetaMessageStatus,
            role: BetaMessageRole,
            content: Sequence[
                BetaInputTextContent
                | BetaInputTextContentDict
                | BetaOutputTextContent
                | BetaOutputTextContentDict
                | BetaTextContent
                | BetaSummaryTextContent
                | BetaSummaryTextContentDict
                | BetaReasoningTextContent
                | BetaReasoningTextContentDict
                | BetaRefusalContent
                | BetaRefusalContentDict
                | BetaInputImageContent
                | BetaInputImageContentDict
                | BetaComputerScreenshotContent
                | BetaInputFileContent
                | BetaInputFileContentDict
                | BetaEncryptedContent
                | Mapping[str, Any]
            ],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["message"] | Unset = ...,
            phase: BetaMessagePhase2 | None | Unset = ...,
        ) -> None: ...
