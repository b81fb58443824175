"""The engine of a run in several processes: hands out shards and leases of the rate, and collects the journals."""

from __future__ import annotations

import asyncio
import pickle
import sys
from base64 import b64encode
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from io import BytesIO
from typing import Any, Final, Protocol

import orjson

from aikit.options.credentials import SecretText

from .budgets import RateBudget
from .bulk_errors import BulkError
from .engine_base import Ended, EngineBase
from .recorder import Recorder
from .rules import Rules
from .shard_messages import Message, packed
from .shards import Shard
from .tallies import Tally

__all__ = ["ProcessWorker", "ShardEngine", "Worker", "pickled_client"]

_MOST_DEATHS: Final = 3
_CODE: Final = "import sys; sys.path[:] = {path!r}; from aikit.bulk import shard_worker as w; w.work_on_shards()"


class Worker(Protocol):
    """Something that runs shards: a process, or an actor of Ray."""

    name: str

    async def start(self, setup: Message) -> None:
        """Start it."""

    def send(self, message: Message) -> None:
        """Send it a message."""

    async def receive(self) -> Message | None:
        """Return its next message; None once it has ended."""

    async def close(self) -> str:
        """End it, and return how it ended."""
        ...  # pyright wants a body where something is returned


class ProcessWorker:
    """A process on this machine.

    Attributes:
        name: what to call it.
    """

    _process: asyncio.subprocess.Process
    name = "process"

    async def start(self, setup: Message) -> None:
        """Start the process. It is in no group of ours, so Ctrl-C reaches only the parent."""
        code = _CODE.format(path=sys.path)
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stdin=pipe, stdout=pipe, start_new_session=True
        )
        self.name = f"process {self._process.pid}"
        self.send(setup)

    def send(self, message: Message) -> None:
        """Send it a message."""
        assert self._process.stdin is not None
        if not self._process.stdin.is_closing():
            self._process.stdin.write(packed(message))

    async def receive(self) -> Message | None:
        """Return its next message; None once it has ended."""
        assert self._process.stdout is not None
        try:
            head = await self._process.stdout.readexactly(4)
            message: Message = orjson.loads(await self._process.stdout.readexactly(int.from_bytes(head, "big")))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        return message

    async def close(self) -> str:
        """Close its input, which ends it, and return how it ended."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        with suppress(OSError):
            await self._process.stdin.wait_closed()
        code = await self._process.wait()
        return f"signal {-code}" if code < 0 else f"exit code {code}"


class ShardEngine(EngineBase):
    """Runs shards on several workers, each of which counts its failures in a row.

    Attributes:
        tally: the counts of all.
        active: how many requests are under way.
        slots: how many may be under way now.
    """

    def __init__(
        self,
        shards: list[Shard],
        setup: Message,
        workers: int,
        make_worker: Callable[[], Worker],
        budget: RateBudget,
        collect: Callable[[Shard], Awaitable[None]],
        recorder: Callable[[Callable[[str], None]], Recorder],
        tally: Tally,
        rules: Rules,
        *,
        cost: Callable[[], float | None],
        tick: Callable[[], object] | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            shards: what has to be sent.
            setup: the first message to each worker.
            workers: how many workers there are at most.
            make_worker: makes one that has not started.
            budget: leases the rate.
            collect: moves what a shard has recorded into the output of the run.
            recorder: makes what watches over the files of the run, from what stops the run.
            tally: the counts, which may begin with those of earlier runs.
            rules: when to stop.
            cost: returns what the run has cost so far.
            tick: called about once a second.
        """
        super().__init__(tally, rules, cost, tick)
        self.active = self.slots = 0
        self._shards, self._setup, self._make_worker, self._budget = deque(shards), setup, make_worker, budget
        self._collect = collect
        self._recorder = recorder(lambda reason: self.stop(reason, "failure"))
        self._workers: list[Worker] = []
        self._most_workers = min(workers, len(shards))
        self._base = Tally()
        self._base.add(tally.counts())
        self._begun = tally.answered, tally.failed
        self._live: dict[int, Message] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> Ended:
        """Run until all requests are done, or the run is stopped and what is under way has ended.

        Raises:
            Exception: what starting a worker or writing the output raised.
        """
        try:
            async with self._ticking():
                self._tasks = {asyncio.ensure_future(self._work()) for _ in range(self._most_workers)}
                done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_EXCEPTION)
                for task in done:
                    task.result()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(self._tasks)
        self._sum_up()
        return self._ended or Ended()

    async def close(self) -> None:
        """End the budget; the workers have ended with the run."""
        self._budget.close()

    def stop(self, reason: str, by: str) -> None:
        """Hand out no further shards, and let requests under way end; stopping again drops them."""
        if self._ended is None:
            self._ended = Ended(reason, by)
        elif by != "interrupt":
            return
        for worker in self._workers:
            worker.send({"stop": True})

    async def _work(self) -> None:
        """Keep one worker busy, and replace it if it dies."""
        worker: Worker | None = None
        try:
            while self._ended is None and self._shards:
                if worker is None:
                    worker = self._make_worker()
                    await worker.start(self._setup)
                    self._workers.append(worker)
                    continue  # the run may have been stopped meanwhile
                shard = self._shards.popleft()
                worker.send({"shard": shard.told()})
                ended = await self._listen(worker, shard)
                if ended is None:
                    self._workers.remove(worker)
                    died, worker = worker, None
                    self._budget.forget(died.name)
                    self._bury(died, await died.close(), shard)
                    continue
                await self._collect(shard)
                if shard.number in self._live:
                    self._base.add(self._live.pop(shard.number))
                if ended["by"] and self._ended is None:
                    self.stop(ended["reason"], ended["by"])
        finally:
            if worker is not None:
                self._workers.remove(worker)
                await worker.close()
                self._budget.forget(worker.name)

    def _bury(self, worker: Worker, how: str, shard: Shard) -> None:
        """Hand the shard of a worker that died to another one, which reads its journal first."""
        shard.deaths += 1
        self._live.pop(shard.number, None)
        if shard.deaths < _MOST_DEATHS:
            self._shards.appendleft(shard)
        elif self._ended is None:
            where = f"lines {shard.first} to {shard.last}"
            self.stop(f"{shard.deaths} workers died at {where}, the last one, {worker.name}, with {how}", "failure")

    async def _listen(self, worker: Worker, shard: Shard) -> Message | None:
        """Answer a worker until its shard ends; return how, or None if the worker died."""
        while (message := await worker.receive()) is not None:
            if "ask" in message:
                worker.send({"lease": self._budget.lease(worker.name, message["ask"])})
            if "outcomes" in message:
                self._budget.learn(worker.name, message["outcomes"])
            if "counts" in message:
                self._live[shard.number] = message["counts"]
                self._check_rules()
            if "ended" in message:
                ended: Message = message["ended"]
                return ended
        return None

    def _sum_up(self) -> None:
        """Bring the counts up to date."""
        tally = self.tally
        tally.begin_anew(self._base.counts())
        for counts in self._live.values():
            tally.add(counts)
        tally.answered_now, tally.failed_now = tally.answered - self._begun[0], tally.failed - self._begun[1]
        self.active = sum(counts["active"] for counts in self._live.values())
        self.slots = sum(counts["slots"] for counts in self._live.values())


class _Pickler(pickle.Pickler):
    """Hands credentials over, marked as such again; nothing else but the pipe sees the result."""

    def reducer_override(self, value: Any) -> Any:
        return (type(value), (str(value),)) if isinstance(value, SecretText) else NotImplemented


def _pickled(value: Any) -> bytes:
    file = BytesIO()
    _Pickler(file).dump(value)
    return file.getvalue()


# Any: a client, of any kind
def pickled_client(client: Any, options: dict[str, Any]) -> SecretText:
    """Return a client's class and options, and those of each call, for another process.

    Raises:
        BulkError: one of them only works in this process.
    """
    given = {name: value for name, value in client._given.items() if name != "rate_limiter"}
    for name, value in {**given, **options}.items():
        try:
            _pickled(value)
        except Exception as error:
            raise BulkError(
                f"the option {name!r} can't be handed to other processes ({type(error).__name__}): leave it out,"
                " or run in one process"
            ) from None
    return SecretText(b64encode(_pickled((type(client), given, options))).decode())
