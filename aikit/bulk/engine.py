"""The engine of a run: reads a request when a slot is free, sends it, and records its answer before the slot is free.

A retry that waits holds no slot. How many requests are under way grows while all slots are busy, and shrinks when the
service refuses.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Generator, Iterator
from time import monotonic, time
from typing import Any, Final, NamedTuple

from aikit.core.steps import Exchange, Step
from aikit.errors import APIConnectionError, APIError, APITimeoutError, DecodingError

from .engine_base import Ended, EngineBase
from .journal import Journal
from .recorder import Recorder
from .records import answer_line, attempts_of, failure_line
from .requests import BulkRequest
from .rules import Rules, why_hopeless
from .sending import Paused, Sender
from .tallies import Tally

__all__ = ["Engine", "Recorded", "cause_of"]

_FIRST_SLOTS: Final = 20
_MOST_BYTES: Final = 256 * 1024 * 1024
_BYTES_PER_TASK: Final = 5000
_CAUTION: Final = 0.8
_SLOW_DOWN: Final = frozenset({429, 503})


class Recorded(NamedTuple):
    """A line that was just written.

    Attributes:
        request: the request.
        line: the line of the output or of the errors.
        decoded: the decoded body of the answer; None if there is none.
        error: what went wrong; None for an answer.
    """

    request: BulkRequest
    line: bytes
    decoded: Any
    error: Exception | None


class _Task:
    """A request on its way, with what it needs to go on."""

    __slots__ = ("attempts", "began", "flow", "outage_wait", "request", "size")

    def __init__(self, request: BulkRequest, flow: Generator[Step, Any, Exchange], size: int) -> None:
        self.request, self.flow, self.size = request, flow, size
        self.began = monotonic()
        self.outage_wait = 0.25
        self.attempts = 0


class Engine(EngineBase):
    """Runs the requests of an iterator in one event loop.

    Attributes:
        tally: the counts.
        slots: how many requests may be under way now.
        active: how many are.
        lost: how many requests were sent, but have no record; known at the end.
    """

    def __init__(
        self,
        requests: Iterator[BulkRequest],
        sender: Sender,
        answers: Journal,
        errors: Journal,
        tally: Tally,
        rules: Rules,
        *,
        concurrency: int,
        cost: Callable[[], float | None],
        recorded: Callable[[Recorded], Any] | None = None,
        tick: Callable[[], object] | None = None,
        reads_in_thread: bool = False,
        drain_seconds: float = 30.0,
        grown: Callable[[int], object] | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            requests: the requests that have no answer yet.
            sender: sends them.
            answers: the output.
            errors: the file of failures.
            tally: the counts, which may begin with those of earlier runs.
            rules: when to stop.
            concurrency: how many requests may be under way at most.
            cost: returns what the run has cost so far.
            recorded: called with each line after it was written; may return an awaitable.
            tick: called about once a second.
            reads_in_thread: whether the next request may take long to come.
            drain_seconds: how long requests under way may take after the run was stopped.
            grown: called with the number of requests that may be under way, before there are so many.
        """
        super().__init__(tally, rules, cost, tick)
        self.slots, self.active = min(_FIRST_SLOTS, concurrency), 0
        self._requests, self._sender, self._answers, self._errors = requests, sender, answers, errors
        self._recorder = Recorder((answers, errors), lambda reason: self.stop(reason, "failure"))
        self._concurrency, self._recorded, self._reads_in_thread = concurrency, recorded, reads_in_thread
        self._drain_seconds, self._grown = drain_seconds, grown
        self.lost = 0
        self._ready: deque[_Task] = deque()
        self._paused: dict[_Task, asyncio.TimerHandle] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._bytes = 0
        self._is_read = False
        self._idle = asyncio.Event()
        self._reading = asyncio.Lock()
        self._since_growth = 0
        self._cut_at = 0.0
        self._was_cut = False
        self._outage_since: float | None = None
        self.fault: BaseException | None = None

    async def run(self) -> Ended:
        """Run until all requests are done, or the run is stopped and what is under way has ended.

        Raises:
            Exception: what reading the input or a callback raised; what is under way has ended.
        """
        if self._grown is not None:
            self._grown(self.slots)
        try:
            async with self._ticking():
                self._fill()
                await self._idle.wait()
        finally:
            for worker in self._workers:
                worker.cancel()
            if self._workers:
                await asyncio.wait(self._workers)
            self._drop_paused()
        lost = self._recorder.write_the_rest()
        self.lost += lost
        if lost:
            assert self._ended is not None
            self._ended = Ended(f"{self._ended.reason}; {lost} answers could not be recorded", self._ended.by)
        if self.fault is not None:
            raise self.fault
        return self._ended or Ended()

    def stop(self, reason: str, by: str) -> None:
        """Admit no further requests, and let those under way end; stopping again drops them."""
        if self._ended is None:
            self._ended = Ended(reason, by)
            self._drop_paused()
            self._sender.stop_waiting()
            asyncio.get_running_loop().call_later(self._drain_seconds, self._drop)
        elif by == "interrupt":
            self._drop()
        self._fill()

    def _drop(self) -> None:
        for worker in self._workers:
            worker.cancel()

    def _drop_paused(self) -> None:
        for task, timer in self._paused.items():
            timer.cancel()
            task.flow.close()
        for task in self._ready:
            task.flow.close()
        self._paused.clear()
        self._ready.clear()

    def _fill(self) -> None:
        """Start workers for free slots if there is work; say so when there is none left."""
        while self.active < self.slots and self._has_work():
            self.active += 1
            worker = asyncio.ensure_future(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._forget)
        if not self.active and not self._paused and not self._has_work():
            self._idle.set()

    def _forget(self, worker: asyncio.Task[None]) -> None:
        """Forget a worker, and free its slot if it was dropped before it began."""
        self._workers.discard(worker)
        if worker.cancelled():
            self.active -= 1
            self._fill()

    def _has_work(self) -> bool:
        if self._ended is not None:
            return False
        if self._ready:
            return True
        is_crowded = len(self._paused) >= 4 * self._concurrency or self._bytes > _MOST_BYTES
        return not self._is_read and not is_crowded

    async def _work(self) -> None:
        """Use one slot until there is no work, or one slot too many."""
        try:
            while self.active <= self.slots and self._has_work():
                task = self._ready.popleft() if self._ready else await self._next()
                if task is not None:
                    await self._go_on(task)
                    self._grow()
        except asyncio.CancelledError:
            pass
        except BaseException as error:  # of the input or of a callback: the run ends with it
            self.fault = self.fault or error
            self.stop(f"{type(error).__name__}: {error}", "failure")
        finally:
            self.active -= 1
            self._fill()

    async def _next(self) -> _Task | None:
        """Read the next request."""
        if self._reads_in_thread:
            async with self._reading:
                request = None if self._is_read else await asyncio.to_thread(next, self._requests, None)
        else:
            request = next(self._requests, None)
        if request is None:
            self._is_read = True
            return None
        size = _BYTES_PER_TASK + 2 * request.size  # decoded and encoded
        self._bytes += size
        return _Task(request, self._sender.flow(request), size)

    async def _go_on(self, task: _Task) -> None:
        """Carry out one attempt of a request, and record the outcome if it is final."""
        try:
            done = await self._sender.go_on(task.flow)
        except BaseException:
            self.lost += 1
            self._bytes -= task.size
            raise
        if done is None:  # the run was stopped before the request was sent
            self._bytes -= task.size
            return
        if isinstance(done, Paused):
            task.flow = done.flow
            self.tally.retried += 1
            self._slow_down(None)
            self._pause(task, done.seconds)
            return
        self._slow_down(done)
        error = done.error
        if isinstance(error, APIConnectionError) and not isinstance(error, APITimeoutError):
            self._survive(task, error)
            return
        self._bytes -= task.size
        hopeless = why_hopeless(error)
        if hopeless is not None:
            self.stop(hopeless, "rule")
            return
        self._outage_since = None
        result = self._record(task, done)
        if result is not None and self._recorded is not None:
            waiting = self._recorded(result)
            if waiting is not None:
                await waiting

    def _pause(self, task: _Task, seconds: float) -> None:
        """Let a request wait without a slot."""
        if self._ended is not None:
            task.flow.close()
            return

        def go_on() -> None:
            del self._paused[task]
            self._ready.append(task)
            self._fill()

        self._paused[task] = asyncio.get_running_loop().call_later(seconds, go_on)

    def _survive(self, task: _Task, error: APIConnectionError) -> None:
        """Wait until the server can be reached again: an outage is not the fault of a request."""
        now = monotonic()
        self._outage_since = self._outage_since or now
        if now - self._outage_since > self._rules.outage_seconds:
            self._bytes -= task.size
            self.stop(f"the server was out of reach for {self._rules.outage_seconds:g} s: {error.message}", "rule")
            return
        self.tally.retried += 1
        task.flow = self._sender.flow(task.request)
        self._pause(task, task.outage_wait)
        task.outage_wait = min(2 * task.outage_wait, 10.0)

    def _slow_down(self, done: Exchange | None) -> None:
        """Take slots away after a refusal, at most once a second."""
        attempts = () if done is None else done.attempts
        is_refused = done is None or bool(attempts and attempts[-1].status in _SLOW_DOWN)
        if done is not None:
            self.tally.refused += sum(each.status == 429 for each in attempts)
        now = monotonic()
        if is_refused and now - self._cut_at >= 1.0:
            self._cut_at, self._was_cut, self._since_growth = now, True, 0
            self.slots = max(1, int(self.slots * _CAUTION))

    def _grow(self) -> None:
        """Add slots when all of them were busy for a round: twice as many at first, a tenth after a refusal."""
        self._since_growth += 1
        if self._since_growth >= self.slots and self.active >= self.slots < self._concurrency:
            more = max(1, self.slots // 10) if self._was_cut else self.slots
            self.slots = min(self._concurrency, self.slots + more)
            if self._grown is not None:
                self._grown(self.slots)
            self._since_growth = 0
            self._fill()

    def _record(self, task: _Task, done: Exchange) -> Recorded | None:
        """Write the line of an outcome, and count it."""
        request, error, answer = task.request, done.error, done.answer
        tally = self.tally
        seconds = monotonic() - task.began
        notes: dict[str, Any] = {
            "hash": f"{request.print:016x}",
            "line": request.line,
            "attempts": len(done.attempts),
            "seconds": round(seconds, 4),
            "time": int(time()),
        }
        status = None if answer is None else answer.status
        request_id = None if answer is None else answer.headers.get("x-request-id")
        is_binary = isinstance(error, DecodingError) and answer is not None and _is_other_content(answer)
        if answer is not None and (error is None or is_binary):
            content = answer.content
            if is_binary:
                notes["encoding"] = "base64"
                content = b'"%s"' % b64encode(content)
            line = answer_line(request.custom_id, answer.status, request_id, content or b"null", notes)
            if not self._recorder.write(self._answers, line):
                return None
            self._in_a_row = 0
            tally.answered += 1
            tally.answered_now += 1
            tally.add_answer(done.decoded)
            tally.add_seconds(seconds)
            return Recorded(request, line, done.decoded, None)
        notes["attempts"] = attempts_of(done.attempts)
        cause, told = cause_of(error, status)
        body = error.body if isinstance(error, APIError) and status is not None else None
        if body is None and answer is not None:
            body = answer.content.decode("utf-8", "replace")
        is_bad_answer = status is not None and 200 <= status < 300
        line = failure_line(
            request.custom_id,
            None if is_bad_answer else status,
            request_id,
            body,
            {"code": cause, "message": told},
            notes,
        )
        if not self._recorder.write(self._errors, line):
            return None
        self._in_a_row += 1
        tally.failed += 1
        tally.failed_now += 1
        tally.add_cause(cause)
        self._check_rules()
        return Recorded(request, line, None, error)


def _is_other_content(answer: Any) -> bool:
    """Whether an answer is audio, an image or another kind of content that is not meant to be JSON."""
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_text = kind in ("", "text/html", "text/event-stream") or "json" in kind
    return 200 <= answer.status < 300 and not is_text and bool(answer.content)


# Any: an error of any kind, or None
def cause_of(error: Any, status: int | None) -> tuple[str, str]:
    """Return a short name for the cause of a failure, and the message."""
    message = str(getattr(error, "message", None) or error)
    body = getattr(error, "body", None)
    code = body.get("code") or body.get("type") if isinstance(body, dict) else None
    if isinstance(code, str) and code:
        return (f"{status} {code}" if status is not None else code), message
    return (str(status) if status is not None and status >= 400 else type(error).__name__), message
