"""The shared parts of the programs: an aikit client with a provider, a tool, and the report that the test reads."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from aikit import AsyncOpenAI, Observer, OpenAI

MODEL = "other:gpt-4o-mini"
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
SCHEMA: Any = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class Seen(Observer):
    """Notes each call that has ended."""

    def __init__(self) -> None:
        self.calls: list[Any] = []

    def call_ended(self, event: Any) -> None:
        """Note what the call was, and how it ended."""
        attempts = [each.status for each in event.attempts]
        self.calls.append([event.call.operation, event.call.provider, attempts, type(event.error).__name__])


seen = Seen()
facts: dict[str, Any] = {}


def options() -> dict[str, Any]:
    """Return the options of the client: the server is both the API and another provider."""
    url = os.environ["SERVER"]
    provider = {"baseURL": url, "apiKey": "sk-test-not-real"}
    return {
        "api_key": "sk-test-not-real",
        "base_url": url,
        "observers": [seen],
        "providers": {"providers": {"other": provider}},
    }


def blocking(**more: Any) -> OpenAI:
    """Return the aikit client."""
    return OpenAI(**options(), **more)


def asynchronous(**more: Any) -> AsyncOpenAI:
    """Return the asynchronous aikit client."""
    return AsyncOpenAI(**options(), **more)


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"sunny in {city}"


def note(**more: Any) -> None:
    """Note facts for the test."""
    facts.update(more)


def note_error(error: BaseException) -> None:
    """Note the error of the call that hung: its class, and the classes behind it."""
    chain: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        chain.append(f"{type(cause).__module__.partition('.')[0]}.{type(cause).__name__}")
        cause = cause.__cause__ or cause.__context__
    note(error=chain)


def report(more: Mapping[str, Any] | None = None) -> None:
    """Print what the test reads."""
    sys.stdout.write(json.dumps({**facts, "calls": seen.calls, **(more or {})}) + "\n")
