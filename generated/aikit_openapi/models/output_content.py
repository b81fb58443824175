# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import OutputTextContentDict, ReasoningTextContentDict, RefusalContentDict
    from .output_text_content import OutputTextContent
    from .reasoning_text_content import ReasoningTextContent
    from .refusal_content import RefusalContent

OutputContent: TypeAlias = "OutputTextContent | RefusalContent | ReasoningTextContent"
"""`OutputContent` of the API."""

OutputContentInput: TypeAlias = """
    OutputTextContent
    | OutputTextContentDict
    | RefusalContent
    | RefusalContentDict
    | ReasoningTextContent
    | ReasoningTextContentDict
    | Mapping[str, Any]
"""
"""Accepted values for `OutputContent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "output_text": "OutputTextContent",
        "refusal": "RefusalContent",
        "reasoning_text": "ReasoningTextContent",
    },
)
