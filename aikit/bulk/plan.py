"""Prepares a run: takes the lock, finds what is recorded already, compares it with the input, and runs the rest."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, Final, NamedTuple

from aikit.drivers.rate_limits import RateLimiter
from aikit.options.settings import VERSION

from .batch_engine import BatchEngine
from .batch_parts import MOST_REQUESTS, Part, Parts, check_method
from .batch_service import BatchService
from .budgets import RateBudget
from .bulk_errors import BulkError, ChangedRequestsError
from .engine import Engine, Recorded
from .engine_base import Ended
from .identity import Fingerprints, id_hash
from .job_folder import JobFolder, errors_path
from .journal import Journal
from .recorder import Recorder
from .records import Record
from .requests import BulkRequest, Input
from .results import ALL_ANSWERED, INTERRUPTED, NOT_FINISHED, SOME_FAILED, STOPPED_BY_RULE, BulkReport
from .rules import Rules
from .sending import Sender
from .shard_engine import ProcessWorker, ShardEngine, Worker, pickled_client
from .shards import Shard, collect_shard, cut_shards, shard_output, unlocked_shards
from .spending import Prices
from .tallies import Tally
from .under_way import UnderWay

__all__ = ["Plan", "Wishes"]

_EXIT_CODES: Final = {"rule": STOPPED_BY_RULE, "interrupt": INTERRUPTED, "failure": NOT_FINISHED}
CHANGED: Final = ("refuse", "resend", "keep")
ENGINES: Final = ("direct", "batch", "ray")


class Wishes(NamedTuple):
    """How to run.

    Attributes:
        concurrency: how many requests may be under way at most.
        rules: when to stop.
        changed: what to do with a request that has an answer to another question: `refuse`, `resend` or `keep`.
        retries_failed: whether requests that failed in an earlier run are sent again.
        options: options of each call.
        settings: what the manifest records.
        prices: whose prices apply; None for those of the client's server.
        keeps: whether the body of a recorded answer is kept, or the request is sent again; None to keep all.
        drain_seconds: how long requests under way may take after the run was stopped.
        via: `direct`, `batch` or `ray`.
        part_requests: how many requests go into one batch at most.
        poll_seconds: the longest wait between two looks at a batch.
        processes: how many processes work on it.
    """

    concurrency: int
    rules: Rules
    changed: str
    retries_failed: bool
    options: dict[str, Any]
    settings: dict[str, Any]
    prices: str | None = None
    keeps: Callable[[Any], bool] | None = None
    drain_seconds: float = 30.0
    via: str = "direct"
    part_requests: int = MOST_REQUESTS
    poll_seconds: float = 30.0
    processes: int = 1


class Plan:
    """A run that is ready to begin. It holds the lock until `close`.

    Attributes:
        is_finished: whether there is nothing to do.
        ended: how it ended; None before.
    """

    # Any: a client, of any kind
    def __init__(
        self,
        client: Any,
        source: Input,
        output: Path,
        wishes: Wishes,
        *,
        job: str = "",
        make_actors: Callable[[RateLimiter | None], tuple[RateBudget, Callable[[], Worker]]] | None = None,
    ) -> None:
        """Prepare the run. Nothing is sent.

        Args:
            client: sends the requests.
            source: the requests.
            output: the path of the answers.
            wishes: how to run.
            job: the ID of the job; empty for a new one, or the one of the run before.
            make_actors: returns the budget, and what makes workers, from the client's rate limiter; None for processes.

        Raises:
            BulkError: the input is invalid or does not fit the output; the message says what to do.
            OSError: a file can't be read or written.
        """
        self.output = output
        self.ended: Ended | None = None
        self._client, self._source, self._wishes = client, source, wishes
        self._folder = JobFolder(output)
        self._tally = Tally()
        self._where = wishes.prices or client._builder.settings.base_url
        self._prices = Prices(self._where, is_needed=wishes.rules.max_cost is not None)
        self._engine: Engine | BatchEngine | ShardEngine | None = None
        self._under_way = UnderWay(self._folder)
        self._job = job
        self._make_worker: Callable[[], Worker] = ProcessWorker
        self._make_actors = make_actors
        self._seconds = 0.0
        self._began = monotonic()
        if source.path is not None and output.exists() and output.samefile(source.path):
            raise BulkError(f"{output} is the input; write the answers to another file")
        self._folder.lock()
        self._manifest = self._folder.read("manifest.json")
        self._journals: list[Journal] = []
        try:
            self._answers, self._errors = self._open(output), self._open(errors_path(output))
            self._collect_shards()
            if (keeps := wishes.keeps) is not None:
                self._replace(self._answers, lambda record: keeps(record.body))
            self._done = self._read(self._answers)
            failed = self._read(self._errors)
            if wishes.retries_failed and failed:
                self._replace(self._errors, lambda record: False)
                failed = []
            self._failed = Fingerprints(failed)
            self._cut_bytes = self._answers.cut_bytes + self._errors.cut_bytes
            self._recorded = Fingerprints(self._done)
            del self._done
            self._parts = Parts(self._folder)
            self._sent = Fingerprints(self._parts.hashes())
            self._check_parts()
            self._tally.failed = len(self._failed)
            self._compare()
            if self.is_finished:  # a run that was killed had recorded all results of its batches
                for part in self._parts.all:
                    self._parts.put(instead_of=part)
            self._describe()
        except BaseException:
            self.close()
            raise

    def _collect_shards(self) -> None:
        """Move what the processes of a run that was killed had recorded into the output."""
        outputs = unlocked_shards(self._folder)
        if outputs:
            known = Fingerprints(
                id_hash(record.custom_id) << 64
                for journal in (self._answers, self._errors)
                for record in journal.records(cuts=bool(self._manifest))
            )
            for output in outputs:
                self._under_way.add(collect_shard(output, self._answers, self._errors, known))

    def _open(self, path: Path) -> Journal:
        journal = Journal(path)
        self._journals.append(journal)
        return journal

    def _read(self, journal: Journal) -> list[int]:
        """Return ID and fingerprint of each record, and count the answers."""
        pairs: list[int] = []
        is_output = journal is self._answers
        # Without a manifest, the file may be anything.
        for record in journal.records(cuts=bool(self._manifest)):
            if is_output and record.is_success:
                self._tally.answered += 1
                self._tally.add_answer(record.body, record.tier)
            pairs.append(id_hash(record.custom_id) << 64 | (record.print or 0))
        return pairs

    def _check_parts(self) -> None:
        """Compare the batches under way with the engine."""
        if self._parts.all and self._wishes.via != "batch":
            raise BulkError(
                f"{self.output} has {len(self._parts.all)} batches whose results are not recorded: run with"
                " `via='batch'` to record them. To send the requests again without them, cancel the batches and"
                f" remove {self._folder.path / 'batches.json'}"
            )
        self._parts.remove_strays()

    def _compare(self) -> None:
        """Compare the input with what is recorded, before anything is sent."""
        self._changed: set[int] = set()
        if not self._source.is_rereadable:
            return
        example = ""
        for request in self._source.check():
            if self._wishes.via == "batch":
                check_method(request)
            if self._is_changed(request):
                self._changed.add(id_hash(request.custom_id))
                example = example or f"{request.custom_id!r} on line {request.line}"
        if not self._changed or self._wishes.changed == "keep":
            return
        if self._wishes.changed == "refuse":
            raise self._complaint(len(self._changed), example)
        if any(pair >> 64 in self._changed for pair in self._parts.hashes()):
            raise BulkError("`changed='resend'` can't change what is in a batch: let the batches end first")
        self._replace(self._answers, lambda record: id_hash(record.custom_id) not in self._changed)
        self._tally = Tally()
        self._recorded = Fingerprints(self._read(self._answers))
        self._tally.failed = len(self._failed)

    def _is_changed(self, request: BulkRequest) -> bool:
        print_ = self._recorded.get(request.custom_id) or self._sent.get(request.custom_id)
        return bool(print_) and print_ != request.print

    def _complaint(self, count: int, example: str) -> ChangedRequestsError:
        return ChangedRequestsError(
            f"{count} of {len(self._recorded) + len(self._sent)} requests that {self.output} has answers to"
            f"{' or batches for' if self._parts.all else ''} now ask for something else,"
            f" such as {example}: another model or parameter makes another request. Pass `changed='resend'` to"
            " ask again and drop the old answers, `changed='keep'` to keep them, or another output",
            count,
        )

    def _replace(self, journal: Journal, keeps: Callable[[Record], bool]) -> None:
        """Write a file again with the records to keep; a crash leaves the old file or the new one."""
        new = journal.path.with_name(f"{journal.path.name}.new")
        new.unlink(missing_ok=True)
        with journal.path.open("rb") as old, new.open("wb") as file:
            for record, line in zip(journal.records(cuts=bool(self._manifest)), old, strict=False):
                if keeps(record):
                    file.write(line)
            file.flush()
            os.fsync(file.fileno())
        journal.close()
        new.replace(journal.path)
        journal.reopen()

    def _describe(self) -> None:
        """Write the manifest: what the input was, and the settings, without keys."""
        self._job = self._job or self._manifest.get("job") or os.urandom(8).hex()
        self._folder.write(
            "manifest.json",
            {
                "job": self._job,
                "input": self._source.facts or {"path": None},
                "requests": self._source.total,
                "settings": self._wishes.settings,
                "prices": self._where,
                "versions": {"aikit": VERSION},
            },
        )

    @property
    def runs_elsewhere(self) -> bool:
        """Whether other processes get the answers."""
        return self._wishes.processes > 1 or self._wishes.via == "ray"

    @property
    def is_finished(self) -> bool:
        """Whether every request has an answer or has failed already, as far as is known before the input is read."""
        total = self._source.total
        return total is not None and self._tally.answered + self._tally.failed >= total

    def _remaining(self) -> Iterator[BulkRequest]:
        """Yield the requests that have neither an answer nor failed."""
        is_checked = self._source.is_rereadable
        seen: set[int] = set()
        for request in self._source:
            if not is_checked:
                key = id_hash(request.custom_id)
                if key in seen:
                    raise BulkError(
                        f"the ID {request.custom_id!r} occurs twice, the second time as number {request.line}"
                    )
                seen.add(key)
                if self._is_changed(request) and self._wishes.changed != "keep":
                    if self._wishes.changed == "resend":
                        raise BulkError("`changed='resend'` needs an input that can be read twice: a file or a list")
                    raise self._complaint(1, f"{request.custom_id!r}, number {request.line}")
            if not self._is_recorded(request.custom_id) and self._sent.get(request.custom_id) is None:
                yield request

    def _is_recorded(self, custom_id: str) -> bool:
        return self._recorded.get(custom_id) is not None or self._failed.get(custom_id) is not None

    async def carry_out(
        self, recorded: Callable[[Recorded], Any] | None, tick: Callable[[BulkReport], object] | None
    ) -> Ended:
        """Run until all requests are done or the run is stopped."""
        try:
            made = self._make_engine(recorded, None if tick is None else lambda: tick(self.report()))
        except BaseException:
            self.close()
            raise
        self._engine, service = made
        self._began = monotonic()
        self.ended = Ended("the run was cancelled", "interrupt")
        try:
            self.ended = await self._engine.run()
            return self.ended
        except Exception as error:
            self.ended = Ended(f"{type(error).__name__}: {error}", "failure")
            raise
        finally:
            self._seconds = monotonic() - self._began
            if isinstance(self._engine, Engine):
                self._under_way.end(self._engine.lost)
            await service.close()
            self.close()

    def _make_engine(
        self, recorded: Callable[[Recorded], Any] | None, tick: Callable[[], object] | None
    ) -> tuple[Engine | BatchEngine | ShardEngine, Sender | BatchService | ShardEngine]:
        """Return the engine, and what it sends with."""
        client, wishes = self._client, self._wishes
        before = {key: dict(counts) for key, counts in self._tally.tokens.items()}
        if wishes.via == "batch":
            service = BatchService(client, wishes.options, self._job)
            return BatchEngine(
                self._remaining(),
                service,
                self._parts,
                self._answers,
                self._errors,
                self._tally,
                wishes.rules,
                part_requests=wishes.part_requests,
                poll_seconds=wishes.poll_seconds,
                most_attempts=service.most_attempts,
                is_recorded=self._is_recorded,
                cost=lambda: self._cost_now(before),
                price=self._price,
                recorded=recorded,
                tick=tick,
                drain_seconds=wishes.drain_seconds,
            ), service
        limiter = client._builder.settings.rate_limiter
        if self.runs_elsewhere:
            return (engine := self._make_shard_engine(limiter, before, tick)), engine
        if limiter is None:
            client = client.with_options(rate_limiter=RateLimiter(longest_seconds=3600.0))
        total = self._source.total
        self._under_way.begin(None if total is None else total - self._tally.answered - self._tally.failed)
        sender = Sender(client, wishes.options, self._job, wishes.concurrency)
        is_own = self._source.path is not None or self._source.is_rereadable
        return Engine(
            self._remaining(),
            sender,
            self._answers,
            self._errors,
            self._tally,
            wishes.rules,
            concurrency=wishes.concurrency,
            cost=lambda: self._cost_now(before),
            recorded=recorded,
            tick=tick,
            reads_in_thread=not is_own,
            drain_seconds=wishes.drain_seconds,
            grown=self._under_way.grow,
        ), sender

    def _make_shard_engine(
        self, limiter: Any, before: dict[tuple[str, str], dict[str, int]], tick: Callable[[], object] | None
    ) -> ShardEngine:
        source, wishes, outputs = self._source, self._wishes, self._folder.path / "shards"
        is_fresh = not len(self._recorded) and not len(self._failed)
        setup = {
            "client": pickled_client(self._client, wishes.options),
            "source": "" if source.path is None else str(source.path.absolute()),
            **source.recipe,
            "outputs": str(outputs.absolute()),
            "job": self._job,
            "concurrency": max(1, wishes.concurrency // wishes.processes),
            "prices": wishes.prices or self._where,
            "drain_seconds": wishes.drain_seconds,
        }
        outputs.mkdir(exist_ok=True)
        shards = cut_shards(source, wishes.processes, None if is_fresh else self._is_recorded)
        budget, make_worker = RateBudget(limiter or RateLimiter(longest_seconds=3600.0)), self._make_worker
        if self._make_actors is not None:
            budget, make_worker = self._make_actors(limiter)

        async def collect(shard: Shard) -> None:
            output = shard_output(outputs, shard.number)
            twice = await asyncio.to_thread(collect_shard, output, self._answers, self._errors, None)
            self._under_way.add(twice)

        return ShardEngine(
            shards,
            setup,
            wishes.processes,
            make_worker,
            budget,
            collect,
            lambda stop: Recorder((self._answers, self._errors), stop),
            self._tally,
            wishes.rules,
            cost=lambda: self._cost_now(before),
            tick=tick,
        )

    def _price(self, part: Part) -> float | None:
        """Return the most that a part may cost; None if it is not known, or does not matter."""
        if self._wishes.rules.max_cost is None:
            return None
        counts = {"requests": part.requests, "input": part.input_tokens, "cached": 0, "output": part.output_tokens}
        return self._prices.cost({(part.model, "batch"): counts})

    def counts(self) -> dict[str, Any]:
        """Return the counts as plain data for another process."""
        engine = self._engine
        return {
            **self._tally.counts(),
            "active": engine.active if engine else 0,
            "slots": engine.slots if engine else 0,
        }

    def _cost_now(self, before: dict[tuple[str, str], dict[str, int]]) -> float | None:
        if self._wishes.rules.max_cost is None:
            return None
        return self._prices.cost(
            {
                key: {name: count - before.get(key, {}).get(name, 0) for name, count in counts.items()}
                for key, counts in self._tally.tokens.items()
            }
        )

    def stop(self, reason: str = "interrupted", by: str = "interrupt") -> None:
        """Stop the run, from its event loop."""
        if self._engine is not None:
            self._engine.stop(reason, by)

    def report(self) -> BulkReport:
        """Return where the run is, or how it ended."""
        tally, engine, ended = self._tally, self._engine, self.ended
        is_running = engine is not None and ended is not None and not self._seconds
        report = BulkReport(
            str(self.output),
            self._source.total,
            tally.answered,
            tally.failed,
            tally.answered_now,
            tally.failed_now,
            engine.active if engine is not None and is_running else 0,
            engine.slots if engine is not None else 0,
            monotonic() - self._began if is_running else self._seconds,
            tally.retried,
            tally.refused,
            tally.total_tokens(),
            self._prices.cost(tally.tokens),
            dict(tally.causes),
            tally.quantile(0.5),
            tally.quantile(0.95),
            tally.quantile(0.99),
            self._cut_bytes,
            ended.reason if ended is not None and not is_running else None,
            batches=tuple(part.told() for part in self._parts.all),
        )
        sent_twice = self._under_way.sent_twice(0 if is_running else report.left)
        return report._replace(exit_code=self._exit_code(report), sent_twice=sent_twice)

    def _exit_code(self, report: BulkReport) -> int:
        ended = self.ended
        if ended is not None and ended.by:
            return _EXIT_CODES[ended.by]
        if report.left or (ended is None and report.total is None):
            return NOT_FINISHED
        return SOME_FAILED if report.failed else ALL_ANSWERED

    def close(self) -> None:
        """Write the report, close the files and release the lock."""
        journals, self._journals = self._journals, []
        for journal in journals:
            try:
                journal.close()
            except OSError as error:  # the disk may be full
                self.ended = self.ended if self.ended and self.ended.by else Ended(str(error), "failure")
        if journals and self._engine is not None:
            with suppress(OSError):  # the report is on the job too
                self._folder.write("report.json", self.report().to_dict())
        self._folder.unlock()
