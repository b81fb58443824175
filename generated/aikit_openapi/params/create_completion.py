# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..models.stop_configuration import StopConfigurationInput
    from ..typed_dicts.shared import ChatCompletionStreamOptionsDict


class CreateCompletionOptions(TypedDict, total=False):
    """`CreateCompletionParams` without `model`, `prompt`, `stream`, for methods that name these arguments."""

    best_of: int | None
    """An integer or None, 0 to 20; default 1."""
    echo: bool | None
    """A boolean or None; default `False`."""
    frequency_penalty: float | None
    """A number or None, -2 to 2; default 0."""
    logit_bias: Mapping[str, int] | None
    """A mapping or None; default `None`."""
    logprobs: int | None
    """An integer or None, 0 to 5; default `None`."""
    max_tokens: int | None
    """An integer or None, at least 0; default 16."""
    n: int | None
    """An integer or None, 1 to 128; default 1."""
    presence_penalty: float | None
    """A number or None, -2 to 2; default 0."""
    seed: int | None
    """An integer or None."""
    stop: StopConfigurationInput | None
    """`StopConfiguration` or None."""
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | Mapping[str, Any] | None
    """`ChatCompletionStreamOptions` or None."""
    suffix: str | None
    """A string or None; default `None`."""
    temperature: float | None
    """A number or None, 0 to 2; default 1."""
    top_p: float | None
    """A number or None, 0 to 1; default 1."""
    user: str
    """A string."""


class CreateCompletionParams(CreateCompletionOptions, total=False):
    """Body fields and query parameters of POST /completions. Omitted ones are not sent."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    """A string, `gpt-3.5-turbo-instruct`, `davinci-002` or `babbage-002`."""
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None
    """A string, a list of strings, a list of integers, a list of lists of integers or None, at least 1
    item; default `<|endoftext|>`.
    """
    stream: bool | None
    """A boolean or None; default `False`."""
