"""Responses: the same answers as chat completions, as items and with all of their events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit.testing.handlers.pages import page
from aikit.testing.handlers.response_events import stream_events
from aikit.testing.handlers.text import Prompt, Said, Tool, ToolUse, answer, logprobs_of, tokens
from aikit.testing.server.error_answers import APIError
from aikit.testing.server.exchange import Call, Reply, typed_events
from aikit.testing.server.state import Store, is_sample_id

# Fields of a request that its response repeats, with their defaults.
_ECHOED: Mapping[str, Any] = {
    "background": False,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "safety_identifier": None,
    "temperature": 1.0,
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
}
_INPUT = "input"
_TEXT_INPUT_ROLES = ("user", "system", "developer")


def create(call: Call) -> Reply:
    """Answer `createResponse`."""
    body = call.body or {}
    previous = body.get("previous_response_id")
    if previous is not None:
        _store(call).get(previous)
    response = _respond(call, body)
    if body.get("store") is not False:
        _store(call).put(response["id"], {**response, _INPUT: _input_items(call, body)})
    if call.streamed:
        return Reply(events=typed_events(stream_events(response)), media="text/event-stream")
    if response["background"]:
        return Reply(_waiting(response))
    return Reply(response)


def retrieve(call: Call) -> Reply:
    """Answer `getResponse`. With `stream`, its events again, after `starting_after`."""
    response = _public(_get(call))
    if call.streamed:
        after = call.query.get("starting_after", -1)
        events = (event for event in stream_events(response) if event["sequence_number"] > after)
        return Reply(events=typed_events(events), media="text/event-stream")
    return Reply(response)


def delete(call: Call) -> Reply:
    """Answer `deleteResponse`."""
    identifier = _get(call)["id"]
    _store(call).remove(identifier)
    return Reply({"id": identifier, "object": "response", "deleted": True})


def cancel(call: Call) -> Reply:
    """Answer `cancelResponse`. Only responses created in the background can be cancelled."""
    stored = _get(call)
    if not stored["background"] and not is_sample_id(stored["id"]):
        raise APIError(400, "Only responses that were created with background=true can be cancelled.")
    cancelled = {**stored, "status": "cancelled", "output": [], "completed_at": None}
    _store(call).put(stored["id"], cancelled)
    return Reply(_public(cancelled))


def list_input_items(call: Call) -> Reply:
    """Answer `listInputItems`, newest first."""
    return Reply(page(_get(call)[_INPUT], call.query, newest_first=True))


def count_input_tokens(call: Call) -> Reply:
    """Answer `Getinputtokencounts`."""
    return Reply({"object": "response.input_tokens", "input_tokens": _input_tokens(call.body or {})})


def _store(call: Call) -> Store:
    return call.state.store("response", "response_id", lambda identifier: _sample(call, identifier))


def _get(call: Call) -> dict[str, Any]:
    return _store(call).get(call.path_values["response_id"])


def _sample(call: Call, identifier: str) -> dict[str, Any]:
    body = {"model": "gpt-4o-mini", "input": "sample"}
    return {**_respond(call, body), "id": identifier, _INPUT: _input_items(call, body)}


def _public(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in stored.items() if key != _INPUT}


def _waiting(response: Mapping[str, Any]) -> dict[str, Any]:
    """Return a background response as it looks before it starts."""
    waiting = {**response, "status": "queued", "output": [], "completed_at": None, "incomplete_details": None}
    del waiting["usage"]
    return waiting


def _respond(call: Call, body: Mapping[str, Any]) -> dict[str, Any]:
    said = answer(_prompt(body), call.rule)
    now = call.state.now()
    reason = _incomplete_reason(call, said)
    response = {
        "id": call.state.new_id("resp_"),
        "object": "response",
        "created_at": now,
        "status": "completed" if reason is None else "incomplete",
        "completed_at": now if reason is None else None,
        "error": None,
        "incomplete_details": None if reason is None else {"reason": reason},
        "model": body.get("model") or "gpt-4o-mini",
        "output": _output(call, body, said, "completed" if reason is None else "incomplete"),
        "reasoning": {"effort": None, "summary": None, **(body.get("reasoning") or {})},
        "service_tier": "default",
        "text": {"format": {"type": "text"}, **(body.get("text") or {})},
        "usage": _usage(body, said),
    }
    echoed = {key: body[key] if body.get(key) is not None else default for key, default in _ECHOED.items()}
    return {**response, **echoed}


def _incomplete_reason(call: Call, said: Said) -> str | None:
    if call.rule.finish_reason == "content_filter":
        return "content_filter"
    return "max_output_tokens" if said.is_cut or call.rule.finish_reason == "length" else None


def _prompt(body: Mapping[str, Any]) -> Prompt:
    role, text = _last_input(body.get("input") or "")
    form = (body.get("text") or {}).get("format") or {}
    tools, choice = _tools(body)
    return Prompt(
        role=role,
        text=text,
        tools=tools,
        choice=choice,
        parallel=body.get("parallel_tool_calls") is not False,
        schema=form.get("schema", {}) if form.get("type") == "json_schema" else None,
        as_json=form.get("type") == "json_object",
        max_tokens=body.get("max_output_tokens"),
    )


def _last_input(given: Any) -> tuple[str, str]:
    """Return the role and text of the last input. The output of a tool has the role `tool`."""
    if isinstance(given, str):
        return "user", given
    item = given[-1] if given else {}
    if item.get("type", "message") == "message":
        return item.get("role", "user"), _text(item.get("content"))
    return "tool", _text(item.get("output"))


def _text(content: Any) -> str:
    if isinstance(content, list):
        return "\n".join(part.get("text") or part.get("refusal") or f"[{part.get('type')}]" for part in content)
    return content if isinstance(content, str) else ""


def _tools(body: Mapping[str, Any]) -> tuple[list[Tool], str]:
    """Return the tools that the model can call, and the choice among them."""
    tools = [
        Tool(entry["name"], (entry.get("parameters") or {}) if entry["type"] == "function" else None)
        for entry in body.get("tools") or ()
        if entry["type"] in ("function", "custom")
    ]
    choice = body.get("tool_choice") or "auto"
    if isinstance(choice, str):
        return tools, choice
    if choice["type"] == "allowed_tools":
        names = [entry.get("name") for entry in choice["tools"]]
        return [tool for tool in tools if tool.name in names], choice["mode"]
    return tools, choice.get("name", "auto")


def _output(call: Call, body: Mapping[str, Any], said: Said, status: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    if (body.get("reasoning") or {}).get("summary"):
        summary = [{"type": "summary_text", "text": "The input was read, and an answer was found."}]
        items.append({"type": "reasoning", "id": call.state.new_id("rs_"), "summary": summary})
    content: list[dict[str, Any]] = []
    if said.text is not None:
        wants_logprobs = "message.output_text.logprobs" in (body.get("include") or ())
        logprobs = logprobs_of(said.text, body.get("top_logprobs") or 0) if wants_logprobs else []
        content.append({"type": "output_text", "text": said.text, "annotations": [], "logprobs": logprobs})
    if said.refusal is not None:
        content.append({"type": "refusal", "refusal": said.refusal})
    if content:
        identifier = call.state.new_id("msg_")
        items.append({"type": "message", "id": identifier, "status": status, "role": "assistant", "content": content})
    return items + [_tool_item(call, use, status) for use in said.tool_uses]


def _tool_item(call: Call, use: ToolUse, status: str) -> dict[str, Any]:
    call_id = call.state.new_id("call_")
    if use.is_custom:
        custom = {"type": "custom_tool_call", "id": call.state.new_id("ctc_"), "call_id": call_id, "name": use.name}
        return {**custom, "input": use.arguments}
    function = {"type": "function_call", "id": call.state.new_id("fc_"), "call_id": call_id, "name": use.name}
    return {**function, "arguments": use.arguments, "status": status}


def _input_items(call: Call, body: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the input in the form in which it is listed: messages in the long form, and everything with an id."""
    given = body.get("input") or ""
    items = [{"role": "user", "content": given}] if isinstance(given, str) else given
    return [_input_item(call, item) for item in items]


def _input_item(call: Call, item: Mapping[str, Any]) -> dict[str, Any]:
    if item.get("type", "message") != "message":
        return {"id": call.state.new_id("item_"), "status": "completed", **item}
    content = item["content"]
    if isinstance(content, str):
        is_input = item["role"] in _TEXT_INPUT_ROLES
        part = {"type": "input_text"} if is_input else {"type": "output_text", "annotations": [], "logprobs": []}
        content = [{**part, "text": content}]
    identifier = call.state.new_id("msg_")
    return {"id": identifier, "status": "completed", **item, "type": "message", "content": content}


def _input_tokens(body: Mapping[str, Any]) -> int:
    given = body.get("input") or ""
    items = [{"content": given}] if isinstance(given, str) else given
    texts = [_text(item.get("content", item.get("output"))) for item in items]
    return sum(len(tokens(text)) + 3 for text in texts) + len(tokens(body.get("instructions") or ""))


def _usage(body: Mapping[str, Any], said: Said) -> dict[str, Any]:
    asked, answered = _input_tokens(body), max(1, len(tokens(said.all_text)))
    return {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": answered,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": asked + answered,
    }
