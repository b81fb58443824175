"""The engine of a run at the batch endpoint: uploads parts, waits for their batches, and records their results."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import suppress
from time import monotonic, time
from typing import Any, Final, TypeVar

import orjson

from aikit.core.batch_output import exchange_of
from aikit.core.retries import incurable_code
from aikit.errors import APIConnectionError, APIError, APIStatusError
from aikit_openapi.codec import keep

from .batch_parts import Part, Parts, Place, Splitter
from .batch_service import BatchService
from .bulk_errors import BulkError
from .engine import Recorded, cause_of
from .engine_base import Ended, EngineBase
from .journal import Journal
from .recorder import Recorder
from .records import failure_line, noted_line
from .requests import BulkRequest
from .rules import Rules, why_hopeless
from .tallies import Tally

__all__ = ["BatchEngine"]

ResultT = TypeVar("ResultT")
_ENDED: Final = frozenset({"completed", "failed", "expired", "cancelled"})
_PASSING: Final = frozenset({408, 409, 429, 500, 502, 503, 504})
_EXPIRED: Final = "batch_expired"
_NO_ROOM: Final = "token_limit_exceeded"
_LONGEST_WAIT: Final = 600.0


class BatchEngine(EngineBase):
    """Runs the requests of an iterator as batches.

    A stop ends the waiting, not the batches: the next run of the job finds them again. Failures come in a separate
    file, so those in a row say nothing and are not counted.

    Attributes:
        tally: the counts.
        slots: always 0: the service decides how many requests are under way.
    """

    slots = 0

    def __init__(
        self,
        requests: Iterator[BulkRequest],
        service: BatchService,
        parts: Parts,
        answers: Journal,
        errors: Journal,
        tally: Tally,
        rules: Rules,
        *,
        part_requests: int,
        poll_seconds: float,
        most_attempts: int,
        is_recorded: Callable[[str], bool],
        cost: Callable[[], float | None],
        price: Callable[[Part], float | None],
        recorded: Callable[[Recorded], Any] | None = None,
        tick: Callable[[], object] | None = None,
        drain_seconds: float = 30.0,
    ) -> None:
        """Prepare a run.

        Args:
            requests: the requests that have no answer yet, and are in no part.
            service: calls the API.
            parts: the parts that earlier runs left.
            answers: the output.
            errors: the file of failures.
            tally: the counts, which may begin with those of earlier runs.
            rules: when to stop.
            part_requests: how many requests go into one batch at most.
            poll_seconds: the longest wait between two looks at a batch.
            most_attempts: how often a request is sent at most.
            is_recorded: whether a request had been recorded when the run began.
            cost: returns what the run has cost so far.
            price: returns the most that the requests of a part may cost.
            recorded: called with each line after it was written; may return an awaitable.
            tick: called about once a second.
            drain_seconds: how long a call or a download may take after the run was stopped.
        """
        super().__init__(tally, rules, cost, tick)
        self._service, self._parts, self._answers, self._errors = service, parts, answers, errors
        self._recorder = Recorder((answers, errors), lambda reason: self.stop(reason, "failure"))
        self._splitter = Splitter(parts, requests, part_requests)
        self._part_requests, self._most_attempts = part_requests, most_attempts
        self._poll_seconds, self._drain_seconds = poll_seconds, drain_seconds
        self._is_recorded, self._price, self._recorded = is_recorded, price, recorded
        self._tasks: set[asyncio.Task[None]] = set()
        self._idle = asyncio.Event()
        self._stopped = asyncio.Event()
        self._part_ended = asyncio.Event()
        self._creating = asyncio.Lock()
        self._outage_since: float | None = None
        self.fault: BaseException | None = None

    @property
    def active(self) -> int:
        """How many requests are in batches that have not ended."""
        return sum(part.requests - part.completed - part.failed for part in self._parts.all if part.batch_id)

    async def run(self) -> Ended:
        """Run until all requests are done, or the run is stopped.

        Raises:
            Exception: what reading the input, a call or a callback raised.
        """
        try:
            async with self._ticking():
                for part in self._parts.all:
                    self._spawn(self._carry(part))
                self._spawn(self._split())
                await self._idle.wait()
        finally:
            self._splitter.is_stopped = True
            self._drop()
            if self._tasks:
                await asyncio.wait(self._tasks)
        lost = self._recorder.write_the_rest()
        ended = self._ended or Ended()
        if lost:
            ended = ended._replace(reason=f"{ended.reason}; {lost} results could not be recorded")
        if self.fault is not None:
            raise self.fault
        under_way = sum(part.batch_id is not None for part in self._parts.all)
        if ended.by and under_way:
            which = "1 batch goes" if under_way == 1 else f"{under_way} batches go"
            ended = ended._replace(reason=f"{ended.reason}; {which} on at the service")
        return ended

    def stop(self, reason: str, by: str) -> None:
        """Create no further batches and wait for none, but end what has begun; stopping again drops that."""
        if self._ended is None:
            self._ended = Ended(reason, by)
            self._splitter.is_stopped = True
            self._stopped.set()
            self._part_ended.set()
            asyncio.get_running_loop().call_later(self._drain_seconds, self._drop)
        elif by == "interrupt":
            self._drop()

    def _drop(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        async def watched() -> None:
            try:
                await work
            except asyncio.CancelledError:
                pass
            except BaseException as error:  # of the input, a call or a callback: the run ends with it
                self.fault = self.fault or error
                self.stop(f"{type(error).__name__}: {error}", "failure")

        def forget(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if not self._tasks:
                self._idle.set()

        task = asyncio.ensure_future(watched())
        self._tasks.add(task)
        task.add_done_callback(forget)

    async def _split(self) -> None:
        """Write the parts, and begin with each as soon as it is written."""
        while self._ended is None and (part := await asyncio.to_thread(self._splitter.next)) is not None:
            self._parts.put(part)
            self._spawn(self._carry(part))

    async def _carry(self, part: Part) -> None:
        """Bring one part to its end: create its batch, wait for it, and record its results."""
        wait = first_wait = min(1.0, self._poll_seconds)
        while self._ended is None:
            if part.batch_id is None:
                if not await self._create(part):
                    await self._sleep(wait)
                    wait = min(2 * wait, _LONGEST_WAIT)
                    continue
                wait = first_wait
            batch = await self._insist(lambda: self._service.retrieve(part.batch_id or ""))
            if batch is None:
                return
            self._note(part, batch)
            if batch.status == "failed":
                if not self._has_room_later(part, batch):
                    return
                part.batch_id, part.status, part.may_exist = None, "waiting", False
                self._parts.save()
                self._part_ended.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait := min(2 * max(wait, self._poll_seconds), _LONGEST_WAIT)):
                        await self._part_ended.wait()
            elif batch.status in _ENDED:
                await self._collect(part, batch)
                return
            else:
                await self._sleep(wait)
                wait = min(2 * wait, self._poll_seconds)

    async def _create(self, part: Part) -> bool:
        """Create the batch of a part, one part at a time; return whether it exists."""
        async with self._creating:
            if part.may_exist:
                found = await self._insist(lambda: self._service.find(part))
                if self._ended is not None:
                    return False
                if found is not None:
                    self._note(part, found)
                    return True
                part.may_exist = False
            while not self._may_cost(part):
                if not await self._until_one_ends(part):
                    return False
            if part.file_id is None:
                part.file_id = await self._insist(lambda: self._service.upload(self._parts.path(part), part))
            if self._ended is not None:
                return False
            part.may_exist = True
            self._parts.save()
            try:
                batch = await self._service.create(part)
            except APIError as error:
                if self._is_passing(error):
                    return False
                part.may_exist = False
                self._parts.put(instead_of=part)
                self.stop(f"the service refuses a batch of {part.requests} requests: {error.message}", "rule")
                return False
            self._note(part, batch)
            return True

    def _may_cost(self, part: Part) -> bool:
        """Whether the most that a part may cost fits into `max_cost`, next to the batches under way."""
        most, price = self._rules.max_cost, self._price(part)
        if most is None or price is None:
            return True
        under_way = sum(self._price(each) or 0.0 for each in self._parts.all if each.batch_id)
        return (self._cost() or 0.0) + under_way + price <= most

    async def _until_one_ends(self, part: Part) -> bool:
        """Wait until a batch ends and leaves money for a part; stop if there is none under way."""
        if not any(each.batch_id for each in self._parts.all):
            self.stop(
                f"the next batch of {part.requests} requests may cost ${self._price(part):.2f}, the run has cost"
                f" ${self._cost() or 0.0:.2f}, and `max_cost` is ${self._rules.max_cost:g}",
                "rule",
            )
            return False
        self._part_ended.clear()
        await self._part_ended.wait()
        return self._ended is None

    def _note(self, part: Part, batch: Any) -> None:
        """Write down what is known of a batch."""
        counts = getattr(batch, "request_counts", None)
        known = (part.batch_id, part.status, part.completed, part.failed)
        part.batch_id, part.status, part.may_exist = batch.id, str(batch.status), False
        part.completed, part.failed = getattr(counts, "completed", 0) or 0, getattr(counts, "failed", 0) or 0
        if known != (part.batch_id, part.status, part.completed, part.failed):
            self._parts.save()

    def _has_room_later(self, part: Part, batch: Any) -> bool:
        """Whether a batch failed only because too many requests wait at the service; stop if not."""
        failures = getattr(getattr(batch, "errors", None), "data", None) or []
        codes = {getattr(each, "code", None) for each in failures}
        if _NO_ROOM in codes:
            return True
        first = failures[0] if failures else None
        line = getattr(first, "line", None)
        where = "" if not isinstance(line, int) else f"line {line} of its file: "
        told = f"{where}{getattr(first, 'message', None) or getattr(first, 'code', None) or 'no reason given'}"
        self._parts.put(instead_of=part)
        self.stop(f"{part.batch_id} failed; none of its {part.requests} requests was sent: {told}", "rule")
        return False

    async def _collect(self, part: Part, batch: Any) -> None:
        """Record the results of a batch that has ended, and put what has none into a new part."""
        places = self._parts.places(part)
        left = {custom_id: place for custom_id, place in places.items() if not self._is_recorded(custom_id)}
        before = len(left)
        causes: dict[str, str] = {}
        answered = self.tally.answered_now
        for file_id in (getattr(batch, name, None) for name in ("output_file_id", "error_file_id")):
            if isinstance(file_id, str) and file_id:

                async def download(file_id: str = file_id) -> bool:
                    async for line in self._service.lines(file_id):
                        if line.strip():
                            await self._take(part, places, left, causes, line)
                    return True

                if await self._insist(download) is None:
                    return
        if self._ended is not None and self._ended.by == "failure":
            return  # the next run downloads the rest again
        is_cancelled = batch.status == "cancelled"
        failed = before - len(left) - (self.tally.answered_now - answered)
        if left and not is_cancelled:
            is_given_up = part.attempt >= self._most_attempts
            if is_given_up:
                await self._give_up(part, left, causes)
        for journal in (self._answers, self._errors):
            await asyncio.to_thread(journal.sync)
        successors: list[Part] = []
        if left and not is_cancelled:
            self.tally.retried += len(left)
            expired_only = len(left) < before and all(causes.get(each, _EXPIRED) == _EXPIRED for each in left)
            requests = self._parts.read(part, list(left.items()))
            attempt = part.attempt if expired_only else part.attempt + 1
            splitter = Splitter(self._parts, requests, self._part_requests, attempt=attempt)
            successors = await asyncio.to_thread(lambda: list(iter(splitter.next, None)))
        self._parts.put(*successors, instead_of=part)
        self._part_ended.set()
        if left and is_cancelled:
            self.stop(f"{part.batch_id} was cancelled before {len(left)} of its requests were sent", "rule")
        elif failed >= self._rules.failures_in_a_row and self.tally.answered_now == answered:
            self.stop(f"all {failed} requests of {part.batch_id} failed", "rule")
        self._check_rules()
        for successor in successors:
            self._spawn(self._carry(successor))

    async def _take(
        self, part: Part, places: dict[str, Place], left: dict[str, Place], causes: dict[str, str], line: bytes
    ) -> None:
        """Record one line of a batch's files, unless it is recorded already or its request is sent again."""
        try:
            told = orjson.loads(line)
            custom_id = told["custom_id"]
            done = exchange_of(told, keep)
        except (ValueError, TypeError, KeyError, AttributeError):
            start = line[:80].decode("utf-8", "replace")
            raise BulkError(f"a result of {part.batch_id} can't be read; it begins with {start!r}") from None
        if custom_id not in places:
            raise BulkError(f"{part.batch_id} has a result for {custom_id!r}, which was not asked")
        place = left.get(custom_id)
        if place is None:
            return
        notes = self._notes(part, place)
        tally, error = self.tally, done.error
        if error is None:
            body = done.decoded
            whole = noted_line(line, notes)
            if not self._recorder.write(self._answers, whole):
                return
            del left[custom_id]
            tally.answered += 1
            tally.answered_now += 1
            tally.add_answer(body, "batch")
            await self._deliver(part, custom_id, place, whole, body, None)
            return
        status = error.status_code if isinstance(error, APIStatusError) else None
        code = error.code if isinstance(error, APIError) else None
        causes[custom_id] = code or str(status)
        cause, _ = cause_of(error, status)
        hopeless = incurable_code({"error": error.body}) if isinstance(error, APIError) else None
        if hopeless is not None:
            self.stop(f"the account has no credit left ({hopeless}): {error}", "rule")
            return
        is_curable = status is None or status in _PASSING
        if is_curable and (part.attempt < self._most_attempts or code in (_EXPIRED, "batch_cancelled")):
            return
        await self._fail(part, custom_id, noted_line(line, notes), left, cause, error)

    async def _give_up(self, part: Part, left: dict[str, Place], causes: dict[str, str]) -> None:
        """Record requests as failures that have no result after all attempts."""
        for custom_id, place in list(left.items()):
            cause = causes.get(custom_id, "missing_result")
            told = {"code": cause, "message": f"no answer after {part.attempt} batches"}
            line = failure_line(custom_id, None, None, None, told, self._notes(part, place))
            await self._fail(part, custom_id, line, left, cause, APIError(f"{cause}: {told['message']}", body=told))

    async def _fail(
        self, part: Part, custom_id: str, line: bytes, left: dict[str, Place], cause: str, error: Exception
    ) -> None:
        if not self._recorder.write(self._errors, line):
            return
        place = left.pop(custom_id)
        self.tally.failed += 1
        self.tally.failed_now += 1
        self.tally.add_cause(cause)
        await self._deliver(part, custom_id, place, line, None, error)

    async def _deliver(
        self, part: Part, custom_id: str, place: Place, line: bytes, body: Any, error: Exception | None
    ) -> None:
        if self._recorded is not None:
            (request,) = self._parts.read(part, [(custom_id, place)])
            waiting = self._recorded(Recorded(request, line, body, error))
            if waiting is not None:
                await waiting

    @staticmethod
    def _notes(part: Part, place: Place) -> dict[str, Any]:
        notes = {"hash": f"{place.print:016x}", "line": place.line, "attempts": part.attempt}
        return {**notes, "batch": part.batch_id, "time": int(time())}

    async def _insist(self, ask: Callable[[], Awaitable[ResultT]]) -> ResultT | None:
        """Make a call until it succeeds; None if the run was stopped instead."""
        wait = min(1.0, self._poll_seconds)
        while True:
            try:
                result = await ask()
            except APIError as error:
                if not self._is_passing(error):
                    raise
            else:
                self._outage_since = None
                return result
            await self._sleep(wait)
            if self._ended is not None:
                return None
            wait = min(2 * wait, 30.0)

    def _is_passing(self, error: APIError) -> bool:
        """Whether a call may succeed later; stop if the service has been out of reach for too long."""
        hopeless = why_hopeless(error)
        if hopeless is not None:
            self.stop(hopeless, "rule")
            return True
        status = error.status_code if isinstance(error, APIStatusError) else None
        if not isinstance(error, APIConnectionError) and status not in _PASSING:
            return False
        now = monotonic()
        self._outage_since = self._outage_since or now
        if now - self._outage_since > self._rules.outage_seconds:
            self.stop(f"the server was out of reach for {self._rules.outage_seconds:g} s: {error.message}", "rule")
        return True

    async def _sleep(self, seconds: float) -> None:
        """Wait, or until the run is stopped."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopped.wait()
