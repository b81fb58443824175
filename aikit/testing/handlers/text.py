"""The answers of the server's models: token counts, echoes, tool calls, and answers that match a schema."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from aikit.testing.description.samples import sample
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.script import Rule

_TOKEN = re.compile(r"\s*\S{1,8}|\s+\Z")

DEFAULT_TEXT = "Hello! How can I help you?"


def tokens(text: str) -> list[str]:
    """Split a text into pieces of about a word, as a stream delivers them. Joining the pieces restores the text."""
    return _TOKEN.findall(text)


def logprobs_of(text: str, top: int) -> list[dict[str, Any]]:
    """Return the log probability of each token, with this many of the most likely tokens."""
    return [_logprob(token, top) for token in tokens(text)]


def _logprob(token: str, top: int) -> dict[str, Any]:
    def entry(text: str, rank: int) -> dict[str, Any]:
        probability = 0.9 if rank == 0 else 0.1 / 2**rank
        return {"token": text, "logprob": round(math.log(probability), 6), "bytes": list(text.encode())}

    others = [entry(token if rank == 0 else f"{token}~{rank}", rank) for rank in range(top)]
    return {**entry(token, 0), "top_logprobs": others}


@dataclass(frozen=True)
class Tool:
    """A tool as the model sees it. `parameters` is None if the tool takes free text."""

    name: str
    parameters: Mapping[str, Any] | None = None

    @property
    def is_custom(self) -> bool:
        """Whether the tool takes free text instead of JSON arguments."""
        return self.parameters is None


@dataclass(frozen=True)
class ToolUse:
    """A call of a tool. `arguments` is JSON, or the free text of a custom tool."""

    name: str
    arguments: str
    is_custom: bool = False


@dataclass
class Said:
    """The answer of a model: a text, tool calls, or a refusal."""

    text: str | None = None
    tool_uses: list[ToolUse] = field(default_factory=list)
    refusal: str | None = None
    is_cut: bool = False

    @property
    def all_text(self) -> str:
        """All output of the model as text."""
        return (self.text or "") + (self.refusal or "") + "".join(use.arguments for use in self.tool_uses)


@dataclass
class Prompt:
    """The input of a model, in the terms that chat completions and responses share.

    `role` and `text` are those of the last message. `choice` is `none`, `auto`, `required` or the name of the tool to
    call. `schema` is the JSON schema for the answer, and `as_json` requests any JSON.
    """

    role: str
    text: str
    tools: Sequence[Tool] = ()
    choice: str = "auto"
    parallel: bool = True
    schema: Mapping[str, Any] | None = None
    as_json: bool = False
    max_tokens: int | None = None
    stop: Sequence[str] = ()


def answer(prompt: Prompt, rule: Rule) -> Said:
    """Return the model's answer: scripted if there is a script, a tool call if one is requested, otherwise an echo."""
    if rule.refusal is not None:
        return Said(refusal=rule.refusal)
    if rule.tool_calls is not None:
        uses = [_scripted_use(call, prompt.tools) for call in rule.tool_calls]
        return Said(text=rule.text, tool_uses=uses)
    if rule.text is not None:
        return _limited(rule.text, prompt)
    chosen = _chosen_tools(prompt)
    if chosen:
        return Said(tool_uses=[_use(tool, prompt) for tool in chosen])
    if prompt.schema is not None:
        return _limited(_json(_fitting(prompt.schema, "response_format")), prompt)
    if prompt.as_json:
        return _limited(_json({"answer": prompt.text}), prompt)
    return _limited(prompt.text or DEFAULT_TEXT, prompt)


def _chosen_tools(prompt: Prompt) -> list[Tool]:
    """Return the tools to call: a forced one, the first if one is required, or those that the user names."""
    if prompt.choice == "none" or not prompt.tools:
        return []
    forced = [tool for tool in prompt.tools if tool.name == prompt.choice]
    if forced:
        return forced[:1]
    if prompt.choice == "required":
        return [prompt.tools[0]]
    if prompt.role != "user":
        return []
    named = [tool for tool in prompt.tools if re.search(rf"(?<!\w){re.escape(tool.name)}(?!\w)", prompt.text, re.I)]
    return named if prompt.parallel else named[:1]


def _use(tool: Tool, prompt: Prompt) -> ToolUse:
    if tool.parameters is None:
        return ToolUse(tool.name, prompt.text, is_custom=True)
    return ToolUse(tool.name, _json(_fitting(tool.parameters, "tools") if tool.parameters else {}))


def _scripted_use(call: Mapping[str, Any], tools: Sequence[Tool]) -> ToolUse:
    arguments = call.get("arguments", {})
    is_custom = any(tool.name == call["name"] and tool.is_custom for tool in tools)
    return ToolUse(call["name"], arguments if isinstance(arguments, str) else _json(arguments), is_custom)


def _fitting(schema: Mapping[str, Any], param: str) -> Any:
    try:
        return sample(dict(schema))
    except ValueError as error:
        raise APIError(400, f"Invalid schema in {param!r}: {error}.", param=param, code="invalid_schema") from error


def _limited(text: str, prompt: Prompt) -> Said:
    for stop in prompt.stop:
        text = text.partition(stop)[0] if stop else text
    pieces = tokens(text)
    if prompt.max_tokens is not None and len(pieces) > prompt.max_tokens:
        return Said(text="".join(pieces[: prompt.max_tokens]), is_cut=True)
    return Said(text=text)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
