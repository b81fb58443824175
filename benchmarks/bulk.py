"""Compares a bulk run with what other clients do with many requests: `make bench ARGS=bulk`.

Each client sends the same requests in a fresh process, 500 at once, to a server in another process. aikit reads
the requests from a file and records each answer; the others get them as a list and keep the answers in memory, or, as
workers over an iterator, nothing.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.harness import describe_machine

# curator excludes the official package from version 3 on, so it has a separate environment.
ELSEWHERE: Final[Mapping[str, Path]] = {
    "bespokelabs-curator": Path(__file__).parents[1] / ".venv-curator" / "bin" / "python"
}
SERVER: Final = Path(__file__).parents[1] / "tests" / "bulk" / "ledger_server.py"
AT_ONCE: Final = 500
_LONGEST_SECONDS: Final = 300.0
_START: Final = """
import asyncio, json, os, resource, sys, time

base_url, source, count, at_once = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def bodies():
    with open(source) as file:
        for line in file:
            yield json.loads(line)["body"]


def measured(main):
    before, began = usage(), time.perf_counter()
    answered = asyncio.run(main())
    seconds, after = time.perf_counter() - began, usage()
    print(json.dumps([answered, seconds, after[0] - before[0], after[1]]))


def usage():
    kinds = [resource.getrusage(kind) for kind in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    most = [each.ru_maxrss for each in kinds]
    if os.path.exists("/proc/self/status"):  # there the system's figure begins with the memory of the parent
        most[0] = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
    return sum(each.ru_utime + each.ru_stime for each in kinds), max(most) / 1024


async def gather(ask):
    places = asyncio.Semaphore(at_once)

    async def one(body):
        async with places:
            return await ask(body)

    return len(await asyncio.gather(*(one(body) for body in list(bodies()))))


async def workers(ask):
    todo, done = bodies(), 0

    async def work():
        nonlocal done
        for body in todo:
            await ask(body)
            done += 1

    await asyncio.gather(*(work() for _ in range(at_once)))
    return done
"""
_OPENAI: Final = """
from openai import AsyncOpenAI{more}


async def main():
    async with AsyncOpenAI(api_key="sk-test", base_url=base_url, timeout=300{client}) as client:
        return await {way}(lambda body: client.chat.completions.create(**body))


measured(main)
"""
_AIOHTTP: Final = {"more": ", DefaultAioHttpClient", "client": ", http_client=DefaultAioHttpClient()"}
_LITELLM: Final = """
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import litellm


async def main():
    more = {"model": "openai/m", "api_base": base_url, "api_key": "sk-test", "timeout": 300}
    return await gather(lambda body: litellm.acompletion(**{**body, **more}))


measured(main)
"""
_LITELLM_THREADS: Final = """
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import litellm


async def main():
    more = {"model": "openai/m", "api_base": base_url, "api_key": "sk-test", "timeout": 300}
    messages = [body["messages"] for body in bodies()]
    return len(await asyncio.to_thread(litellm.batch_completion, messages=messages, max_workers=at_once, **more))


measured(main)
"""
_CURATOR: Final = """
import tempfile
from importlib.util import find_spec
from pathlib import Path

# Its results go to a new folder, and the table of tokens is the one that its dependency brings: no network.
tables = Path(find_spec("litellm").origin).parent / "litellm_core_utils" / "tokenizers"
os.environ.update(
    CURATOR_CACHE_DIR=tempfile.mkdtemp(dir=Path(source).parent), TIKTOKEN_CACHE_DIR=str(tables),
    CURATOR_DISABLE_RICH_DISPLAY="1", CURATOR_VIEWER="False", TELEMETRY_ENABLED="False", HF_HUB_OFFLINE="1",
    LITELLM_LOCAL_MODEL_COST_MAP="True", OPENAI_API_KEY="sk-test",
)
from bespokelabs import curator


class Ask(curator.LLM):
    def prompt(self, row):
        return row["messages"]

    def parse(self, row, response):
        return {"text": response}


async def main():
    most = {"max_requests_per_minute": 10**9, "max_tokens_per_minute": 10**12, "max_concurrent_requests": at_once}
    ask = Ask(model_name="m", backend="openai", backend_params={"base_url": base_url, **most})
    found = await asyncio.to_thread(ask, [{"messages": body["messages"]} for body in bodies()])
    return len(getattr(found, "dataset", found))


measured(main)
"""
_AIKIT: Final = """
from aikit import AsyncOpenAI


async def main():
    async with AsyncOpenAI("sk-test", base_url, http_agent="{agent}") as client:
        run = client.bulk.run(source, source + ".out", concurrency=at_once, processes={processes})
        return (await run.wait()).answered


measured(main)
"""
PEERS: Final[Mapping[str, tuple[str, str]]] = {
    "openai, gather": ("openai", _OPENAI.format(way="gather", more="", client="")),
    "openai, workers": ("openai", _OPENAI.format(way="workers", more="", client="")),
    "openai on aiohttp, gather": ("aiohttp", _OPENAI.format(way="gather", **_AIOHTTP)),
    "openai on aiohttp, workers": ("aiohttp", _OPENAI.format(way="workers", **_AIOHTTP)),
    "litellm, gather": ("litellm", _LITELLM),
    "litellm, batch_completion": ("litellm", _LITELLM_THREADS),
    "curator": ("bespokelabs-curator", _CURATOR),
    "aikit bulk": ("aikit-client", _AIKIT.format(agent="default", processes=1)),
    "aikit bulk, fast agent": ("httptools", _AIKIT.format(agent="fast", processes=1)),
    "aikit bulk, 2 processes": ("httptools", _AIKIT.format(agent="fast", processes=2)),
}
"""The clients: what must be installed, and the program."""


class Figures(NamedTuple):
    """What one client took.

    Attributes:
        per_second: answers a second.
        cpu: microseconds of CPU for each, with child processes.
        megabytes: the most memory of the largest process.
    """

    per_second: float
    cpu: float
    megabytes: float


def take(
    count: int, rounds: int, delay: float, report: Callable[[str], object], peers: Sequence[str] = tuple(PEERS)
) -> dict[str, Figures | None]:
    """Take the figures of clients, in turns; None for one that is not installed or failed."""
    taken: dict[str, list[Figures]] = {name: [] for name in peers}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        with source.open("w") as file:
            for number in range(count):
                body = {"model": "m", "messages": [{"role": "user", "content": f"question {number} {'x' * 100}"}]}
                line = {"custom_id": str(number), "method": "POST", "url": "/v1/chat/completions", "body": body}
                file.write(f"{json.dumps(line)}\n")
        command = [sys.executable, str(SERVER), str(Path(folder) / "ledger"), str(delay)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            base_url = f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
            try:
                for round_ in range(rounds):
                    for name in peers:
                        needs, program = PEERS[name]
                        report(f"round {round_ + 1} of {rounds}: {name}")
                        if version_of(needs) is not None:
                            python = str(ELSEWHERE.get(needs, sys.executable))
                            taken[name] += _run(python, program, base_url, source, count)
            finally:
                server.kill()
    return {name: _median(figures) if figures else None for name, figures in taken.items()}


def _run(python: str, program: str, base_url: str, source: Path, count: int) -> list[Figures]:
    Path(f"{source}.out").unlink(missing_ok=True)
    arguments = [base_url, str(source), str(count), str(AT_ONCE)]
    command = [python, "-c", _START + program, *arguments]
    try:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, timeout=_LONGEST_SECONDS
        )
    except subprocess.TimeoutExpired:
        return []
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        return []
    answered, seconds, cpu, megabytes = json.loads(lines[-1])
    return [Figures(answered / seconds, cpu / answered * 1e6, megabytes)] if answered == count else []


def _median(figures: Sequence[Figures]) -> Figures:
    return Figures(*(statistics.median(values) for values in zip(*figures, strict=True)))


def version_of(name: str) -> str | None:
    """Return the version of a distribution; None if it is not installed."""
    try:
        if name not in ELSEWHERE:
            return version(name)
        places = [str(path) for path in ELSEWHERE[name].parents[1].glob("lib/python*/site-packages")]
        return next((each.version for each in distributions(name=name, path=places)), None)
    except PackageNotFoundError:
        return None


def table(figures: Mapping[str, Figures | None]) -> str:
    """Return the figures as a table, with ratios to the official package's loop and to its fastest way."""
    loop = figures.get("openai, gather")
    fastest = max(
        (each.per_second for name, each in figures.items() if each is not None and name.startswith("openai")),
        default=0.0,
    )
    rows = [
        "| client | answers a second | CPU µs each | MB at most | times the official loop | times its fastest way |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, each in figures.items():
        if each is None:
            rows.append(f"| {name} | not installed, or it failed | | | | |")
            continue
        by_loop = f"{each.per_second / loop.per_second:.1f}" if loop else ""
        by_fastest = f"{each.per_second / fastest:.1f}" if fastest else ""
        speed, cpu, memory = f"{each.per_second:,.0f}", f"{each.cpu:,.0f}", f"{each.megabytes:.0f}"
        rows.append(f"| {name} | {speed} | {cpu} | {memory} | {by_loop} | {by_fastest} |")
    return "\n".join(rows)


def page(figures: Mapping[str, Figures | None], facts: str, *, has_chart: bool) -> str:
    """Return the table as a page, with what it depends on."""
    packages = dict.fromkeys(needs for needs, _ in PEERS.values())
    versions = ", ".join(f"{name} {found}" for name in packages if (found := version_of(name)) is not None)
    chart = "![Answers a second of each client](bulk.svg)\n\n" if has_chart else ""
    return (
        "# Many requests\n\n"
        f"The same requests from each client, {AT_ONCE} at once. [How it is measured](../README.md#bulk-runs)\n\n"
        f"{chart}- {date.today()}; {describe_machine()}\n- {versions}\n- {facts}\n\n{table(figures)}\n"
    )


def draw(figures: Mapping[str, Figures | None], path: Path) -> None:
    """Draw answers a second as bars."""
    from matplotlib import pyplot  # lazy: only for a chart

    known = {name: each.per_second for name, each in figures.items() if each is not None}
    figure, axes = pyplot.subplots(figsize=(8, 0.5 * len(known) + 1))
    bars = axes.barh(list(known), list(known.values()), color=["#2a7" if "aikit" in name else "#999" for name in known])
    axes.bar_label(bars, fmt="{:,.0f}", padding=3)
    axes.invert_yaxis()
    axes.set_title(f"Answers a second, {AT_ONCE} requests at once")
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path)
    pyplot.close(figure)
