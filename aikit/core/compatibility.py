"""Converts chat completions and responses of compatible services to the form that the API documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final

from . import json_engine
from .base64_text import standard_base64, standard_piece
from .image_formats import repair_images, repair_response

__all__ = [
    "REPAIRS",
    "is_finished",
    "item_type",
    "json_text",
    "new_call_id",
    "part_type",
    "repair_audio_piece",
    "repair_completion",
    "repair_response_event",
    "repair_tool_calls",
    "repair_usage",
    "text_of",
]


def is_finished(reason: Any) -> bool:
    """Whether a `finish_reason` ends an answer; some services send `""` or `"null"` until then."""
    return reason is not None and reason != "" and reason != "null"


def text_of(content: Any) -> str:
    """Return the text of a message's content, which is text or a list of parts; empty if it has none."""
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


def item_type(item: Any) -> str:
    """Return the type of a response's item; if it is missing, guess it from the other fields."""
    if kind := _field(item, "type"):
        return str(kind)
    if _field(item, "role"):
        return "message"
    return "function_call" if _field(item, "arguments") is not None and _field(item, "name") else ""


def part_type(part: Any) -> str:
    """Return the type of a part of a response's message; if it is missing, guess it from the other fields."""
    if kind := _field(part, "type"):
        return str(kind)
    if _field(part, "refusal") is not None:
        return "refusal"
    return "output_text" if isinstance(_field(part, "text"), str) else ""


def new_call_id() -> str:
    """Return an id for a tool call that arrived without one."""
    from secrets import token_hex  # lazy: few services leave ids out

    return f"call_{token_hex(12)}"


def json_text(value: Any) -> str:
    """Return the arguments of a tool call as JSON text; some services send them decoded."""
    if isinstance(value, str):
        return value
    try:
        return json_engine.dumps(value).decode()
    except TypeError:  # an integer beyond 64 bits, or half a character, which is sent as an escape
        from json import dumps  # lazy: few services send such arguments

        return dumps(value)


def repair_tool_calls(calls: list[Any], *, are_whole: bool) -> None:
    """Convert decoded tool calls to the form that the API documents; changes them in place.

    Args:
        calls: the calls, or fragments of calls in a chunk.
        are_whole: whether the calls are complete: then missing types and ids are added.
    """
    for call in calls:
        if call.__class__ is not dict:
            continue
        function = call.get("function")
        if function.__class__ is dict:
            arguments = function.get("arguments")
            if arguments.__class__ in (dict, list):
                function["arguments"] = json_text(arguments)
            elif arguments is None and are_whole:
                function["arguments"] = "{}"
        if are_whole:
            if not call.get("type") and ("function" in call or "custom" in call):
                call["type"] = "function" if "function" in call else "custom"
            if not call.get("id"):
                call["id"] = new_call_id()


def repair_usage(usage: Any) -> None:
    """Convert token counts that a service sends as `3.0` to whole numbers; changes them in place."""
    for name, value in usage.items() if usage.__class__ is dict else ():
        kind = value.__class__
        if kind is int:
            continue
        if kind is dict:
            for each in value.values():
                if each.__class__ is not int:
                    repair_usage(value)
                    break
        elif kind is float and value.is_integer():
            usage[name] = int(value)


def repair_completion(answer: dict[str, Any]) -> None:
    """Add the fields that a decoded chat completion must have; changes it in place.

    Token counts become whole numbers. The role of a message becomes `assistant`. A tool call gets an id and a type. Its
    arguments become JSON text: `{}` if there are none. Audio becomes standard base64 if it can be decoded. Choices that
    are null are removed.
    """
    repair_usage(answer.get("usage"))
    choices: Any = answer.get("choices")
    if choices.__class__ is not list:
        return
    if None in choices:
        choices[:] = [choice for choice in choices if choice is not None]
    for choice in choices:
        message: Any = choice.get("message") if choice.__class__ is dict else None
        if message.__class__ is not dict:
            continue
        if not message.get("role"):
            message["role"] = "assistant"
        if "tool_calls" in message and (calls := message["tool_calls"]).__class__ is list:
            calls[:] = [call for call in calls if call.__class__ is dict]
            repair_tool_calls(calls, are_whole=True)
        if "audio" in message and (audio := message["audio"]).__class__ is dict and audio.get("data"):
            with suppress(ValueError):
                audio["data"] = standard_base64(audio["data"])


def repair_audio_piece(audio: Any) -> None:
    """Convert the audio of a decoded chunk to standard base64; changes it in place."""
    if isinstance(audio, dict) and isinstance(data := audio.get("data"), str):
        audio["data"] = standard_piece(data)


def _repair_item(item: Any, *, is_whole: bool) -> None:
    """Convert a decoded response's item to the form that the API documents; changes it in place."""
    if item.__class__ is not dict:
        return
    kind = item_type(item)
    if kind == "message":
        content = item.get("content")
        if isinstance(content, str):
            item["content"] = [{"type": "output_text", "text": content, "annotations": []}]
        for part in content if isinstance(content, list) else ():
            if isinstance(part, dict) and part.get("type") == "text":
                part["type"] = "output_text"
    elif kind == "function_call" and is_whole:
        arguments = item.get("arguments")
        item["arguments"] = "{}" if arguments is None else json_text(arguments)
        if not item.get("call_id"):
            item["call_id"] = item.get("id") or new_call_id()


def _repair_output(response: dict[str, Any]) -> None:
    if "output" in response and response["output"] is None:
        response["output"] = []
    output = response.get("output")
    for item in output if isinstance(output, list) else ():
        _repair_item(item, is_whole=True)


def repair_response_event(event: Mapping[str, Any]) -> None:
    """Convert the parts of a response in an event to the form that the API documents; changes them in place.

    Args:
        event: the event, decoded from JSON.
    """
    response, item = event.get("response"), event.get("item")
    if isinstance(response, dict):
        _repair_output(response)
    if isinstance(item, dict):
        # A generated id would differ in each event.
        _repair_item(item, is_whole=bool(item.get("call_id") or item.get("id")))


def _repaired_response(answer: Any) -> Any:
    if answer.__class__ is dict:
        _repair_output(answer)
        repair_usage(answer.get("usage"))
    return repair_response(answer)


def _repair_model_list(answer: Any) -> Any:
    if answer.__class__ is list and all(each.__class__ is dict and "id" in each for each in answer):
        return {"object": "list", "data": answer}
    return answer


def _repaired_completion(answer: Any) -> Any:
    if answer.__class__ is dict:
        repair_completion(answer)
    return answer


def _repaired_usage(answer: Any) -> Any:
    if answer.__class__ is dict:
        repair_usage(answer.get("usage"))
    return answer


REPAIRS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "create_chat_completion": _repaired_completion,
    "get_chat_completion": _repaired_completion,
    "update_chat_completion": _repaired_completion,
    "create_completion": _repaired_usage,
    "create_embedding": _repaired_usage,
    "list_models": _repair_model_list,
    **dict.fromkeys(("create_image", "create_image_edit", "create_image_variation"), repair_images),
    **dict.fromkeys(("create_response", "get_response", "cancel_response"), _repaired_response),
    **dict.fromkeys(("beta_create_response", "beta_get_response", "beta_cancel_response"), _repaired_response),
}
"""Functions that convert a decoded plain answer to the documented form, by the operation's id."""
