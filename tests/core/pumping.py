"""Pump a flow of `core` by hand: feed it outcomes, and see what it sends and returns."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from typing import Any

from aikit.core.call import Call, Mode
from aikit.core.flow import exchange
from aikit.core.request import Builder
from aikit.core.retries import Retry
from aikit.core.steps import Exchange, Obtain, Send, Sleep, Step, Surroundings
from aikit.core.wire import Answer, Headers, TransportError
from aikit.options.settings import NO_OPTIONS, CallOptions, Settings, check_option, resolve
from aikit_openapi.operation import Operation, Request

KEY = "sk-test-not-real"


def settings_of(**options: Any) -> Settings:
    """Settings of a client with these options and a key, and with an empty environment."""
    retry = Retry(random=lambda: 0.0)
    given = {"api_key": KEY, "base_url": "https://server.test/v1", "retry": retry, **options}
    return resolve({name: check_option(name, value) for name, value in given.items()}, environment={})


def operation(method: str = "GET", path: str = "/things", **more: Any) -> Operation[Any, Any]:
    """An operation that decodes to the JSON that it was sent."""
    return Operation(id="things", tag="things", method=method, path=path, decode=lambda data: data, **more)


def call(
    request: Request[Any, Any] | None = None, options: Mapping[str, Any] | None = None, mode: Mode = "plain"
) -> Call[Exchange]:
    """A call whose result is its outcome."""
    read = CallOptions.read(options) if options else NO_OPTIONS
    return Call(request or operation().request(), read, lambda done: done, mode)


def answer(status: int = 200, body: Any = None, **headers: str) -> Answer:
    """An answer with a JSON body; underscores in the names of headers become hyphens."""
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    content = body if isinstance(body, bytes) else json.dumps({"ok": True} if body is None else body).encode()
    return Answer(status, Headers(raw), content)


class Clock:
    """A clock that advances by one second each time it is read."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        self.seconds += 1
        return self.seconds


def pump(flow: Generator[Step, Any, Exchange], outcomes: Sequence[Any]) -> tuple[Exchange, list[Send], list[float]]:
    """Feed these outcomes to a flow; return its result, the requests it sent, and the seconds it waited."""
    left = list(outcomes)
    sent: list[Send] = []
    waited: list[float] = []
    value: Any = None
    while True:
        try:
            step = flow.send(value)
        except StopIteration as end:
            assert not left, f"these outcomes were not used: {left}"
            done: Exchange = end.value
            return done, sent, waited
        if isinstance(step, Send):
            sent.append(step)
            value = left.pop(0)
        elif isinstance(step, Sleep):
            waited.append(step.seconds)
            value = None
        else:
            assert isinstance(step, Obtain)
            value = step.source()


def carry_out(
    outcomes: Sequence[Answer | TransportError],
    described: Call[Any] | None = None,
    settings: Settings | None = None,
) -> tuple[Exchange, list[Send], list[float]]:
    """Pump a call whose clock and random numbers are fixed."""
    around = Surroundings(now=lambda: 0.0, clock=Clock())
    return pump(exchange(described or call(), Builder(settings or settings_of()), around), outcomes)
