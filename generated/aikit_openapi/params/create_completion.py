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
    """`CreateCompletionParams` without model, prompt, stream, for methods that name these."""

    best_of: int | None
    """Integer or null, 0 to 20, default `1`."""
    echo: bool | None
    """True or false or null, default `False`."""
    frequency_penalty: float | None
    """Number or null, -2 to 2, default `0`."""
    logit_bias: Mapping[str, int] | None
    """Mapping or null, default `null`."""
    logprobs: int | None
    """Integer or null, 0 to 5, default `null`."""
    max_tokens: int | None
    """Integer or null, at least 0, default `16`."""
    n: int | None
    """Integer or null, 1 to 128, default `1`."""
    presence_penalty: float | None
    """Number or null, -2 to 2, default `0`."""
    seed: int | None
    """Integer or null."""
    stop: StopConfigurationInput | None
    """`StopConfiguration` or null."""
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | Mapping[str, Any] | None
    """`ChatCompletionStreamOptions` or null."""
    suffix: str | None
    """Text or null, default `null`."""
    temperature: float | None
    """Number or null, 0 to 2, default `1`."""
    top_p: float | None
    """Number or null, 0 to 1, default `1`."""
    user: str
    """Text."""


class CreateCompletionParams(CreateCompletionOptions, total=False):
    """Body fields and query parameters of POST /completions; what is left out is not sent."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    """Text or `gpt-3.5-turbo-instruct` or `davinci-002` or `babbage-002`."""
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None
    """Text or list of text or list of integer or list of list of integer or null, at least 1 items,
    default `'<|endoftext|>'`.
    """
    stream: bool | None
    """True or false or null, default `False`."""
