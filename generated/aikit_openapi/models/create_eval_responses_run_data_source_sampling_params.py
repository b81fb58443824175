# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.evals import CreateEvalResponsesRunDataSourceSamplingParamsTextDict
    from ..types import Unset
    from .create_eval_responses_run_data_source_sampling_params_text import (
        CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from .reasoning_effort import ReasoningEffort
    from .tool import Tool, ToolInput


@model
class CreateEvalResponsesRunDataSourceSamplingParams(_Model):
    """`CreateEvalResponsesRunDataSourceSamplingParams` of the API."""

    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    """Default 1."""
    max_completion_tokens: int | None
    top_p: float | None
    """Default 1."""
    seed: int | None
    """Default 42."""
    tools: list[Tool] | None
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None

    _decoders = {
        "tools": many(named("Tool")),
        "text": one("CreateEvalResponsesRunDataSourceSamplingParamsText"),
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
            tools: Sequence[ToolInput] | Unset = ...,
            text: CreateEvalResponsesRunDataSourceSamplingParamsText
            | CreateEvalResponsesRunDataSourceSamplingParamsTextDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
