"""Converts messages to the form that the conventions give them in spans: roles, and parts with types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from json import dumps, loads
from typing import Any

__all__ = ["input_of", "output_of"]


def input_of(body: Any) -> dict[str, str]:
    """Return the attributes for the content of a request; texts of JSON."""
    if not isinstance(body, Mapping):
        return {}
    given = body.get("messages", body.get("input", body.get("prompt")))
    messages = [_message(each) for each in given] if isinstance(given, list) else []
    if isinstance(given, str):
        messages = [{"role": "user", "parts": [_text(given)]}]
    found: dict[str, Any] = {"gen_ai.input.messages": messages}
    if isinstance(body.get("instructions"), str):
        found["gen_ai.system_instructions"] = [_text(body["instructions"])]
    if body.get("tools"):
        found["gen_ai.tool.definitions"] = body["tools"]
    return {name: dumps(value, ensure_ascii=False) for name, value in found.items() if value}


def output_of(answer: Any) -> dict[str, str]:
    """Return the attribute for the content of an answer; a text of JSON."""
    if not isinstance(answer, Mapping):
        return {}
    messages = []
    for choice in answer.get("choices") or ():
        if isinstance(choice, Mapping):
            said = choice.get("message") or {"role": "assistant", "content": choice.get("text")}
            messages.append({**_message(said), "finish_reason": choice.get("finish_reason") or ""})
    status = answer.get("status") or ""
    items = [each for each in answer.get("output") or () if isinstance(each, Mapping)]
    messages += [{**_message(each), "finish_reason": status} for each in items]
    return {"gen_ai.output.messages": dumps(messages, ensure_ascii=False)} if messages else {}


def _text(content: str) -> dict[str, Any]:
    return {"type": "text", "content": content}


def _message(message: Any) -> dict[str, Any]:
    """Return a message of a chat, or an item of a response, in parts."""
    if not isinstance(message, Mapping):
        return {"role": "user", "parts": [_text(str(message))]}
    role = "tool" if str(message.get("type", "")).endswith("_output") else message.get("role") or "assistant"
    return {"role": role, "parts": list(_parts(message))}


def _parts(message: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    kind, content = message.get("type"), message.get("content")
    if message.get("role") == "tool":
        yield {"type": "tool_call_response", "id": message.get("tool_call_id"), "response": content}
        return
    if kind == "function_call_output":
        yield {"type": "tool_call_response", "id": message.get("call_id"), "response": message.get("output")}
    elif kind == "function_call":
        yield _call(message.get("call_id"), message)
    elif kind == "reasoning":
        for each in message.get("summary") or ():
            yield {"type": "reasoning", "content": each.get("text", "") if isinstance(each, Mapping) else str(each)}
    if isinstance(content, str):
        yield _text(content)
    for part in content if isinstance(content, list) else ():
        if not isinstance(part, Mapping):
            yield _text(str(part))
        elif isinstance(part.get("text"), str):
            yield _text(part["text"])
        else:  # what a picture or a sound contains is too long for a span
            yield {"type": str(part.get("type", "unknown"))}
    if isinstance(message.get("refusal"), str):
        yield _text(message["refusal"])
    for call in message.get("tool_calls") or ():
        if isinstance(call, Mapping):
            yield _call(call.get("id"), call.get("function") or call.get("custom") or {})


def _call(call_id: Any, described: Mapping[str, Any]) -> dict[str, Any]:
    given = described.get("arguments", described.get("input"))
    with suppress(TypeError, ValueError):  # else as the model wrote them
        given = loads(given)
    return {"type": "tool_call", "id": call_id, "name": described.get("name"), "arguments": given}
