# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class RunStepCompletionUsage(_Model):
    """`RunStepCompletionUsage` of the API."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int

    _required = ("completion_tokens", "prompt_tokens", "total_tokens")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
        ) -> None: ...
