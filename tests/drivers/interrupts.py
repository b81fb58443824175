"""A program that interrupts its calls at many moments: `python interrupts.py URL every-function|signals NAME`.

NAME is the exception that the signal handler raises: `KeyboardInterrupt` or `AlarmError`.
The program prints how many calls were interrupted.
"""

from __future__ import annotations

import gc
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from aikit import OpenAI, OpenAIError

# Seconds between two signals, and how many there are.
STEP_SECONDS, STEPS = 4e-6, 400


class AlarmError(Exception):
    """The exception that the signal handler of a program raises."""


def stream(client: OpenAI) -> None:
    """Read a streamed answer."""
    for _ in client.chat.completions.create([{"role": "user", "content": "Hi"}], stream=True):
        pass


CALLS: list[Callable[[OpenAI], Any]] = [lambda client: client.models.list(), stream]


def at_each_function(call: Callable[[OpenAI], Any], client: OpenAI, error: type[BaseException]) -> Iterator[bool]:
    """Interrupt at the start of each Python function that the call uses in turn; yield whether it was interrupted."""
    moment, count = 0, 1

    def profile(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        if event == "call":
            count += 1
            if count == moment:
                sys.setprofile(None)
                raise error

    while count >= moment:
        moment, count = moment + 1, 0
        is_interrupted = False
        gc.disable()
        sys.setprofile(profile)
        try:
            call(client)
        except (error, OpenAIError):
            is_interrupted = True
        finally:
            sys.setprofile(None)
            gc.enable()
        yield is_interrupted


def by_signals(call: Callable[[OpenAI], Any], client: OpenAI, error: type[BaseException]) -> Iterator[bool]:
    """Interrupt by a signal, each time a little later; yield whether the call was interrupted."""

    def raise_it(number: int, frame: Any) -> None:
        raise error

    signal.signal(signal.SIGALRM, raise_it)
    for step in range(1, STEPS):
        is_interrupted = False
        try:
            signal.setitimer(signal.ITIMER_REAL, step * STEP_SECONDS)
            call(client)
            time.sleep(STEPS * STEP_SECONDS)  # the signal arrives now at the latest
        except (error, OpenAIError):
            is_interrupted = True
        yield is_interrupted


def main(base_url: str, kind: str, name: str) -> None:
    """Interrupt both kinds of calls, each followed by a call that must be answered."""
    error = AlarmError if name == "AlarmError" else KeyboardInterrupt
    interrupted = 0
    for call in CALLS:
        with OpenAI("sk-test", base_url, max_retries=0, deadline=10) as client:
            ways = {"every-function": at_each_function, "signals": by_signals}
            for is_interrupted in ways[kind](call, client, error):
                interrupted += is_interrupted
                for _ in range(3):
                    call(client)
            (agent,) = client._shared.agents.values()
            (server,) = agent._pools._servers.values()
            assert not server.leases
            assert len(server.free) == 1
    sys.stdout.write(f"{interrupted}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
