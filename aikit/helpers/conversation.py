"""Base of the chat helpers: the state of a conversation, its tools, and how a turn changes them."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from logging import getLogger
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from aikit.core.turns import ToolCall, ToolRoundsError, Turn
from aikit.core.usage import ConversationUsage, TokenCounts, check_prices
from aikit.errors import OpenAIError
from aikit.options.settings import CALL_OPTIONS, DEFAULT_MODEL
from aikit.options.spellings import canonical, suggest
from aikit.results.messages import OpenAIMessage
from aikit.schema.tools import OpenAITool
from aikit_openapi.types import UNSET, is_unset

from .prompt import Asked, merged, prompted
from .saving import read_record, write_record
from .tool_arguments import ToolHolder, key_of, tool_of, tools_of
from .tool_runs import ToolAnswer

if TYPE_CHECKING:
    from aikit.core.observations import ToolObservation
    from aikit.schema.tools import ToolLike

__all__ = ["Conversation"]

_LOGGER: Final = getLogger("aikit")


class Conversation:
    """The state of a conversation.

    Attributes:
        chat: `client.chat`, which sends the requests.
        messages: the history, oldest first, without the system prompt. You may add mappings. A prompt that failed stays
            at the end; the same prompt again doesn't repeat it.
        parameters: parameters of every request, such as `model` and `temperature`, and call options.
        number_of_messages: how many messages to keep, 15; None keeps all.
        auto_handle_tool_calls: whether to run tool calls and send their answers, True.
        max_tool_rounds: how many rounds of tool calls one prompt may take, 10; None for no limit.
        tool_threads: how many tools of one answer run at once in threads; 0 runs them one after the other.
        prices: for each model name, `input`, `output` and, if it differs, `cached_input`, per million tokens.
        last_errors: the errors of the last prompt, including those of tools; empty if there were none.
    """

    _is_async = False  # whether tools of MCP servers are coroutines
    messages: list[Any]  # Any: messages, and what a program puts there: mappings, answers of calls
    last_errors: list[OpenAIError]

    def __init__(
        self,
        chat: Any,  # Any: the chat resource of either world, which can't be imported here
        system_prompt: str | OpenAIMessage | Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        **keywords: Any,  # Any: the parameters of the API, which `client.chat.create` types
    ) -> None:
        """Start a conversation. Usually called through `client.chat.create`, which takes the same arguments.

        Raises:
            TypeError, ValueError: invalid argument; the message names it.
        """
        self.chat = chat
        self.messages = []
        self.last_errors = []
        self.system_prompt = system_prompt
        chosen = merged(parameters, keywords)
        for name, default in _DEFAULTS.items():
            setattr(self, name, chosen.pop(name, default))
        self.parameters = chosen  # without those that are not sent
        self._tools: dict[str, OpenAITool] = {}
        self._turn: Turn | None = None
        self._beside: Asked | None = None
        self._used: dict[str, TokenCounts] = {}
        # Registered MCP servers, each with the generation and the names of its tools, and those to close.
        self._servers: list[tuple[Any, int, frozenset[str]]] = []
        self._own_servers: list[Any] = []
        self._unanswered: list[OpenAIMessage] = []  # the prompt of the last turn, if that failed
        self._is_rejected = False

    if TYPE_CHECKING:
        from aikit.options.option_types import Attribute

        system_prompt: Attribute[OpenAIMessage | None, str | OpenAIMessage | Mapping[str, Any] | None]
        parameters: dict[str, Any]
        number_of_messages: int | None
        auto_handle_tool_calls: bool
        max_tool_rounds: int | None
        tool_threads: int
        prices: Mapping[str, Mapping[str, float]] | None
        # the documented spellings; those of the methods follow below
        systemPrompt: Attribute[OpenAIMessage | None, str | OpenAIMessage | Mapping[str, Any] | None]
        numberOfMessages: int | None
        autoHandleToolCalls: bool
        lastErrors: list[OpenAIError]
    else:  # the documented spellings, such as `numberOfMessages`, and validation

        def __getattr__(self, name: str) -> Any:
            spelled = canonical(name)
            if spelled != name:
                return getattr(self, spelled)
            known = [*_CHECKS, *(each for each in dir(type(self)) if not each.startswith("_")), "messages", "chat"]
            raise AttributeError(
                f"{type(self).__name__} has no attribute {name!r}{suggest(name, known)}", name=name, obj=self
            )

        def __setattr__(self, name: str, value: Any) -> None:
            name = canonical(name)
            check = _CHECKS.get(name)
            if check is None and not name.startswith("_") and name not in ("chat", "messages", "last_errors"):
                raise AttributeError(f"{type(self).__name__} has nothing to set as {name!r}{suggest(name, _CHECKS)}")
            object.__setattr__(self, name, value if check is None else check(name, value))

    @property
    def tools(self) -> list[OpenAITool]:
        """The registered tools."""
        return list(self._tools.values())

    @property
    def usage(self) -> ConversationUsage:
        """The tokens used by the conversation, and their cost at `prices`, else at list prices (extra `costs`)."""
        return ConversationUsage(self._used, self.prices, self._list_price)

    def _list_price(self, model: str, counts: TokenCounts) -> float | None:
        from aikit.core.costs import cost_of_counts, has_prices  # lazy: few programs ask for costs

        return cost_of_counts(counts, model, self.chat._client.base_url) if has_prices() else None

    @property
    def last_turn(self) -> list[OpenAIMessage]:
        """The messages of the last prompt, from the prompt to the last answer, even if it failed."""
        return [] if self._turn is None else [OpenAIMessage.of(each) for each in self._turn.messages]

    def reset(self) -> None:
        """Clear the messages, the tools and the usage. Keeps the system prompt and the parameters."""
        self.messages = []
        self.last_errors = []
        self.unregister_tools()
        self._turn = None
        self._used = {}
        self._unanswered = []

    def register_tool(self, tool: ToolLike, handler: object = None) -> None:
        """Register a tool. Replaces a tool with the same name.

        Args:
            tool: an `OpenAITool`; a mapping in the short form or the API's form, with an optional `handler`; or a
                Python function. Tools that the service runs, such as `{"type": "web_search"}`, are passed on.
            handler: a callable that takes the decoded arguments as a mapping, blocking or asynchronous; or an object
                with a method named like the tool.

        Raises:
            TypeError, ValueError: invalid tool or handler.
        """
        self._register([tool_of(tool, handler)])

    def register_tools(self, tools: Iterable[ToolLike] | Mapping[str, ToolLike] | ToolHolder) -> None:
        """Register several tools. Replaces tools with the same names.

        Args:
            tools: a list of tools, as for `register_tool`, or of `{"tool": …, "handler": …}`; a mapping from names to
                these; or an object with a list `tools` and methods named like the tools.

        Raises:
            TypeError, ValueError: invalid tool. No tool was registered.
        """
        self._register(tools_of(tools))

    def _register(self, tools: Sequence[OpenAITool]) -> None:
        self._tools |= {key_of(tool): tool for tool in tools}

    def _take_server(self, server: Any, *, is_own: bool) -> None:
        """Register the tools of an open MCP server.

        Raises:
            ValueError: another tool has the name of one of them.
        """
        tools = tools_of(server.described(is_async=self._is_async))
        names = frozenset(map(key_of, tools))
        for name in names & self._tools.keys():
            raise ValueError(
                f"the tool {name!r} of the MCP server {server.name!r} has the name of a registered tool: pass a"
                " `prefix`, or leave it out with `allow`"
            )
        self._register(tools)
        self._servers.append((server, server.generation, names))
        if is_own:
            self._own_servers.append(server)
            self.chat._client._shared.keep_server(server)

    def _forget_servers(self, servers: Sequence[Any]) -> None:
        """Unregister the tools of these MCP servers."""
        for server, _, names in [each for each in self._servers if each[0] in servers]:
            for name in names:
                self._tools.pop(name, None)
            self._servers = [each for each in self._servers if each[0] is not server]

    def _refresh_servers(self) -> None:
        """Take the changes of MCP servers that have changed their tools."""
        for index, (server, generation, names) in enumerate(self._servers):
            if server.generation in (0, generation):
                continue
            left = {name: tool for name, tool in self._tools.items() if name not in names}
            new = {key_of(tool): tool for tool in tools_of(server.described(is_async=self._is_async))}
            for name in new.keys() & left.keys():
                _LOGGER.warning(
                    "the new tool %r of an MCP server has the name of a registered tool; it is left out", name
                )
                del new[name]
            self._tools.clear()  # the prompt that runs has the same mapping
            self._tools |= {**left, **new}
            self._servers[index] = server, server.generation, frozenset(new)

    def unregister_tool(self, name: str) -> None:
        """Unregister a tool.

        Args:
            name: name of the tool, or its type if it has no name.

        Raises:
            ValueError: no such tool is registered.
        """
        if name not in self._tools:
            raise ValueError(f"no tool {name!r} is registered{suggest(str(name), self._tools)}")
        del self._tools[name]

    def unregister_tools(self) -> None:
        """Unregister all tools, those of MCP servers included. `close` closes the servers."""
        self._tools.clear()
        self._servers = []

    if TYPE_CHECKING:  # the documented spellings
        registerTool = register_tool
        registerTools = register_tools
        unregisterTool = unregister_tool
        unregisterTools = unregister_tools

    def save(self, path: str | os.PathLike[str]) -> None:
        """Save the conversation to a JSON file. The file gets all of it or stays unchanged.

        Saves the system prompt, messages, usage, `number_of_messages` and parameters. Tools are left out because they
        hold code, call options because they may hold secrets.

        Args:
            path: the file. An existing file is replaced.

        Raises:
            TypeError, ValueError: a value can't be converted to JSON; the message says where.
            OSError: the file can't be written.
        """
        write_record(
            path,
            {
                "system_prompt": self.system_prompt,
                "number_of_messages": self.number_of_messages,
                "parameters": {name: value for name, value in self.parameters.items() if name not in _UNSAVED},
                "messages": [OpenAIMessage.of(each) for each in self.messages],
                "usage": self.usage,
            },
        )

    def load(self, path: str | os.PathLike[str]) -> None:
        """Restore a conversation that `save` wrote. Tools and call options stay unchanged.

        Args:
            path: the file.

        Raises:
            OSError: the file can't be read.
            ValueError: the file doesn't contain a conversation.
        """
        record = read_record(path)
        try:
            messages = [_check_saved(OpenAIMessage.of(each)) for each in record["messages"]]
            used = _check_usage(record.get("usage") or {})
            system_prompt = _check_system("system_prompt", record.get("system_prompt"))
            parameters = _check_parameters("parameters", record.get("parameters") or {})
            most = _check_number("number_of_messages", record.get("number_of_messages"))
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path}: {error}; was the file changed by hand?") from None
        # The author of a file must not control where requests go, which headers they have, or what is logged.
        safe = {name: value for name, value in parameters.items() if name not in _UNSAVED}
        self.parameters = safe | {name: value for name, value in self.parameters.items() if name in _UNSAVED}
        self.system_prompt, self.number_of_messages, self.messages = system_prompt, most, messages
        self._used, self._turn, self.last_errors, self._unanswered = used, None, [], []

    def _begin(self, prompt: Any, parameters: Mapping[str, Any] | None, keywords: Mapping[str, Any]) -> Asked:
        """Start a turn.

        Raises:
            TypeError, ValueError: invalid prompt or parameters. Nothing was sent.
            RuntimeError: another prompt is running in the background.
        """
        chosen = {**self.parameters, **merged(parameters, keywords)}
        if "messages" in chosen:
            raise TypeError("prompt() takes no `messages`: the conversation supplies them")
        if self._beside is not None and not self._beside.is_over:
            raise RuntimeError(
                "the conversation is busy with a prompt that runs in the background: wait for its future, or continue"
                " in its `on_terminate`"
            )
        throw = chosen.get("throw", UNSET)
        said = prompted(prompt)
        turn = Turn(
            [OpenAIMessage.of(each) for each in self._history_before(said)],
            said,
            system=self.system_prompt,
            most=self.number_of_messages,
            most_rounds=self.max_tool_rounds,
        )
        throws = self.chat._client.throw if is_unset(throw) else bool(throw)
        if self._servers:
            self._refresh_servers()
        asked = Asked(turn, chosen, self._tools, self.chat.completions, throws)
        self._turn = turn
        self.last_errors = []
        return asked

    def _take(self, asked: Asked, result: Any) -> list[ToolCall]:
        """Add a completion to the turn. Returns the tool calls to run, none if the turn is over.

        Raises:
            ToolRoundsError: the model called tools in too many rounds.
        """
        if not result.success:
            self.last_errors += result.errors
            self._keep_prompt(result.errors[0])
            return []
        if result.usage is not None:
            before = self._used.get(asked.model, TokenCounts())
            self._used[asked.model] = before.plus(TokenCounts.of(result.usage))
        choices = result.choices
        message: Any = getattr(choices[0], "message", None) if choices else None
        if not hasattr(message, "to_dict"):  # no message, as from services that filter the prompt
            return []
        try:
            calls = asked.turn.take(message.to_dict(), runs_tools=self.auto_handle_tool_calls)
        except ToolRoundsError as error:
            if asked.throws:
                raise
            self.last_errors.append(error)
            self._keep_prompt(error)
            result._exchange = result._exchange.with_error(error)
            return []
        if asked.turn.is_over:
            now = [OpenAIMessage.of(each) for each in self._history_before(asked.turn.prompt)]
            self._unanswered = []
            self.messages = [OpenAIMessage.of(each) for each in asked.turn.history_after(now)]
        return calls

    def _observation(self, asked: Asked) -> ToolObservation | None:
        """Return what tells observers about tools; None if there are no observers."""
        builder = self.chat._client._builder
        if not builder.settings.observers:
            return None
        from aikit.core.observations import ToolObservation  # lazy: few clients have observers

        return ToolObservation(builder, asked.model)

    def _answer(self, asked: Asked, calls: Sequence[ToolCall], answers: Sequence[ToolAnswer]) -> None:
        self.last_errors += [answer.error for answer in answers if answer.error is not None]
        asked.turn.answer(calls, [answer.text for answer in answers])
        if parts := [part for answer in answers for part in answer.parts]:
            asked.turn.show(parts)
        if self._servers:
            self._refresh_servers()

    @contextmanager
    def _noting_errors(self) -> Generator[None, None, None]:
        """Record exceptions in `last_errors`, and keep the prompt, before they propagate."""
        try:
            yield
        except OpenAIError as error:
            self.last_errors.append(error)
            self._keep_prompt(error)
            raise

    def _keep_prompt(self, error: OpenAIError) -> None:
        """Leave the prompt of a failed turn at the end of the history, once."""
        assert self._turn is not None
        prompt = [OpenAIMessage.of(each) for each in self._turn.prompt]
        self.messages = [*self._history_before(prompt), *prompt]
        self._unanswered = prompt
        self._is_rejected = getattr(error, "status_code", None) in _REJECTIONS

    def _history_before(self, prompt: Sequence[Any]) -> list[Any]:
        """Return the history without a failed prompt at its end that this one repeats or replaces.

        A prompt that the service rejected is replaced, because each request that contains it would be rejected too.
        """
        left = self._unanswered
        if left and self.messages[-len(left) :] == left and (self._is_rejected or left == list(prompt)):
            return self.messages[: -len(left)]
        return self.messages

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__}: {len(self.messages)} messages, {len(self._tools)} tools,"
            f" model {self.parameters.get('model', DEFAULT_MODEL)!r}>"
        )


def _check_system(name: str, value: Any) -> OpenAIMessage | None:
    return None if value is None or value == "" else OpenAIMessage.of(value, "system")


def _check_parameters(name: str, value: Any) -> dict[str, Any]:
    return {name: each for name, each in merged(value, {}).items() if not is_unset(each)}


def _check_number(name: str, value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value != int(value):
        raise TypeError(f"`{name}` must be a whole number, got {value!r}")
    if value < 0:
        raise ValueError(f"`{name}` must be 0 or more, got {value!r}")
    return int(value)


def _check_saved(message: OpenAIMessage) -> OpenAIMessage:
    calls = message.tool_calls or []
    if not isinstance(calls, list) or not all(isinstance(call, Mapping) for call in calls):
        raise TypeError(f"the `tool_calls` of a message must be a list of mappings, got {str(calls)[:80]}")
    return message


def _check_usage(value: Any) -> dict[str, TokenCounts]:
    if not isinstance(value, Mapping):
        raise TypeError(f"`usage` must be a mapping, got {type(value).__name__}")
    used = {model: TokenCounts(**counts) for model, counts in value.items()}
    for counts in used.values():
        if not all(type(count) is int and count >= 0 for count in counts):
            raise TypeError(f"`usage` must count in whole numbers of 0 or more, got {counts}")
    return used


def _check_flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"`{name}` must be True or False, got {type(value).__name__}")
    return value


# Excluded from files, in both directions: code, and options, which may hold secrets.
# Statuses of requests that fail again however often they are sent.
_REJECTIONS = frozenset({400, 403, 413, 415, 422})
_UNSAVED = CALL_OPTIONS | {"tools", "messages"}

_DEFAULTS = {
    "number_of_messages": 15,
    "auto_handle_tool_calls": True,
    "max_tool_rounds": 10,
    "tool_threads": 0,
    "prices": None,
}
_CHECKS = {
    "system_prompt": _check_system,
    "parameters": _check_parameters,
    "number_of_messages": _check_number,
    "auto_handle_tool_calls": _check_flag,
    "max_tool_rounds": _check_number,
    "tool_threads": lambda name, value: _check_number(name, value) or 0,
    "prices": lambda name, value: None if value is None else check_prices(value),
}
