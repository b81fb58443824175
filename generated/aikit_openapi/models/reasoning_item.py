# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ReasoningTextContentDict, SummaryTextContentDict
    from ..types import Unset
    from .reasoning_text_content import ReasoningTextContent
    from .summary_text_content import SummaryTextContent


@model
class ReasoningItem(_Model):
    """`ReasoningItem` of the API."""

    type: Literal["reasoning"]
    id: str
    encrypted_content: str | None
    summary: list[SummaryTextContent]
    content: list[ReasoningTextContent] | None
    status: Literal["in_progress", "completed", "incomplete"] | None

    _required = ("id", "summary")
    _constants = {"type": "reasoning"}
    _decoders = {
        "summary": many(one("SummaryTextContent")),
        "content": many(one("ReasoningTextContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            summary: Sequence[SummaryTextContent | SummaryTextContentDict | Mapping[str, Any]],
            type: Literal["reasoning"] | Unset = ...,
            encrypted_content: str | None | Unset = ...,
            content: Sequence[ReasoningTextContent | ReasoningTextContentDict | Mapping[str, Any]]
            | Unset = ...,
            status: Literal["in_progress", "completed", "incomplete"] | Unset = ...,
        ) -> None: ...
