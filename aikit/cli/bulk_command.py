"""`aikit bulk`: many requests from a file, with a recorded answer for each."""

# lazy: rich, which a pipe does not need
from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from aikit.bulk import BulkError, BulkJob, BulkReport, bulk_status, export_answers
from aikit.cli.common_options import DEFAULTS, CommonOptions
from aikit.cli.exit_codes import CommandError, ExitCode
from aikit.cli.terminal import console, note, print_json, print_rows
from aikit.cli.tool_files import class_from

app = App(
    name="bulk",
    help="Send many requests from a file, and record an answer for each.",
    help_epilogue="""Run the same command again after a crash or Ctrl-C, and it goes on where it was.

Examples:
  aikit bulk run requests.jsonl -o answers.jsonl
  aikit bulk run reviews.csv -o answers.jsonl --template "Positive? {review}" --id-column id --model gpt-4o-mini
  aikit bulk run requests.jsonl -o answers.jsonl --via batch
  aikit bulk cost requests.jsonl --prices openai
  aikit bulk status answers.jsonl
  aikit bulk retry answers.jsonl
  aikit bulk retry answers.jsonl --invalid cities.py:City
  aikit bulk export answers.jsonl -o answers.csv

Exit codes of run and retry:
  0    all requests have an answer
  1    some failed
  2    wrong use
  3    stopped by a rule
  4    not finished
  130  interrupted""",
)
_SECONDS_PER_LINE = 10.0

Input = Annotated[Path, Parameter(name="INPUT", help="A .jsonl, .csv or .parquet file: batch lines, bodies, or rows.")]
Output = Annotated[Path, Parameter(name=["--output", "-o"], help="The file for the answers.")]
Answers = Annotated[Path, Parameter(name="ANSWERS", help="The output of a run.")]
Url = Annotated[str, Parameter(help="The path for bodies and rows.")]
Model = Annotated[str | None, Parameter(name=["--model", "-m"], help="The model of all requests.")]
Template = Annotated[str | None, Parameter(help='The prompt of a row, such as "Translate: {text}".')]
PromptColumn = Annotated[str | None, Parameter(help="The column with the prompt of a row.")]
IdColumn = Annotated[str | None, Parameter(help="The column with the ID of a row.")]
Dedupe = Annotated[bool, Parameter(negative="", help="Send equal requests without an ID once.")]
Concurrency = Annotated[int, Parameter(name=["--concurrency", "-c"], help="The most requests under way at once.")]
MaxCost = Annotated[float | None, Parameter(help="US dollars after which the run stops; needs the extra costs.")]
MaxFailures = Annotated[str | None, Parameter(help="A number or a share, such as 1%, of failures to stop above.")]
Deadline = Annotated[str | None, Parameter(help="The time after which the run stops, such as 90s, 30m or 6h.")]
Via = Annotated[Literal["direct", "batch"], Parameter(help="batch: the batch endpoint, at half the price.")]
Engine = Annotated[
    Literal["direct", "batch", "ray"],
    Parameter(help="batch: the batch endpoint, at half the price; ray: actors of Ray."),
]
BatchRequests = Annotated[int, Parameter(help="The most requests in one batch.")]
PollInterval = Annotated[str, Parameter(help="The longest wait between two looks at a batch, such as 30s or 5m.")]
Processes = Annotated[int, Parameter(help="How many processes, or actors of Ray, send the requests.")]
Prices = Annotated[str | None, Parameter(help="The provider whose prices apply, such as openai.")]


@app.command(name="run")
def run_requests(
    source: Input,
    /,
    *,
    output: Output,
    url: Url = "/v1/chat/completions",
    model: Model = None,
    template: Template = None,
    prompt_column: PromptColumn = None,
    id_column: IdColumn = None,
    dedupe: Dedupe = False,
    changed: Annotated[
        Literal["refuse", "resend", "keep"], Parameter(help="What to do with an answer to another question.")
    ] = "refuse",
    concurrency: Concurrency = 100,
    max_cost: MaxCost = None,
    max_failures: MaxFailures = None,
    deadline: Deadline = None,
    prices: Prices = None,
    via: Engine = "direct",
    batch_requests: BatchRequests = 50_000,
    poll_interval: PollInterval = "30s",
    processes: Processes = 1,
    common: CommonOptions = DEFAULTS,
) -> int:
    """Send the requests of a file that have no answer yet."""
    with common.client() as client, _wrong_use(), _progress() as tell:
        job = client.bulk.run(
            source,
            output,
            url=url,
            model=model,
            template=template,
            prompt_column=prompt_column,
            id_column=id_column,
            dedupe=dedupe,
            changed=changed,
            concurrency=concurrency,
            max_cost=max_cost,
            max_failures=max_failures,
            deadline=_seconds(deadline),
            prices=prices,
            via=via,
            batch_requests=batch_requests,
            poll_interval=_seconds(poll_interval, "--poll-interval") or 30.0,
            processes=processes,
            on_progress=tell,
            **_call_options(common),
        )
        report = _finish(job)
    return _show(report, common)


@app.command(name="retry")
def retry_failures(
    output: Answers,
    /,
    *,
    invalid: Annotated[
        str | None,
        Parameter(help="The class that answers must fit, as FILE.py:NAME or MODULE:NAME; others are sent again too."),
    ] = None,
    concurrency: Concurrency = 100,
    max_cost: MaxCost = None,
    max_failures: MaxFailures = None,
    deadline: Deadline = None,
    common: CommonOptions = DEFAULTS,
) -> int:
    """Send the failed requests of a run again, from the same input."""
    checked = {} if invalid is None else {"schema": class_from(invalid), "retry_invalid": True}
    with common.client() as client, _wrong_use(), _progress() as tell:
        job = client.bulk.retry(
            output,
            concurrency=concurrency,
            max_cost=max_cost,
            max_failures=max_failures,
            deadline=_seconds(deadline),
            on_progress=tell,
            **checked,
            **_call_options(common),
        )
        report = _finish(job)
    return _show(report, common)


@app.command(name="status")
def show_status(output: Answers, /, *, common: CommonOptions = DEFAULTS) -> None:
    """Show where a run is, also while it goes on."""
    with _wrong_use():
        report, is_running = bulk_status(output)
    if common.json:
        print_json({**report.to_dict(), "is_running": is_running})
    else:
        state = "running" if is_running else "not running" if report.exit_code == ExitCode.REQUEST else "finished"
        print_rows(("what", "value"), [("state", state), *_rows(report)])


@app.command(name="export")
def export_copy(
    output: Answers,
    /,
    *,
    target: Annotated[Path, Parameter(name=["--output", "-o"], help="The copy: .csv for a table, else lines.")],
    ordered: Annotated[bool, Parameter(help="In the order of the input.")] = True,
    failures: Annotated[bool, Parameter(negative="", help="Copy the failures too.")] = False,
    common: CommonOptions = DEFAULTS,
) -> None:
    """Copy the answers of a run in the order of its input."""
    if not output.exists():
        raise CommandError(f"{output} does not exist", ExitCode.FILE)
    with _wrong_use():
        count = export_answers(output, target, ordered=ordered, failures=failures)
    if common.json:
        print_json({"output": str(target), "lines": count})
    else:
        note(f"{target}: {count} lines")


@app.command(name="cost")
def estimate_cost(
    source: Input,
    /,
    *,
    url: Url = "/v1/chat/completions",
    model: Model = None,
    template: Template = None,
    prompt_column: PromptColumn = None,
    id_column: IdColumn = None,
    dedupe: Dedupe = False,
    prices: Prices = None,
    via: Via = "direct",
    common: CommonOptions = DEFAULTS,
) -> None:
    """Count the requests of a file, and estimate their tokens and cost; send nothing."""
    with common.client() as client, _wrong_use():
        found = client.bulk.estimate(
            source,
            url=url,
            model=model,
            template=template,
            prompt_column=prompt_column,
            id_column=id_column,
            dedupe=dedupe,
            prices=prices,
            via=via,
        )
    if common.json:
        print_json(found._asdict())
        return
    rows: list[tuple[str, Any]] = [
        ("requests", found.requests),
        *((f"of model {name or '(none)'}", count) for name, count in found.models.items()),
        ("tokens of prompts", found.input_tokens),
        ("tokens of answers, at most", found.output_tokens),
        ("requests without a limit", found.unlimited),
        ("cost", _dollars(found.cost)),
    ]
    print_rows(("what", "value"), rows)


@contextmanager
def _wrong_use() -> Iterator[None]:
    try:
        yield
    except BulkError as error:
        raise CommandError(str(error)) from error


def _call_options(common: CommonOptions) -> dict[str, Any]:
    return {} if common.max_retries is None else {"max_retries": common.max_retries}


def _finish(job: BulkJob) -> BulkReport:
    """Run a job; Ctrl-C lets what is under way end."""
    before = job.report
    if before.total is not None and before.answered + before.failed >= before.total:
        note(f"nothing to do: {before.answered} answered, {before.failed} failed")
    try:
        return job.wait()
    except KeyboardInterrupt:
        return job.report


def _show(report: BulkReport, common: CommonOptions) -> int:
    if common.json:
        print_json(report.to_dict())
    else:
        print_rows(("what", "value"), _rows(report))
    if report.reason is not None:
        note(f"stopped: {report.reason}. Run the same command again to go on.")
    return report.exit_code


def _rows(report: BulkReport) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = [
        ("answered", report.answered),
        ("failed", report.failed),
        ("left", report.left),
        *((("sent twice, at most", report.sent_twice),) if report.sent_twice else ()),
        ("tokens in", f"{report.tokens['input']} ({report.tokens['cached']} cached)"),
        ("tokens out", report.tokens["output"]),
        ("cost", _dollars(report.cost)),
        *((f"failed with {cause}", count) for cause, count in report.causes.items()),
    ]
    if report.seconds:
        rows.append(("speed", f"{report.per_second:.1f} a second, {report.seconds:.1f} s"))
    rows += [(str(each["batch_id"] or "a batch to create"), _state(each)) for each in report.batches]
    if report.p50 is not None:
        rows.append(("an answer took", f"{report.p50:.2f} s (half), {report.p95:.2f} s (95 %)"))
    return rows


def _state(batch: Mapping[str, Any]) -> str:
    done = f"{batch['completed'] + batch['failed']} of {batch['requests']} done"
    return f"{batch['status'] or 'not created'}, {done}, {batch['model'] or 'no model'}"


def _dollars(cost_or_none: float | None) -> str:
    return "unknown" if cost_or_none is None else f"${cost_or_none:.4f}"


def _seconds(text: str | None, option: str = "--deadline") -> float | None:
    """Read a duration such as `90`, `90s`, `30m` or `6h`."""
    if text is None:
        return None
    units = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
    try:
        return float(text[:-1]) * units[text[-1]] if text[-1:] in units else float(text)
    except ValueError:
        raise CommandError(f"{option} must be a time such as 90s, 30m or 6h, got {text!r}") from None


@contextmanager
def _progress() -> Iterator[Callable[[BulkReport], None]]:
    """Show where a run is: a line that changes on a terminal, else a line of JSON every ten seconds."""
    if not sys.stderr.isatty():
        next_at = time.monotonic() + _SECONDS_PER_LINE

        def tell(report: BulkReport) -> None:
            nonlocal next_at
            if time.monotonic() >= next_at:
                next_at += _SECONDS_PER_LINE
                note(json.dumps(_facts(report)))

        yield tell
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console(of_errors=True), transient=True) as progress:
        task = progress.add_task("starting", total=None)

        def draw(report: BulkReport) -> None:
            facts = _facts(report)
            left = "" if report.seconds_left is None else f", {report.seconds_left:.0f} s left"
            shown = f"{facts['per_second']}/s, {report.failed} failed, {report.in_flight} under way{left}"
            done = report.answered + report.failed
            progress.update(task, total=report.total, completed=done, description=f"{shown}, {_dollars(report.cost)}")

        yield draw


def _facts(report: BulkReport) -> dict[str, Any]:
    return {
        "done": report.answered,
        "failed": report.failed,
        "in_flight": report.in_flight,
        "slots": report.slots,
        "per_second": round(report.per_second, 1),
        "tokens": dict(report.tokens),
        "cost": report.cost,
        "refused": report.refused,
        "seconds_left": None if report.seconds_left is None else round(report.seconds_left),
    }
