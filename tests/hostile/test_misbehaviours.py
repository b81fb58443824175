"""Each call to a hostile server has the outcome of its row, in time, in both clients, and the client keeps working."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from aikit import APIError, APITimeoutError, AsyncOpenAI, OpenAI
from tests.drivers.servers import MODELS, RawServer, always, answer, raw_server
from tests.hostile import contents, misbehaviours
from tests.hostile.calls import KINDS, OPTIONS, SECRETS, Kind, answer_well
from tests.hostile.misbehaviours import Gives, Misbehaviour, OneOf, Outcome
from tests.hostile.server import hostile_server

ROWS = (*misbehaviours.ROWS, *contents.ROWS)
LONGEST_SECONDS = 5.0
ATTEMPTS = 5


class Background:
    """An event loop in a separate thread, with an asynchronous client."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.client = AsyncOpenAI(**OPTIONS)

    def run(self, call: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine there and wait for it."""
        return asyncio.run_coroutine_threadsafe(call, self._loop).result()

    def close(self) -> None:
        """Stop the loop."""
        self.run(self.client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture(scope="module")
def blocking() -> Iterator[OpenAI]:
    """One client, used for all rows."""
    with OpenAI(**OPTIONS) as client:
        yield client


@pytest.fixture(scope="module")
def background() -> Iterator[Background]:
    """One asynchronous client, used for all rows."""
    background = Background()
    yield background
    background.close()


@pytest.fixture(scope="module")
def other() -> Iterator[RawServer]:
    """Another origin, which counts its connections."""
    with raw_server(always(answer(MODELS))) as server:
        yield server


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_each_misbehaviour_has_its_outcome(
    row: Misbehaviour, blocking: OpenAI, background: Background, other: RawServer
) -> None:
    """The typed error or the correct result, in time; nothing goes elsewhere, and the same client keeps working."""
    before = other.connections

    def attempt(name: str, is_blocking: bool) -> str | None:
        kind = KINDS[name]

        def call(base_url: str, **options: Any) -> Any:
            if is_blocking:
                return kind.blocking(blocking.with_options(base_url=base_url, **options))
            return background.run(_call(kind, background.client, base_url, options))

        found = _judge(row, kind, row.expected[name], call, other.base_url)
        return found and f"{name}, {'blocking' if is_blocking else 'asynchronous'}: {found}"

    cases = [(name, is_blocking) for name in row.expected for is_blocking in (True, False)]
    with ThreadPoolExecutor(len(cases)) as pool:
        found = list(pool.map(lambda case: attempt(*case), cases))
    assert "\n".join(each for each in found if each) == ""
    assert other.connections == before


async def _call(kind: Kind, client: AsyncOpenAI, base_url: str, options: dict[str, Any]) -> Any:
    return await kind.asynchronous(client.with_options(base_url=base_url, **options))


def _judge(row: Misbehaviour, kind: Kind, outcome: Outcome, call: Callable[..., Any], other: str) -> str | None:
    """Say what is wrong with the outcome of a call; None if nothing is."""
    with hostile_server(row.make(replace(kind.right, other=other)), answer_well) as server:
        # On a busy machine a short deadline may pass before the call reaches the server, which proves nothing.
        for _ in range(ATTEMPTS):
            started = time.monotonic()
            try:
                came = call(server.base_url, **row.options)
            except Exception as error:
                came = error
            seconds = time.monotonic() - started
            # The server may notice a call after it has ended.
            for _ in range(100):
                if server.played >= getattr(outcome, "requests", 1):
                    break
                time.sleep(0.01)
            if server.played or not isinstance(came, APITimeoutError):
                break
        server.calm_down()
        found = _difference(outcome, kind, came)
        if found:
            return found
        if seconds > LONGEST_SECONDS:
            return f"took {seconds:.1f} s"
        if server.played != getattr(outcome, "requests", 1):
            return f"{server.played} requests were made"
        time.sleep(0.02)  # by then, whatever the server still does to the old connection has arrived
        try:
            after = call(server.base_url)
        except Exception as error:
            after = error
        return None if after == kind.value else f"the next call gives {after!r}"


def _difference(outcome: Outcome, kind: Kind, came: Any) -> str | None:
    if isinstance(outcome, OneOf):
        return _difference(outcome.first, kind, came) and _difference(outcome.second, kind, came)
    if isinstance(outcome, Gives):
        expected = kind.value if outcome.value is ... else outcome.value
        return None if came == expected and type(came) is type(expected) else f"gives {came!r}, not {expected!r}"
    if type(came) is not outcome.error:
        return f"gives {came!r}, not {outcome.error.__name__}"
    assert isinstance(came, APIError)
    shown = f"{came} {came!r} {vars(came)} {came.__cause__!r}"
    partial = tuple(event.choices[0].text for event in came.partial)
    if not re.search(outcome.match, str(came)):
        return f"says {str(came)!r}, not {outcome.match!r}"
    if (partial, came.status_code) != (outcome.partial, outcome.status):
        return f"has {partial} and status {came.status_code}, not {outcome.partial} and {outcome.status}"
    arrived = came.response.content if came.response else b""
    if outcome.has_half and not arrived.startswith(kind.right.half):
        return f"has only {arrived!r} of what had arrived"
    if len(came.attempts) != 1 or came.request is None:
        return f"does not say what was tried: {came.attempts}, {came.request}"
    return next((f"tells a secret: {shown}" for secret in SECRETS if secret in shown), None)
