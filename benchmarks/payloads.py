"""Answers of the service as bytes, each with a value deep inside that checks the decoders."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Payload:
    """An answer.

    Attributes:
        data: the bytes that arrive.
        path: the attributes and indexes that lead to the value.
        value: the expected value.
    """

    data: bytes
    path: tuple[str | int, ...]
    value: Any


def _payload(content: dict[str, Any], *path: str | int) -> Payload:
    value: Any = content
    for step in path:
        value = value[step]
    return Payload(json.dumps(content, separators=(",", ":")).encode(), path, value)


_CALLS = [
    {
        "id": f"call_{number:024}",
        "type": "function",
        "function": {"name": f"look_up_{subject}", "arguments": json.dumps({"city": "Ghent", "days": number})},
    }
    for number, subject in enumerate(("weather", "trains", "hotels"), 1)
]
_COMPLETION = {
    "id": "chatcmpl-0123456789abcdef0123456789abc",
    "object": "chat.completion",
    "created": 1790000000,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "annotations": [],
                "tool_calls": _CALLS,
            },
            "logprobs": None,
            "finish_reason": "tool_calls",
        }
    ],
    "usage": {
        "prompt_tokens": 182,
        "completion_tokens": 61,
        "total_tokens": 243,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}
_RESPONSE = {
    "id": "resp_0123456789abcdef0123456789abcdef",
    "object": "response",
    "created_at": 1790000000,
    "status": "completed",
    "background": False,
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "model": "gpt-4o-mini-2024-07-18",
    "output": [
        {
            "id": "rs_0123456789abcdef",
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": "The traveller wants trains and the weather."}],
            "status": "completed",
        },
        {
            "id": "ws_0123456789abcdef",
            "type": "web_search_call",
            "status": "completed",
            "action": {"type": "search", "query": "trains to Ghent"},
        },
        {
            "id": "fc_0123456789abcdef",
            "type": "function_call",
            "status": "completed",
            "call_id": "call_0123456789abcdef",
            "name": "look_up_weather",
            "arguments": '{"city": "Ghent"}',
        },
        {
            "id": "msg_0123456789abcdef",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [
                {
                    "type": "output_text",
                    "text": "There are two trains an hour, and it stays dry until Friday.",
                    "annotations": [
                        {
                            "type": "url_citation",
                            "start_index": 0,
                            "end_index": 28,
                            "url": "https://trains.example/ghent",
                            "title": "Trains",
                        }
                    ],
                    "logprobs": [],
                }
            ],
        },
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "reasoning": {"effort": "low", "summary": "auto"},
    "service_tier": "default",
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [
        {
            "type": "function",
            "name": "look_up_weather",
            "description": None,
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
            "strict": True,
        }
    ],
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 120,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 80,
        "output_tokens_details": {"reasoning_tokens": 32},
        "total_tokens": 200,
    },
    "user": None,
    "metadata": {},
}
COMPLETION = _payload(_COMPLETION, "choices", 0, "message", "tool_calls", 2, "function", "arguments")
RESPONSE = _payload(_RESPONSE, "output", 3, "content", 0, "annotations", 0, "url")
