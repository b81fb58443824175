# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from .completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails


@model
class CompletionUsage(_Model):
    """`CompletionUsage` of the API."""

    completion_tokens: int
    """Number of tokens in the answer; default 0."""
    prompt_tokens: int
    """Number of tokens in the request; default 0."""
    total_tokens: int
    """Total number of tokens; default 0."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None

    _required = ("completion_tokens", "prompt_tokens", "total_tokens")
    _decoders = {
        "completion_tokens_details": one("CompletionUsageCompletionTokensDetails"),
        "prompt_tokens_details": one("CompletionUsagePromptTokensDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
            completion_tokens_details: CompletionUsageCompletionTokensDetails
            | Mapping[str, Any]
            | Unset = ...,
            prompt_tokens_details: CompletionUsagePromptTokensDetails | Mapping[str, Any] | Unset = ...,
        ) -> None: ...
