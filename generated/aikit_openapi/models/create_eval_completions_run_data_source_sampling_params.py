# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        ChatCompletionToolDict,
        ResponseFormatJsonObjectDict,
        ResponseFormatJsonSchemaDict,
        ResponseFormatTextDict,
    )
    from ..types import Unset
    from .chat_completion_tool import ChatCompletionTool
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(_Model):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` of the API."""

    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    """Default 1."""
    max_completion_tokens: int | None
    top_p: float | None
    """Default 1."""
    seed: int | None
    """Default 42."""
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None
    tools: list[ChatCompletionTool] | None

    _decoders = {
        "response_format": union(
            "type",
            {
                "text": "ResponseFormatText",
                "json_schema": "ResponseFormatJsonSchema",
                "json_object": "ResponseFormatJsonObject",
            },
        ),
        "tools": many(one("ChatCompletionTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_effort: ReasoningEffort | None | Unset = ...,
            temperature: float | Unset = ...,
            max_completion_tokens: int | Unset = ...,
            top_p: float | Unset = ...,
            seed: int | Unset = ...,
            response_format: ResponseFormatText
            | ResponseFormatTextDict
            | ResponseFormatJsonSchema
            | ResponseFormatJsonSchemaDict
            | ResponseFormatJsonObject
            | ResponseFormatJsonObjectDict
            | Mapping[str, Any]
            | Unset = ...,
            tools: Sequence[ChatCompletionTool | ChatCompletionToolDict | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
