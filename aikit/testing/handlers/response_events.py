"""The events that build up a response, in the order in which the API sends them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aikit.testing.handlers.text import tokens

_LAST = {"completed": "response.completed", "incomplete": "response.incomplete"}


def stream_events(response: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the numbered events that build up the response. The last one contains all of it."""
    for number, (kind, data) in enumerate(_events(response)):
        yield {"type": kind, "sequence_number": number, **data}


def _events(response: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    started = {**response, "status": "in_progress", "output": [], "completed_at": None, "incomplete_details": None}
    started.pop("usage", None)
    yield "response.created", {"response": started}
    yield "response.in_progress", {"response": started}
    for index, item in enumerate(response["output"]):
        yield "response.output_item.added", {"output_index": index, "item": _empty(item)}
        place = {"output_index": index, "item_id": item["id"]}
        for kind, data in _item_events(item):
            yield kind, {**place, **data}
        yield "response.output_item.done", {"output_index": index, "item": item}
    yield _LAST.get(response["status"], "response.failed"), {"response": response}


def _empty(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return an item as it looks before its content arrives."""
    blank = {"content": [], "summary": [], "arguments": "", "input": ""}
    empty = {key: blank.get(key, value) for key, value in item.items()}
    return {**empty, "status": "in_progress"} if "status" in item else empty


def _item_events(item: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    match item["type"]:
        case "message":
            for index, part in enumerate(item["content"]):
                yield from _part_events(index, part)
        case "function_call":
            yield from _pieces("response.function_call_arguments", item["arguments"])
            done = {"name": item["name"], "arguments": item["arguments"]}
            yield "response.function_call_arguments.done", done
        case "custom_tool_call":
            yield from _pieces("response.custom_tool_call_input", item["input"])
            yield "response.custom_tool_call_input.done", {"input": item["input"]}
        case "reasoning":
            for index, part in enumerate(item["summary"]):
                yield from _summary_events(index, part)


def _pieces(kind: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for piece in tokens(text):
        yield f"{kind}.delta", {"delta": piece}


def _part_events(index: int, part: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    place = {"content_index": index}
    if part["type"] == "refusal":
        yield "response.content_part.added", {**place, "part": {**part, "refusal": ""}}
        for kind, data in _pieces("response.refusal", part["refusal"]):
            yield kind, {**place, **data}
        yield "response.refusal.done", {**place, "refusal": part["refusal"]}
    else:
        yield "response.content_part.added", {**place, "part": {**part, "text": "", "logprobs": []}}
        for number, (kind, data) in enumerate(_pieces("response.output_text", part["text"])):
            yield kind, {**place, **data, "logprobs": part["logprobs"][number : number + 1]}
        yield "response.output_text.done", {**place, "text": part["text"], "logprobs": part["logprobs"]}
    yield "response.content_part.done", {**place, "part": part}


def _summary_events(index: int, part: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    place = {"summary_index": index}
    yield "response.reasoning_summary_part.added", {**place, "part": {**part, "text": ""}}
    for kind, data in _pieces("response.reasoning_summary_text", part["text"]):
        yield kind, {**place, **data}
    yield "response.reasoning_summary_text.done", {**place, "text": part["text"]}
    yield "response.reasoning_summary_part.done", {**place, "part": part}
