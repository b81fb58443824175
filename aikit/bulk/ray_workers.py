"""Shards on actors of Ray, on one machine or many (extra `ray`): Ray places them, and an actor leases the rate."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import count
from typing import Any

from aikit.drivers.rate_limits import RateLimiter

from .budgets import RateBudget
from .bulk_errors import BulkError
from .shard_messages import Message
from .shard_worker import ShardRunner

__all__ = ["RayWorker", "RayWorkers", "ShardActor", "ray_workers"]


class ShardActor:
    """Runs shards in an actor. It asks the actor with the budget for leases, and tells the driver the rest."""

    # Any: the handle of an actor, here and below: Ray's types depend on its version
    async def begin(self, setup: Message, name: str, budget: Any) -> None:
        """Take what the run is like."""
        self._name, self._budget = name, budget
        self._messages: asyncio.Queue[Message] = asyncio.Queue()
        self._tasks: set[asyncio.Future[None]] = set()
        self._runner = ShardRunner(setup, self._send)

    async def take(self, message: Message) -> None:
        """Take a message of the driver."""
        if "shard" in message:
            self._spawn(self._runner.run(message["shard"]))
        else:
            self._runner.take(message)

    async def next(self) -> list[Message]:
        """Return the next messages for the driver, as soon as there is one."""
        messages = [await self._messages.get()]
        while not self._messages.empty():
            messages.append(self._messages.get_nowait())
        return messages

    async def end(self) -> None:
        """Close the client."""
        await self._runner.close()

    def _send(self, message: Message) -> None:
        if "ask" in message:
            self._spawn(self._ask(message["ask"]))
            return
        outcomes = message.pop("outcomes", None)
        if outcomes:
            self._budget.learn.remote(self._name, outcomes)
        if message:
            self._messages.put_nowait(message)

    async def _ask(self, asked: Message) -> None:
        self._runner.take({"lease": await self._budget.lease.remote(self._name, asked)})

    def _spawn(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _BudgetActor(RateBudget):
    """The budget of all actors."""

    def __init__(self) -> None:
        super().__init__(RateLimiter(longest_seconds=3600.0))


class RayWorkers(RateBudget):  # pragma: no cover - in `make check-ray`
    """Makes workers that are actors; the budget is another actor, which needs no CPU."""

    def __init__(self, limiter: RateLimiter | None) -> None:
        """Connect to the cluster that `RAY_ADDRESS` names, or start one on this machine.

        Raises:
            BulkError: Ray is not installed, or the client has a limiter, which can't leave this process.
        """
        try:
            import ray  # pyright: ignore[reportMissingImports]  # lazy: an extra, which is large
        except ImportError:
            raise BulkError("`via='ray'` needs Ray: pip install 'aikit-client[ray]'") from None
        if limiter is not None:
            raise BulkError("`via='ray'` has a rate limiter of its own: create the client without `rate_limiter`")
        self._ray: Any = ray
        if not ray.is_initialized():
            ray.init(log_to_driver=False, logging_level="error")
        self._numbers = count(1)
        self._budget: Any = ray.remote(num_cpus=0)(_BudgetActor).remote()

    def make(self) -> RayWorker:
        """Return a worker that has not started."""
        return RayWorker(self._ray, self._budget, f"actor {next(self._numbers)}")

    def forget(self, worker: str) -> None:
        """Take back what a worker has that ended."""
        self._budget.forget.remote(worker)

    def close(self) -> None:
        """End the actor with the budget."""
        self._ray.kill(self._budget)


def ray_workers(limiter: RateLimiter | None) -> tuple[RateBudget, Callable[[], RayWorker]]:
    """Return the budget of actors, and what makes one; see `RayWorkers`."""
    workers = RayWorkers(limiter)
    return workers, workers.make


class RayWorker:  # pragma: no cover - in `make check-ray`
    """An actor that runs shards. It needs one CPU.

    Attributes:
        name: what to call it.
    """

    def __init__(self, ray: Any, budget: Any, name: str) -> None:
        self.name = name
        self._ray, self._budget = ray, budget
        self._messages: deque[Message] = deque()
        self._how = "no error"

    async def start(self, setup: Message) -> None:
        """Start the actor; waits until the cluster has a CPU for it."""
        self._actor: Any = self._ray.remote(num_cpus=1, max_concurrency=16)(ShardActor).remote()
        await self._actor.begin.remote({**setup, "client": str(setup["client"])}, self.name, self._budget)

    def send(self, message: Message) -> None:
        """Send it a message."""
        self._actor.take.remote(message)

    async def receive(self) -> Message | None:
        """Return its next message; None once it has died."""
        if not self._messages:
            try:
                self._messages.extend(await self._actor.next.remote())
            except self._ray.exceptions.RayActorError as error:
                self._how = type(error).__name__
                return None
        return self._messages.popleft()

    async def close(self) -> str:
        """End it, and return how it ended."""
        try:
            await self._actor.end.remote()
        except self._ray.exceptions.RayActorError as error:
            self._how = type(error).__name__
        self._ray.kill(self._actor)
        return self._how
