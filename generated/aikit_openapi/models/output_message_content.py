# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import OutputTextContentDict, RefusalContentDict
    from .output_text_content import OutputTextContent
    from .refusal_content import RefusalContent

OutputMessageContent: TypeAlias = "OutputTextContent | RefusalContent"
"""`OutputMessageContent` of the API."""

OutputMessageContentInput: TypeAlias = """
    OutputTextContent
    | OutputTextContentDict
    | RefusalContent
    | RefusalContentDict
    | Mapping[str, Any]
"""
"""Accepted values for `OutputMessageContent`: models or plain mappings."""

DECODER: Decoder = union("type", {"output_text": "OutputTextContent", "refusal": "RefusalContent"})
