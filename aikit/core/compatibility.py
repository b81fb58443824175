"""Chat completions as compatible services send them, read and repaired to the form that the API documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson

__all__ = ["REPAIRS", "is_finished", "json_text", "new_call_id", "repair_completion", "repair_tool_calls", "text_of"]


def is_finished(reason: Any) -> bool:
    """Whether a `finish_reason` says that an answer has ended; some services send `""` or `"null"` until then."""
    return reason is not None and reason != "" and reason != "null"


def text_of(content: Any) -> str:
    """The text of a message's content, which is a text or a list of parts; empty when it has none."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list | tuple):
        return ""
    return "".join(map(_part_text, content))


def _part_text(part: Any) -> str:
    if isinstance(part, str):
        return part
    kind, text = _field(part, "type"), _field(part, "text")
    return str(text) if text is not None and kind in (None, "", "text", "output_text") else ""


def _field(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)


def new_call_id() -> str:
    """An id for a tool call that came without one."""
    from secrets import token_hex  # lazy: few services leave ids out

    return f"call_{token_hex(12)}"


def json_text(value: Any) -> str:
    """The arguments of a tool call as JSON text; some services send them decoded."""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def repair_tool_calls(calls: list[Any], *, are_whole: bool) -> None:
    """Give tool calls, as decoded from JSON, the form that the API documents; changes them in place.

    Args:
        calls: the calls, or fragments of calls in a chunk.
        are_whole: whether the calls are whole: a call gets the type and the id that it lacks.
    """
    for call in calls:
        if call.__class__ is not dict:
            continue
        function = call.get("function")
        if function.__class__ is dict and function.get("arguments").__class__ in (dict, list):
            function["arguments"] = json_text(function["arguments"])
        if are_whole:
            if not call.get("type") and ("function" in call or "custom" in call):
                call["type"] = "function" if "function" in call else "custom"
            if not call.get("id"):
                call["id"] = new_call_id()


def repair_completion(answer: dict[str, Any]) -> None:
    """Fill in what a chat completion, as decoded from JSON, must have; changes it in place.

    The role of a message is `assistant`; a tool call has an id and a type, and its arguments are JSON text.
    """
    choices = answer.get("choices")
    for choice in choices if isinstance(choices, list) else ():
        message = choice.get("message") if isinstance(choice, dict) else None
        if isinstance(message, dict):
            if not message.get("role"):
                message["role"] = "assistant"
            calls = message.get("tool_calls")
            if isinstance(calls, list):
                repair_tool_calls(calls, are_whole=True)


def _repair_model_list(answer: Any) -> Any:
    if answer.__class__ is list and all(each.__class__ is dict and "id" in each for each in answer):
        return {"object": "list", "data": answer}
    return answer


def _repaired_completion(answer: Any) -> Any:
    if answer.__class__ is dict:
        repair_completion(answer)
    return answer


REPAIRS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "create_chat_completion": _repaired_completion,
    "list_models": _repair_model_list,
}
"""What gives the plain answer of an operation, decoded from JSON, the documented form; by the operation's id."""
