# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ChatCompletionStreamOptionsDict
    from ..types import Unset
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .stop_configuration import StopConfiguration, StopConfigurationInput


@model
class CreateCompletionRequest(_Model):
    """`CreateCompletionRequest` of the API."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """At least 1 item; default `<|endoftext|>`."""
    best_of: int | None
    """0 to 20; default 1."""
    echo: bool | None
    """Default `False`."""
    frequency_penalty: float | None
    """-2 to 2; default 0."""
    logit_bias: dict[str, int] | None
    """Default `None`."""
    logprobs: int | None
    """0 to 5; default `None`."""
    max_tokens: int | None
    """At least 0; default 16."""
    n: int | None
    """1 to 128; default 1."""
    presence_penalty: float | None
    """-2 to 2; default 0."""
    seed: int | None
    stop: StopConfiguration | None
    stream: bool | None
    """Default `False`."""
    stream_options: ChatCompletionStreamOptions | None
    suffix: str | None
    """Default `None`."""
    temperature: float | None
    """0 to 2; default 1."""
    top_p: float | None
    """0 to 1; default 1."""
    user: str | None

    _required = ("model", "prompt")
    _decoders = {
        "stream_options": one("ChatCompletionStreamOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str,
            prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
            best_of: int | None | Unset = ...,
            echo: bool | None | Unset = ...,
            frequency_penalty: float | None | Unset = ...,
            logit_bias: Mapping[str, int] | None | Unset = ...,
            logprobs: int | None | Unset = ...,
            max_tokens: int | None | Unset = ...,
            n: int | None | Unset = ...,
            presence_penalty: float | None | Unset = ...,
            seed: int | None | Unset = ...,
            stop: StopConfigurationInput | None | Unset = ...,
            stream: bool | None | Unset = ...,
            stream_options: ChatCompletionStreamOptions
            | ChatCompletionStreamOptionsDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            suffix: str | None | Unset = ...,
            temperature: float | None | Unset = ...,
            top_p: float | None | Unset = ...,
            user: str | Unset = ...,
        ) -> None: ...
