"""Legacy completions: echo the prompt, whole or streamed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aikit.testing.handlers.text import Prompt, Said, answer, tokens
from aikit.testing.server.exchange import DONE, Call, Reply, event


def create(call: Call) -> Reply:
    """Answer `createCompletion` with the requested number of choices for each prompt."""
    body = call.body
    prompts = _prompts(body.get("prompt"))
    stop = body.get("stop") or ()
    choices: list[dict[str, Any]] = []
    for prompt in prompts:
        asked = Prompt(
            role="user",
            text=prompt,
            max_tokens=16 if body.get("max_tokens") is None else body["max_tokens"],
            stop=[stop] if isinstance(stop, str) else stop,
        )
        said = answer(asked, call.rule)
        choices += [_choice(call, body, prompt, said, len(choices) + copy) for copy in range(body.get("n") or 1)]
    completion = {
        "id": call.state.new_id("cmpl-"),
        "object": "text_completion",
        "created": call.state.now(),
        "model": body["model"],
        "choices": choices,
        "usage": _usage(prompts, choices),
    }
    if call.streamed:
        return Reply(events=_frames(completion, body.get("stream_options") or {}), media="text/event-stream")
    return Reply(completion)


def _prompts(given: Any) -> list[str]:
    """Return the prompts as texts. Tokens, which are numbers, are converted to text."""
    if not isinstance(given, list):
        return [given or ""]
    if given and all(isinstance(item, int) for item in given):
        return [" ".join(map(str, given))]
    return [item if isinstance(item, str) else " ".join(map(str, item)) for item in given] or [""]


def _choice(call: Call, body: Mapping[str, Any], prompt: str, said: Said, index: int) -> dict[str, Any]:
    text = said.text or ""
    reason = "length" if said.is_cut else "stop"
    return {
        "index": index,
        "text": prompt + text if body.get("echo") else text,
        "logprobs": None,
        "finish_reason": call.rule.finish_reason or reason,
    }


def _usage(prompts: list[str], choices: list[dict[str, Any]]) -> dict[str, Any]:
    asked = sum(len(tokens(prompt)) for prompt in prompts)
    answered = sum(len(tokens(choice["text"])) for choice in choices)
    return {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}


def _frames(completion: Mapping[str, Any], options: Mapping[str, Any]) -> Iterator[bytes]:
    head = {key: completion[key] for key in ("id", "object", "created", "model")}
    for choice in completion["choices"]:
        for piece in tokens(choice["text"]):
            yield event({**head, "choices": [{**choice, "text": piece, "finish_reason": None}]})
        yield event({**head, "choices": [{**choice, "text": ""}]})
    if options.get("include_usage"):
        yield event({**head, "choices": [], "usage": completion["usage"]})
    yield DONE
