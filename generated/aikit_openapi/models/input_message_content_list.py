# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..codec import Decoder, many, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .input_content import InputContent, InputContentInput

InputMessageContentList: TypeAlias = "list[InputContent]"
"""`InputMessageContentList` of the API."""

InputMessageContentListInput: TypeAlias = "Sequence[InputContentInput]"
"""Accepted values for `InputMessageContentList`: models or plain mappings."""

DECODER: Decoder = many(named("InputContent"))
