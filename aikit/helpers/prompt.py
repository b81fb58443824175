"""A prompt on its way to the model: what it says, and what every request of its turn holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit.core.turns import Turn, unforced
from aikit.options.settings import DEFAULT_MODEL, Callbacks, CallOptions
from aikit.options.spellings import canonical
from aikit.results.messages import OpenAIMessage, is_parts
from aikit.schema.tools import OpenAITool
from aikit_openapi.types import UNSET

from .tool_arguments import key_of, tools_of

__all__ = ["Asked", "merged", "prompted"]


class Asked:
    """A prompt on its way: its turn, and the parameters of its requests.

    Attributes:
        turn: what has been said so far.
        streams: whether the answers are streamed.
        throws: whether failures raise.
        model: name of the model.
        callbacks: whom to tell, of a prompt that runs beside the program; None for nobody.
        completions: what the requests are made by.
        is_over: whether what runs beside the program has ended; the callbacks may still be told.
        hides_usage: whether the chunk with the usage, which has no choice, was asked for by us and not by the caller.
    """

    def __init__(
        self,
        turn: Turn,
        parameters: dict[str, Any],
        registered: dict[str, OpenAITool],
        completions: Any,
        throws: bool,
    ) -> None:
        self.turn = turn
        self.throws = throws
        self.completions = completions
        self.is_over = False
        own_callbacks = {name: parameters.pop(name) for name in Callbacks._fields if name in parameters}
        self.callbacks = CallOptions.read(own_callbacks).callbacks
        self.streams = parameters.pop("stream", None) is True
        model = parameters.get("model")
        self.model: str = model if isinstance(model, str) else DEFAULT_MODEL
        own = parameters.pop("tools", None)
        self._own = {} if own is None or own is UNSET else {key_of(tool): tool for tool in tools_of(own)}
        self._registered = registered
        self._parameters = parameters
        self.hides_usage = self.streams and "stream_options" not in parameters
        if self.hides_usage:
            parameters["stream_options"] = {"include_usage": True}

    @property
    def tools(self) -> dict[str, OpenAITool]:
        """The tools of the next request by name; a handler may have registered more."""
        return {**self._registered, **self._own}

    def options(self) -> CallOptions:
        """What says how the requests are sent."""
        return CallOptions.read({"http_agent": self._parameters.get("http_agent")})

    def run_beside(self, completions: Any) -> None:
        """Make the requests so that no failure raises: whoever runs them tells of it.

        Args:
            completions: what makes the requests.
        """
        self.completions = completions
        self.throws = False
        self._parameters["throw"] = False

    def end(self, *_: object) -> None:
        """The conversation is free again."""
        self.is_over = True

    def parameters(self) -> dict[str, Any]:
        """The parameters of the next request."""
        chosen = dict(self._parameters)
        if tools := self.tools:
            chosen["tools"] = [tool.to_dict() for tool in tools.values()]
        if self.turn.rounds and "tool_choice" in chosen:
            chosen["tool_choice"] = unforced(chosen["tool_choice"])
        return chosen


def prompted(prompt: Any) -> list[OpenAIMessage]:
    """The messages that a prompt stands for: a text, a message, parts of one, or a list of messages."""
    if isinstance(prompt, list | tuple):
        if not prompt:
            raise ValueError("the prompt is an empty list; pass a text, a message, or a list of messages or parts")
        if not is_parts(prompt):
            return [OpenAIMessage.of(each) for each in prompt]
    return [OpenAIMessage.of(prompt)]


def merged(parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of both by the names that Python uses; keywords go before the mapping."""
    if parameters is not None and not isinstance(parameters, Mapping):
        raise TypeError(f"the parameters must be a mapping, got {type(parameters).__name__}")
    both = {**(parameters or {}), **keywords}
    return {canonical(name): value for name, value in both.items()}
