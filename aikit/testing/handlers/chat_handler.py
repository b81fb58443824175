"""Chat completions: scripted answers, echoes and tool calls, whole or streamed; stored ones on request."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from aikit.testing.handlers.audio_handler import wave_file
from aikit.testing.handlers.pages import page
from aikit.testing.handlers.text import Prompt, Said, Tool, answer, logprobs_of, tokens
from aikit.testing.server.exchange import DONE, Call, Reply, event
from aikit.testing.server.state import Store

_FINGERPRINT = "fp_aikit_testing"


def create(call: Call) -> Reply:
    """Answer `createChatCompletion`."""
    body = call.body
    said = answer(_prompt(body), call.rule)
    completion = {
        "id": call.state.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": call.state.now(),
        "model": body["model"],
        "choices": [_choice(call, body, said, index) for index in range(body.get("n") or 1)],
        "usage": _usage(body, said),
        "service_tier": "default",
        "system_fingerprint": _FINGERPRINT,
    }
    if body.get("store"):
        stored = {**completion, "metadata": body.get("metadata") or {}, "messages": body["messages"]}
        _store(call).put(completion["id"], stored)
    if call.streamed:
        return Reply(events=_frames(completion, body.get("stream_options") or {}), media="text/event-stream")
    return Reply(completion)


def retrieve(call: Call) -> Reply:
    """Answer `getChatCompletion`."""
    return Reply(_public(_store(call).get(call.path_values["completion_id"])))


def update(call: Call) -> Reply:
    """Answer `updateChatCompletion`: replace the metadata."""
    store = _store(call)
    identifier = call.path_values["completion_id"]
    stored = {**store.get(identifier), "metadata": call.body["metadata"] or {}}
    store.put(identifier, stored)
    return Reply(_public(stored))


def delete(call: Call) -> Reply:
    """Answer `deleteChatCompletion`."""
    identifier = call.path_values["completion_id"]
    _store(call).remove(identifier)
    return Reply({"object": "chat.completion.deleted", "id": identifier, "deleted": True})


def list_all(call: Call) -> Reply:
    """Answer `listChatCompletions`, optionally filtered by model and metadata."""
    wanted_model, wanted_metadata = call.query.get("model"), call.query.get("metadata") or {}
    found = [
        _public(stored)
        for stored in _store(call)
        if wanted_model in (None, stored["model"]) and wanted_metadata.items() <= stored["metadata"].items()
    ]
    return Reply(page(found, call.query))


def list_messages(call: Call) -> Reply:
    """Answer `getChatCompletionMessages`: the messages of the request, each with an id."""
    identifier = call.path_values["completion_id"]
    stored = _store(call).get(identifier)
    messages = [
        {
            "id": f"{identifier}-{index}",
            "role": message["role"],
            "content": _text(message),
            "refusal": message.get("refusal"),
            "content_parts": _stored_parts(message),
        }
        for index, message in enumerate(stored["messages"])
    ]
    return Reply(page(messages, call.query))


def _store(call: Call) -> Store:
    return call.state.store("chat completion", "completion_id", lambda identifier: _sample(call, identifier))


def _sample(call: Call, identifier: str) -> dict[str, Any]:
    said = Said(text="sample")
    messages = [{"role": "assistant", "content": "sample"}]
    body = {"model": "gpt-4o-mini", "messages": messages}
    return {
        "id": identifier,
        "object": "chat.completion",
        "created": call.state.now(),
        "model": "gpt-4o-mini",
        "choices": [_choice(call, body, said, 0)],
        "usage": _usage(body, said),
        "metadata": {},
        "messages": messages,
    }


def _public(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in stored.items() if key != "messages"}


def _stored_parts(message: Mapping[str, Any]) -> list[Any] | None:
    content = message.get("content")
    if not isinstance(content, list):
        return None
    return [part for part in content if part["type"] in ("text", "image_url")]


def _prompt(body: Mapping[str, Any]) -> Prompt:
    last = body["messages"][-1]
    form = body.get("response_format") or {}
    stop = body.get("stop") or ()
    tools, choice = _tools(body)
    limits = [limit for limit in (body.get("max_completion_tokens"), body.get("max_tokens")) if limit is not None]
    return Prompt(
        role=last["role"],
        text=_text(last),
        tools=tools,
        choice=choice,
        parallel=body.get("parallel_tool_calls") is not False,
        schema=form["json_schema"].get("schema", {}) if form.get("type") == "json_schema" else None,
        as_json=form.get("type") == "json_object",
        max_tokens=min(limits, default=None),
        stop=[stop] if isinstance(stop, str) else stop,
    )


def _tools(body: Mapping[str, Any]) -> tuple[list[Tool], str]:
    tools = []
    for entry in body.get("tools") or ():
        described = entry[entry["type"]]
        parameters = None if entry["type"] == "custom" else described.get("parameters") or {}
        tools.append(Tool(described["name"], parameters))
    choice = body.get("tool_choice") or "auto"
    if isinstance(choice, str):
        return tools, choice
    if choice["type"] == "allowed_tools":
        allowed = choice["allowed_tools"]
        names = [entry.get("function", entry.get("custom", {})).get("name") for entry in allowed["tools"]]
        return [tool for tool in tools if tool.name in names], allowed["mode"]
    return tools, choice[choice["type"]]["name"]


def _text(message: Mapping[str, Any]) -> str:
    """Return the text of a message, with a word in brackets for each part of another type."""
    content = message.get("content") or ""
    if isinstance(content, str):
        return content
    return "\n".join(part.get("text") or part.get("refusal") or f"[{part['type']}]" for part in content)


def _choice(call: Call, body: Mapping[str, Any], said: Said, index: int) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": said.text, "refusal": said.refusal}
    if said.tool_uses:
        message["tool_calls"] = [
            {"id": call.state.new_id("call_"), "type": "custom", "custom": {"name": use.name, "input": use.arguments}}
            if use.is_custom
            else {
                "id": call.state.new_id("call_"),
                "type": "function",
                "function": {"name": use.name, "arguments": use.arguments},
            }
            for use in said.tool_uses
        ]
    if "audio" in (body.get("modalities") or ()) and said.text:
        message["audio"] = {
            "id": call.state.new_id("audio_"),
            "expires_at": call.state.now() + 3600,
            "data": base64.b64encode(wave_file(said.text)).decode("ascii"),
            "transcript": said.text,
        }
        message["content"] = None
    reason = "tool_calls" if said.tool_uses else "length" if said.is_cut else "stop"
    return {
        "index": index,
        "message": message,
        "logprobs": _logprobs(body, said) if body.get("logprobs") else None,
        "finish_reason": call.rule.finish_reason or reason,
    }


def _logprobs(body: Mapping[str, Any], said: Said) -> dict[str, Any]:
    count = body.get("top_logprobs") or 0
    return {
        "content": logprobs_of(said.text, count) if said.text else None,
        "refusal": logprobs_of(said.refusal, count) if said.refusal else None,
    }


def _usage(body: Mapping[str, Any], said: Said) -> dict[str, Any]:
    asked = sum(len(tokens(_text(message))) + 3 for message in body["messages"])
    answered = max(1, len(tokens(said.all_text))) * (body.get("n") or 1)
    return {
        "prompt_tokens": asked,
        "completion_tokens": answered,
        "total_tokens": asked + answered,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _frames(completion: Mapping[str, Any], options: Mapping[str, Any]) -> Iterator[bytes]:
    """Yield the frames of a stream that builds up the completion."""
    with_usage = bool(options.get("include_usage"))
    head = {key: completion[key] for key in ("id", "created", "model", "service_tier", "system_fingerprint")}
    head["object"] = "chat.completion.chunk"
    for choice in completion["choices"]:
        for delta, logprobs in _deltas(choice):
            yield event(_chunk(head, choice["index"], delta, logprobs, None, with_usage))
    for choice in completion["choices"]:
        yield event(_chunk(head, choice["index"], {}, None, choice["finish_reason"], with_usage))
    if with_usage:
        yield event({**head, "choices": [], "usage": completion["usage"]})
    yield DONE


def _chunk(
    head: Mapping[str, Any], index: int, delta: Any, logprobs: Any, finish_reason: str | None, with_usage: bool
) -> dict[str, Any]:
    choice = {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish_reason}
    return {**head, "choices": [choice], **({"usage": None} if with_usage else {})}


def _deltas(choice: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Yield the deltas of one choice with their log probabilities: first the role, then the pieces."""
    message, logprobs = choice["message"], choice["logprobs"] or {}
    first: dict[str, Any] = {"role": "assistant", "content": None if message["content"] is None else ""}
    yield {**first, "refusal": None}, None
    for key in ("content", "refusal"):
        for index, piece in enumerate(tokens(message[key] or "")):
            entries = logprobs.get(key)
            part = {"content": None, "refusal": None, key: [entries[index]]} if entries else None
            yield {key: piece}, part
    for index, use in enumerate(message.get("tool_calls", ())):
        yield from ((delta, None) for delta in _tool_deltas(index, use))
    if "audio" in message:
        yield from ((delta, None) for delta in _audio_deltas(message["audio"]))


def _tool_deltas(index: int, use: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    kind = use["type"]
    field = "input" if kind == "custom" else "arguments"
    started = {"index": index, "id": use["id"], "type": kind, kind: {"name": use[kind]["name"], field: ""}}
    yield {"tool_calls": [started]}
    for piece in tokens(use[kind][field]):
        yield {"tool_calls": [{"index": index, kind: {field: piece}}]}


def _audio_deltas(audio: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield {"audio": {"id": audio["id"], "transcript": ""}}
    for piece in tokens(audio["transcript"]):
        yield {"audio": {"id": audio["id"], "transcript": piece}}
    yield {"audio": {"id": audio["id"], "data": audio["data"]}}
    yield {"audio": {"id": audio["id"], "expires_at": audio["expires_at"]}}
