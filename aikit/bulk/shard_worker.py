"""A process that works on shards for another one: `ShardEngine` starts it, tells it what to do, and listens.

Messages are JSON with their length before them, on the standard input and output. The first one has the client.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import threading
from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, BinaryIO, Final

from .budgets import LeasedLimiter
from .bulk_errors import BulkError
from .engine_base import Ended
from .plan import Plan, Wishes
from .requests import Shape
from .rules import Rules
from .shard_messages import Message, packed, unpacked
from .shards import Shard, ShardInput, shard_output

__all__ = ["ShardRunner", "work_on_shards"]
_TICK_SECONDS: Final = 0.1


class ShardRunner:
    """Runs the shards of a run, one after the other, with leases of its rate."""

    def __init__(self, setup: Message, send: Callable[[Message], object]) -> None:
        """Take what the run is like.

        Args:
            setup: from `ShardEngine`.
            send: sends a message to it; any thread may call it.
        """
        made: Any = pickle.loads(b64decode(setup["client"]))  # the parent pickled it
        kind, given, options = made
        self._limiter = LeasedLimiter(lambda asked: send({"ask": asked}), self._note_outcome, monotonic)
        self._client = kind(**given).with_options(rate_limiter=self._limiter)
        self._setup, self._send, self._options = setup, send, options
        self._plan: Plan | None = None
        self._is_stopped = self._has_outcomes = False

    def _note_outcome(self) -> None:
        self._has_outcomes = True

    def take(self, message: Message) -> None:
        """Take a message that may come during a shard: a lease, or that the run was stopped."""
        if "lease" in message:
            self._limiter.grant(message["lease"])
        else:
            self._is_stopped = True
            if self._plan is not None:
                self._plan.stop()

    async def run(self, told: Message) -> None:
        """Run a shard, and send how it ended."""
        setup, shard = self._setup, Shard.of(told)
        shape = Shape(*setup["shape"])
        repeated = frozenset(setup["repeated"])
        output = shard_output(Path(setup["outputs"]), shard.number)
        wishes = Wishes(
            setup["concurrency"],
            Rules(),
            "keep",
            False,
            self._options,
            {},
            setup["prices"],
            drain_seconds=setup["drain_seconds"],
        )
        source = ShardInput(Path(setup["source"]), shape, shard, dedupe=setup["dedupe"], repeated=repeated)
        try:
            self._plan = plan = Plan(self._client, source, output, wishes, job=setup["job"])
            ended = Ended("interrupted", "interrupt")
            if plan.is_finished:
                ended = Ended()
                plan.close()
            elif not self._is_stopped:
                telling = asyncio.ensure_future(self._keep_telling(plan))
                try:
                    ended = await plan.carry_out(None, None)
                finally:
                    telling.cancel()
            else:
                plan.close()
            self._tell(plan, gives_back=True)
            self._send({"ended": ended._asdict()})
        except (BulkError, OSError) as error:
            self._send({"ended": {"reason": str(error), "by": "failure"}})
        finally:
            self._plan = None

    async def _keep_telling(self, plan: Plan) -> None:
        while True:
            for _ in range(5):  # limits are learned sooner than counts
                await asyncio.sleep(_TICK_SECONDS / 5)
                if self._has_outcomes:
                    self._has_outcomes = False
                    self._send({"outcomes": self._limiter.outcomes()})
            self._tell(plan)

    def _tell(self, plan: Plan, *, gives_back: bool = False) -> None:
        self._send({"outcomes": self._limiter.outcomes(gives_back=gives_back), "counts": plan.counts()})

    async def close(self) -> None:
        """Close the client."""
        closing = self._client.close()
        if closing is not None:
            await closing


def work_on_shards() -> None:  # pragma: no cover - in another process, which is killed
    """Work until the standard input ends, or the parent does."""
    source = os.fdopen(os.dup(0), "rb")
    target = os.dup(1)
    os.dup2(2, 1)  # other output is not a message
    lock = threading.Lock()

    def send(message: Message) -> None:
        with lock, suppress(BrokenPipeError):
            content = memoryview(packed(message))
            while content:
                content = content[os.write(target, content) :]

    asyncio.run(_serve(source, send))


async def _serve(source: BinaryIO, send: Callable[[Message], object]) -> None:
    loop, shards = asyncio.get_running_loop(), asyncio.Queue[Message | None]()
    setup = unpacked(source)
    if setup is None:
        return
    try:
        runner = ShardRunner(setup, send)
    except Exception as error:
        send({"ended": {"reason": f"a process can't create the client: {type(error).__name__}", "by": "failure"}})
        return

    def take(message: Message | None) -> None:
        if message is None:
            runner.take({"stop": True})  # the parent ended: let requests under way end, so that they are recorded
            shards.put_nowait(None)
        elif "shard" in message:
            shards.put_nowait(message["shard"])
        else:
            runner.take(message)

    def listen() -> None:
        while True:
            message = unpacked(source)
            loop.call_soon_threadsafe(take, message)
            if message is None:
                return

    threading.Thread(target=listen, daemon=True).start()
    while (shard := await shards.get()) is not None:
        await runner.run(shard)
    await runner.close()
