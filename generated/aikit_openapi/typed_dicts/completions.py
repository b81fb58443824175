# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""TypedDicts for the contents of requests of `completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from .shared import ChatCompletionStreamOptionsDict, StopConfigurationDict


class CreateCompletionRequestDict(TypedDict, total=False):
    model: Required[Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str]
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: StopConfigurationDict | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptionsDict | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str
