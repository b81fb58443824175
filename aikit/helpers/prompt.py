"""A prompt while it is processed: its messages, and the parameters of every request in its turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit.core.call import NOT_SENT
from aikit.core.turns import Turn, unforced
from aikit.options.settings import DEFAULT_MODEL, Callbacks, CallOptions
from aikit.options.spellings import canonical
from aikit.results.messages import OpenAIMessage, is_parts
from aikit.schema.tools import OpenAITool
from aikit_openapi.types import UNSET, is_unset

from .tool_arguments import key_of, tools_of

__all__ = ["Asked", "merged", "prompted"]


class Asked:
    """A prompt while it is processed, with its turn and the parameters of its requests.

    Attributes:
        turn: the messages so far.
        streams: whether the answers are streamed.
        throws: whether failures raise.
        model: name of the model.
        callbacks: the callbacks of a prompt that runs in the background, or None.
        completions: the resource that makes the requests.
        is_over: whether a background run has ended; its callbacks may still be running.
        hides_usage: whether to hide the chunk with the usage, which the helper requested and the caller didn't.
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
        self._own = {} if own is None or is_unset(own) else {key_of(tool): tool for tool in tools_of(own)}
        self._registered = registered
        self._parameters = parameters
        self.hides_usage = self.streams and "stream_options" not in parameters
        if self.hides_usage:
            parameters["stream_options"] = {"include_usage": True}

    @property
    def tools(self) -> dict[str, OpenAITool]:
        """The tools for the next request, by name. A handler may have registered more of them."""
        return {**self._registered, **self._own}

    def options(self) -> CallOptions:
        """The parameters that control how requests are sent."""
        return CallOptions.read({"http_agent": self._parameters.get("http_agent")})

    def run_beside(self, completions: Any) -> None:
        """Make requests return failures instead of raising, so that the background run can report them.

        Args:
            completions: the resource that makes the requests.
        """
        self.completions = completions
        self.throws = False
        self._parameters["throw"] = False

    def end(self, *_: object) -> None:
        """Mark the conversation as free again."""
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
    """Convert a prompt to messages. It is a text, a message, a list of its parts, or a list of messages."""
    if isinstance(prompt, list | tuple):
        if not prompt:
            raise ValueError("the prompt is an empty list; pass a text, a message, or a list of messages or parts")
        if not is_parts(prompt):
            return [OpenAIMessage.of(each) for each in prompt]
    return [OpenAIMessage.of(prompt)]


def merged(parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """Merge parameters under their Python names. Keywords take precedence over the mapping.

    Values that mean "not sent" in the documented mapping become `UNSET`.
    """
    if parameters is not None and not isinstance(parameters, Mapping):
        raise TypeError(f"the parameters must be a mapping, got {type(parameters).__name__}")
    documented = {canonical(name): value for name, value in (parameters or {}).items()}
    for name, is_unsent in NOT_SENT.items():
        if name in documented and is_unsent(documented[name]):
            documented[name] = UNSET
    return {**documented, **{canonical(name): value for name, value in keywords.items()}}
