"""`client.bulk`, blocking and asynchronous, and the jobs that its methods return."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final, Literal

from .batch_parts import MOST_REQUESTS
from .bulk_errors import BulkError
from .engine import Recorded
from .estimates import BulkEstimate, estimate_requests
from .job_folder import JobFolder
from .plan import CHANGED, ENGINES, Plan, Wishes
from .requests import Input, Shape
from .results import BulkReport, BulkResult, text_of_answer
from .rules import Rules, share_of
from .spending import Prices

if TYPE_CHECKING:
    import os

    from aikit.aio.client import AsyncOpenAI
    from aikit.clients.client import OpenAI

__all__ = ["AsyncBulkAPI", "AsyncBulkJob", "BulkAPI", "BulkJob"]

# How many results wait for a reader before the run waits for it.
_MOST_WAITING: Final = 1000

Progress = Callable[[BulkReport], object]


class _Job:
    """The common part of both kinds of jobs."""

    # Any: the class that you pass as `schema`
    def __init__(self, plan: Plan, schema: Any, progress: Progress | None) -> None:
        self._plan, self._schema, self._progress = plan, schema, progress
        self._is_begun = False
        self._runner: _Thread | None = None

    @property
    def report(self) -> BulkReport:
        """Where the run is, or how it ended."""
        return self._plan.report()

    @property
    def output(self) -> Path:
        """The file with the answers."""
        return self._plan.output

    def _begin(self, *, iterates: bool = False) -> bool:
        """Return whether there is something to do, and that this is the first to do it."""
        if self._is_begun:
            return False
        if iterates and self._plan.runs_elsewhere:
            raise TypeError("`processes` gives no results to iterate over: call `wait()`, and read the output")
        self._is_begun = True
        if self._plan.is_finished:
            self._plan.close()
            return False
        return True

    def _result(self, recorded: Recorded) -> BulkResult:
        request = recorded.request
        body = dict(request.body)  # without its text
        return BulkResult(request.custom_id, request.line, body, recorded.decoded, recorded.error, self._schema)

    def __repr__(self) -> str:
        report = self.report
        return f"<{type(self).__name__} {report.output!r}: {report.answered} answered, {report.failed} failed>"


class BulkJob(_Job):
    """A run. It begins when you iterate over it, or call `wait`.

    Iterate to get each answer and failure of this run as it comes, already recorded. Leaving the loop early stops the
    run; the same call goes on with it later.
    """

    def __iter__(self) -> Iterator[BulkResult]:
        results: SimpleQueue[BulkResult | None] = SimpleQueue()

        async def deliver(result: BulkResult) -> None:
            results.put(result)
            while results.qsize() > _MOST_WAITING and not is_left.is_set():  # noqa: ASYNC110 - set by another thread
                await asyncio.sleep(0.01)

        is_left = threading.Event()
        if not self._begin(iterates=True):
            return
        runner = _Thread(self, lambda recorded: deliver(self._result(recorded)), lambda: results.put(None))
        runner.start()
        try:
            while (result := results.get()) is not None:
                yield result
        finally:
            is_left.set()
            runner.end()

    def wait(self) -> BulkReport:
        """Run to the end and return the report. Ctrl-C lets what is under way end, a second one drops it.

        Raises:
            KeyboardInterrupt: after Ctrl-C, once the run has ended.
            BulkError: the run can't go on.
        """
        if self._begin():
            runner = _Thread(self, None, lambda: None)
            runner.start()
            runner.end(waits=True)
        return self.report

    def stop(self) -> None:
        """Admit no further requests, and let those under way end; a second call drops them. Any thread may call it."""
        if self._runner is not None:
            self._runner.interrupt()

    def close(self) -> None:
        """Release the lock of a run that you don't begin."""
        if not self._is_begun:
            self._is_begun = True
            self._plan.close()

    def __enter__(self) -> BulkJob:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Thread:
    """Runs a job in an event loop on a separate thread."""

    def __init__(self, job: BulkJob, recorded: Callable[[Recorded], Any] | None, ended: Callable[[], None]) -> None:
        self._job, self._recorded, self._ended = job, recorded, ended
        self._loop: asyncio.AbstractEventLoop | None = None
        self._failure: BaseException | None = None
        self._is_interrupted = False
        self._thread = threading.Thread(target=self._run, name="aikit-bulk", daemon=True)
        job._runner = self

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        async def main() -> None:
            self._loop = asyncio.get_running_loop()
            await self._job._plan.carry_out(self._recorded, self._job._progress)

        try:
            asyncio.run(main())
        except BaseException as error:  # raised where the job is waited for
            self._failure = error
        finally:
            self._loop = None
            self._ended()

    def interrupt(self) -> None:
        """Stop the run; again to drop what is under way."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # the loop ended just now
                loop.call_soon_threadsafe(self._job._plan.stop)

    def end(self, *, waits: bool = False) -> None:
        """Wait for the end: stop the run first unless `waits`, and on Ctrl-C."""
        if not waits:
            self.interrupt()
        interrupt: KeyboardInterrupt | None = None
        while self._thread.is_alive():
            try:
                self._thread.join(0.1 if interrupt is None else None)
            except KeyboardInterrupt as error:
                interrupt = error
                self.interrupt()
        if interrupt is not None:
            raise interrupt
        if self._failure is not None:
            raise self._failure


class AsyncBulkJob(_Job):
    """A run in your event loop. It begins when you iterate over it, or await `wait`; see `BulkJob`."""

    _results: asyncio.Queue[BulkResult | None]
    _running: asyncio.Task[None] | None = None
    _is_left = False

    async def __aiter__(self) -> AsyncIterator[BulkResult]:
        if not self._begin(iterates=True):
            return
        results: asyncio.Queue[BulkResult | None] = asyncio.Queue(_MOST_WAITING)

        async def deliver(result: BulkResult | None) -> None:
            if not self._is_left:
                await results.put(result)

        async def run() -> None:
            try:
                await self._plan.carry_out(lambda recorded: deliver(self._result(recorded)), self._progress)
            finally:
                await deliver(None)

        self._results, self._running = results, asyncio.ensure_future(run())
        try:
            while (result := await results.get()) is not None:
                yield result
        finally:
            await self.close()

    async def wait(self) -> BulkReport:
        """Run to the end and return the report.

        Raises:
            BulkError: the run can't go on.
        """
        if self._begin():
            await self._plan.carry_out(None, self._progress)
        return self.report

    def stop(self) -> None:
        """Admit no further requests, and let those under way end; a second call drops them."""
        self._plan.stop()

    async def close(self) -> None:
        """Stop the run, wait for what is under way, and release the lock.

        A loop that you leave early does this when Python disposes of it; `async with job:` does it at once.
        """
        if not self._is_begun:
            self._is_begun = True
            self._plan.close()
        elif self._running is not None:
            running = self._running
            # Once: Python may dispose of a loop that was left while this waits, and a second stop would drop requests.
            if not self._is_left and not running.done():
                self._plan.stop()
            self._is_left = True
            while not running.done():
                while not self._results.empty():  # lets the run go on
                    self._results.get_nowait()
                await asyncio.wait([running], timeout=0.05)
            self._running = None
            await running

    async def __aenter__(self) -> AsyncBulkJob:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class _Bulk:
    """The common part of both kinds of `client.bulk`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def _plan(
        self,
        source: Any,
        output: Any,
        *,
        url: str,
        model: str | None,
        body: Mapping[str, Any] | None,
        template: str | None,
        prompt_column: str | None,
        id_column: str | None,
        schema: Any,
        dedupe: bool,
        changed: str,
        retry_failed: bool,
        retry_invalid: bool,
        concurrency: Any,
        max_cost: float | None,
        prices: str | None,
        max_failures: int | float | str | None,
        deadline: float | None,
        via: str,
        batch_requests: Any,
        poll_interval: float,
        processes: Any,
        options: Mapping[str, Any],
    ) -> tuple[Plan, Any]:
        if changed not in CHANGED:
            raise ValueError(f"`changed` must be one of {', '.join(CHANGED)}, got {changed!r}")
        if via not in ENGINES:
            raise ValueError(f"`via` must be one of {', '.join(ENGINES)}, got {via!r}")
        for name, value in (("concurrency", concurrency), ("batch_requests", batch_requests), ("processes", processes)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ValueError(f"`{name}` must be a whole number above 0, got {value!r}")
        if processes > 1 and via == "batch":
            raise ValueError("`processes` needs another `via`: batches need one process")
        if not poll_interval > 0:
            raise ValueError(f"`poll_interval` must be a number of seconds above 0, got {poll_interval!r}")
        if template is not None and prompt_column is not None:
            raise TypeError("pass either `template` or `prompt_column`")
        fields = {**(body or {}), **({} if model is None else {"model": model})}
        found = None
        if schema is not None:
            from aikit.schema.json_schemas import schema_of  # lazy: it needs the extra `schema`

            found = schema_of(schema)
            fields = {**_format_of(found, url), **fields}
        if retry_invalid and found is None:
            raise TypeError("`retry_invalid` needs a `schema`")
        count, share = share_of(max_failures)
        wishes = Wishes(
            concurrency,
            Rules(max_cost=max_cost, max_failures=count, max_failures_share=share, deadline=deadline),
            changed,
            retry_failed,
            dict(options),
            {
                "url": url,
                "body": fields,
                "template": template,
                "prompt_column": prompt_column,
                "id_column": id_column,
                "dedupe": dedupe,
                "concurrency": concurrency,
                "via": via,
                "batch_requests": batch_requests,
                "poll_interval": poll_interval,
                "processes": processes,
            },
            prices,
            partial(_fits, found) if retry_invalid else None,
            via=via,
            part_requests=min(batch_requests, MOST_REQUESTS),
            poll_seconds=poll_interval,
            processes=processes,
        )
        shape = Shape(url, fields, template, prompt_column, id_column)
        make_actors = None
        if via == "ray":
            from .ray_workers import ray_workers  # lazy: few runs need it

            make_actors = ray_workers
        requests = Input(source, shape, dedupe=dedupe)
        return Plan(self._client, requests, Path(output), wishes, make_actors=make_actors), found

    # Any: as in `run`
    def estimate(
        self,
        source: str | os.PathLike[str] | Any,
        *,
        url: str = "/v1/chat/completions",
        model: str | None = None,
        body: Mapping[str, Any] | None = None,
        template: str | None = None,
        prompt_column: str | None = None,
        id_column: str | None = None,
        dedupe: bool = False,
        prices: str | None = None,
        via: Literal["direct", "batch"] = "direct",
    ) -> BulkEstimate:
        """Estimate what a run may take. Nothing is sent. The arguments are those of `run`.

        Raises:
            BulkError: the input is invalid.
        """
        fields = {**(body or {}), **({} if model is None else {"model": model})}
        requests = Input(source, Shape(url, fields, template, prompt_column, id_column), dedupe=dedupe)
        if requests.is_rereadable:
            for _ in requests.check():
                pass
        where = prices or self._client._builder.settings.base_url
        return estimate_requests(requests, Prices(where, is_needed=False), is_batch=via == "batch")

    def _recorded(self, output: Any) -> tuple[Any, dict[str, Any]]:
        """Return the input of a run, and how it made requests of it.

        Raises:
            BulkError: the run did not read a file.
        """
        manifest = JobFolder(Path(output)).read("manifest.json")
        path = (manifest.get("input") or {}).get("path")
        if not path:
            raise BulkError(f"{output} has no file as its input: call `run` again with `retry_failed=True`")
        return path, manifest["settings"]


def _fits(schema: Any, body: Any) -> bool:
    """Return whether the text of an answer fits a class."""
    try:
        schema.decode(text_of_answer(body) or "")
    except ValueError:
        return False
    return True


def _format_of(schema: Any, url: str) -> dict[str, Any]:
    """Return the field that asks for answers of a class."""
    described = {"name": schema.name, "schema": schema.strict, "strict": True}
    if url == "/v1/chat/completions":
        return {"response_format": {"type": "json_schema", "json_schema": described}}
    if url == "/v1/responses":
        return {"text": {"format": {"type": "json_schema", **described}}}
    raise BulkError(f"`schema` works with /v1/chat/completions and /v1/responses, not with {url}")


class BulkAPI(_Bulk):
    """Sends many requests from a file, and records one answer for each."""

    if TYPE_CHECKING:

        def __init__(self, client: OpenAI) -> None: ...

    # Any: the input may be rows of any kind, `schema` a class of any kind, and the options those of any call
    def run(
        self,
        source: str | os.PathLike[str] | Any,
        output: str | os.PathLike[str],
        *,
        url: str = "/v1/chat/completions",
        model: str | None = None,
        body: Mapping[str, Any] | None = None,
        template: str | None = None,
        prompt_column: str | None = None,
        id_column: str | None = None,
        schema: Any = None,
        dedupe: bool = False,
        changed: Literal["refuse", "resend", "keep"] = "refuse",
        retry_failed: bool = False,
        retry_invalid: bool = False,
        concurrency: int = 100,
        max_cost: float | None = None,
        prices: str | None = None,
        max_failures: int | float | str | None = None,
        deadline: float | None = None,
        via: Literal["direct", "batch", "ray"] = "direct",
        batch_requests: int = MOST_REQUESTS,
        poll_interval: float = 30.0,
        processes: int = 1,
        on_progress: Progress | None = None,
        **options: Any,
    ) -> BulkJob:
        """Prepare a run: check the input, and find what is recorded already. Nothing is sent yet.

        Run the same call again after a crash, and it goes on where it was: at most what was under way is sent twice.

        Args:
            source: the path of a `.jsonl` or `.csv` file, or an iterable of mappings. Each is a line of the
                batch endpoint (`custom_id`, `method`, `url`, `body`), a body, or, with `template` or `prompt_column`, a
                row.
            output: the path of the answers, in lines of the batch endpoint. Failures go to `….errors.jsonl` next to it.
            url: the path for bodies and rows; default `/v1/chat/completions`.
            model: the model, which takes precedence over that of a body.
            body: further fields of each body, such as `{"temperature": 0}`.
            template: the prompt of a row, with its columns in braces: `"Translate: {text}"`.
            prompt_column: the column with the prompt.
            id_column: the column with the ID; without one, the ID follows from the content.
            schema: a class for the answers; `result.parsed` is an object of it. Needs the extra `schema`.
            dedupe: whether equal requests without an ID are sent once; default False.
            changed: what to do with a request that has an answer to another question: `"refuse"` (default), `"resend"`
                or `"keep"`.
            retry_failed: whether requests that failed in an earlier run are sent again; default False.
            retry_invalid: whether answers that do not fit `schema` are dropped and requested again; default False.
            concurrency: how many requests may be under way at most; default 100.
            max_cost: US dollars after which the run stops; default None. Needs the extra `costs`.
            prices: whose list prices apply: the name of a known provider, or its base URL; default that of the client.
            max_failures: a number or a share such as `"1%"` of failures above which the run stops; default None.
            deadline: seconds after which the run stops; default None.
            via: `"direct"` (default), `"batch"` for the batch endpoint (answers within a day, at half the price), or
                `"ray"` for actors of Ray (extra `ray`).
            batch_requests: how many requests go into one batch at most; default 50,000, which is the API's limit.
            poll_interval: the longest wait between two looks at a batch, in seconds; default 30.
            processes: how many processes, or actors of Ray, send the requests of a file; default 1.
            on_progress: called about once a second with a `BulkReport`, on another thread.
            **options: options of each call, such as `timeout` and `max_retries` (default 3).

        Returns:
            The job. Iterate over it, or call `wait`.

        Raises:
            BulkError: the input is invalid or does not fit the output.
        """
        plan, found = self._plan(
            source,
            output,
            url=url,
            model=model,
            body=body,
            template=template,
            prompt_column=prompt_column,
            id_column=id_column,
            schema=schema,
            dedupe=dedupe,
            changed=changed,
            retry_failed=retry_failed,
            retry_invalid=retry_invalid,
            concurrency=concurrency,
            max_cost=max_cost,
            prices=prices,
            max_failures=max_failures,
            deadline=deadline,
            via=via,
            batch_requests=batch_requests,
            poll_interval=poll_interval,
            processes=processes,
            options=options,
        )
        return BulkJob(plan, found, on_progress)

    # Any: options of any call
    def retry(self, output: str | os.PathLike[str], **options: Any) -> BulkJob:
        """Prepare a run that sends the failed requests of an earlier one again, from the same input file.

        Args:
            output: the path of the answers.
            **options: further keywords of `run`, such as `concurrency`.

        Raises:
            BulkError: the earlier run did not read a file, or the input is invalid.
        """
        source, settings = self._recorded(output)
        return self.run(source, output, **{**settings, **options, "retry_failed": True})


class AsyncBulkAPI(_Bulk):
    """Sends many requests from a file, and records one answer for each; the asynchronous twin of `BulkAPI`."""

    if TYPE_CHECKING:

        def __init__(self, client: AsyncOpenAI) -> None: ...

    # Any: as in `BulkAPI`
    def run(
        self,
        source: str | os.PathLike[str] | Any,
        output: str | os.PathLike[str],
        *,
        url: str = "/v1/chat/completions",
        model: str | None = None,
        body: Mapping[str, Any] | None = None,
        template: str | None = None,
        prompt_column: str | None = None,
        id_column: str | None = None,
        schema: Any = None,
        dedupe: bool = False,
        changed: Literal["refuse", "resend", "keep"] = "refuse",
        retry_failed: bool = False,
        retry_invalid: bool = False,
        concurrency: int = 100,
        max_cost: float | None = None,
        prices: str | None = None,
        max_failures: int | float | str | None = None,
        deadline: float | None = None,
        via: Literal["direct", "batch", "ray"] = "direct",
        batch_requests: int = MOST_REQUESTS,
        poll_interval: float = 30.0,
        processes: int = 1,
        on_progress: Progress | None = None,
        **options: Any,
    ) -> AsyncBulkJob:
        """Prepare a run, as `BulkAPI.run` does. `on_progress` is called in the event loop.

        Returns:
            The job. Iterate over it with `async for`, or await `wait()`.
        """
        plan, found = self._plan(
            source,
            output,
            url=url,
            model=model,
            body=body,
            template=template,
            prompt_column=prompt_column,
            id_column=id_column,
            schema=schema,
            dedupe=dedupe,
            changed=changed,
            retry_failed=retry_failed,
            retry_invalid=retry_invalid,
            concurrency=concurrency,
            max_cost=max_cost,
            prices=prices,
            max_failures=max_failures,
            deadline=deadline,
            via=via,
            batch_requests=batch_requests,
            poll_interval=poll_interval,
            processes=processes,
            options=options,
        )
        return AsyncBulkJob(plan, found, on_progress)

    # Any: options of any call
    def retry(self, output: str | os.PathLike[str], **options: Any) -> AsyncBulkJob:
        """Prepare a run that sends the failed requests of an earlier one again, as `BulkAPI.retry` does."""
        source, settings = self._recorded(output)
        return self.run(source, output, **{**settings, **options, "retry_failed": True})
