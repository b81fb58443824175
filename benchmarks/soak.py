"""Make mixed calls from threads and tasks to a server that fails at random, and check every result.

The server computes its answer from the name of the call. The soak compares the results with these answers, and with the
server's ledger of the calls it carried out. The counts of lost, doubled and wrong results must all be zero.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import threading
import time
import urllib.request
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aikit import APIConnectionError, APIError, AsyncOpenAI, IncompleteStreamError, OpenAI, Retry
from aikit_openapi.api.models import retrieve_model
from benchmarks.faulty import content_of, models_of, serving, text_of, vector_of
from benchmarks.peers.peer import KEY

THREADS = 6
TASKS = 40
SHARE_OF_FAULTS = 0.15
MAX_RETRIES = 8
_OPTIONS: Mapping[str, Any] = {
    "max_retries": MAX_RETRIES,
    "timeout": 1.0,
    "deadline": 60.0,
    # Short waits: the calls should meet faults, not wait.
    "retry": Retry(first_seconds=0.05, longest_seconds=1.0),
}
# How long a call may still run after the end; by then it has reached its deadline.
_LONGEST_SECONDS = 75


@dataclass(frozen=True)
class Kind:
    """A kind of call.

    Attributes:
        blocking, asynchronous: make the call of this name, and return the value to compare.
        expected: returns what a call of this name should return.
        creates: whether carrying it out twice is an error.
        is_read_later: whether the answer is still on the wire when the call returns, past all retries.
    """

    blocking: Callable[[OpenAI, str], Any]
    asynchronous: Callable[[AsyncOpenAI, str], Awaitable[Any]]
    expected: Callable[[str], Any]
    creates: bool = False
    is_read_later: bool = False


def _options(call: str) -> dict[str, Any]:
    return {"extra_headers": {"X-Call": call}}


def _messages(call: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": call}]


def _chat(client: OpenAI, call: str) -> Any:
    return client.chat.completions.create(_messages(call), **_options(call)).choice.text


async def _chat_async(client: AsyncOpenAI, call: str) -> Any:
    return (await client.chat.completions.create(_messages(call), **_options(call))).choice.text


def _stream(client: OpenAI, call: str) -> Any:
    chunks = client.chat.completions.create(_messages(call), stream=True, **_options(call))
    return _text(list(chunks))


async def _stream_async(client: AsyncOpenAI, call: str) -> Any:
    chunks = await client.chat.completions.create(_messages(call), stream=True, **_options(call))
    return _text([chunk async for chunk in chunks])


def _text(chunks: Any) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks).strip()


def _embed(client: OpenAI, call: str) -> Any:
    return list(client.embeddings.create(call, "soak", **_options(call)).data[0].embedding)


async def _embed_async(client: AsyncOpenAI, call: str) -> Any:
    return list((await client.embeddings.create(call, "soak", **_options(call))).data[0].embedding)


def _list(client: OpenAI, call: str) -> Any:
    return [model.id for model in client.models.list(**_options(call)).models]


async def _list_async(client: AsyncOpenAI, call: str) -> Any:
    return [model.id for model in (await client.models.list(**_options(call))).models]


def _upload(client: OpenAI, call: str) -> Any:
    file = client.files.create((call, content_of(call)), "user_data", **_options(call))
    return file.id, file.filename


async def _upload_async(client: AsyncOpenAI, call: str) -> Any:
    file = await client.files.create((call, content_of(call)), "user_data", **_options(call))
    return file.id, file.filename


def _download(client: OpenAI, call: str) -> Any:
    return client.files.content(call, **_options(call)).read()


async def _download_async(client: AsyncOpenAI, call: str) -> Any:
    return await (await client.files.content(call, **_options(call))).read()


def _low_level(client: OpenAI, call: str) -> Any:
    return retrieve_model.sync(call, client=client, headers={"X-Call": call}).id


async def _low_level_async(client: AsyncOpenAI, call: str) -> Any:
    return (await retrieve_model.asyncio(call, client=client, headers={"X-Call": call})).id


def _uploaded(call: str) -> Any:
    return f"file-{call}", hashlib.sha256(content_of(call)).hexdigest()


KINDS = {
    "chat": Kind(_chat, _chat_async, text_of),
    "stream": Kind(_stream, _stream_async, text_of, is_read_later=True),
    "embeddings": Kind(_embed, _embed_async, vector_of),
    "list": Kind(_list, _list_async, models_of),
    "upload": Kind(_upload, _upload_async, _uploaded, creates=True),
    "download": Kind(_download, _download_async, content_of, is_read_later=True),
    "low-level": Kind(_low_level, _low_level_async, lambda call: call),
}


@dataclass
class Outcome:
    """The outcome of a call.

    Attributes:
        kind: the name of the kind of call.
        value: what it returned; None for an error.
        error: what it raised; None for success.
        is_over: whether the call has ended.
    """

    kind: str
    value: Any = None
    error: BaseException | None = None
    is_over: bool = False


@dataclass
class Soak:
    """All calls by name, and what the server did.

    Attributes:
        outcomes: what the client got.
        carried_out: how often the server carried out each call.
        faults: the faults that the server made.
        seconds: how long the soak took.
    """

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    carried_out: Mapping[str, int] = field(default_factory=dict)
    faults: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def lost(self) -> list[str]:
        """Calls whose result is missing without a correct error."""
        return [f"{call}: {why}" for call, outcome in self.outcomes.items() if (why := self._loss(call, outcome))]

    def _loss(self, call: str, outcome: Outcome) -> str | None:
        error, kind, times = outcome.error, KINDS[outcome.kind], self.carried_out.get(call, 0)
        if not outcome.is_over:
            return "never returned"
        if error is None:
            return None if times else "a result of what was never carried out"
        if not isinstance(error, APIError):
            return f"an error that is not ours: {error!r}"
        if kind.creates:
            is_told = error.is_outcome_unknown
            return f"carried out, and not told: {error}" if times and not is_told else None
        if kind.is_read_later and isinstance(error, APIConnectionError) and error.response is not None:
            return None
        return f"given up after {len(error.attempts)} attempts: {error}" if len(error.attempts) <= MAX_RETRIES else None

    def doubled(self) -> list[str]:
        """Calls that create something and were carried out more than once."""
        return [
            call
            for call, outcome in self.outcomes.items()
            if KINDS[outcome.kind].creates and self.carried_out.get(call, 0) > 1
        ]

    def wrong(self) -> list[str]:
        """Calls whose result, or the beginning of it, belongs to another call."""
        return [call for call, outcome in self.outcomes.items() if not _is_right(call, outcome)]

    @property
    def is_clean(self) -> bool:
        """Whether nothing is lost, doubled or wrong."""
        return not (self.lost() or self.doubled() or self.wrong())

    def table(self) -> str:
        """Return the figures in Markdown, followed by everything that is wrong."""
        lines = ["| soak | calls | with a result | with an error | requests carried out |", "|---|---:|---:|---:|---:|"]
        for kind in KINDS:
            calls = {call: outcome for call, outcome in self.outcomes.items() if outcome.kind == kind}
            failed = sum(outcome.error is not None for outcome in calls.values())
            times = sum(self.carried_out.get(call, 0) for call in calls)
            lines.append(f"| {kind} | {len(calls):,} | {len(calls) - failed:,} | {failed:,} | {times:,} |")
        lost, doubled, wrong = self.lost(), self.doubled(), self.wrong()
        lines += [
            "",
            f"{self.seconds:.0f} s, {len(self.outcomes):,} calls, {sum(self.faults.values()):,} faults:"
            f" {len(lost)} lost, {len(doubled)} doubled, {len(wrong)} wrong",
        ]
        for name, found in (("lost", lost), ("doubled", doubled), ("wrong", wrong)):
            lines += [f"- {name}: {each}" for each in found[:20]]
        return "\n".join(lines) + "\n"


def _is_right(call: str, outcome: Outcome) -> bool:
    expected = KINDS[outcome.kind].expected(call)
    if isinstance(outcome.error, IncompleteStreamError):
        return bool(expected.startswith(_text(outcome.error.partial)))
    return outcome.error is not None or not outcome.is_over or bool(outcome.value == expected)


class _Callers:
    """Make calls until time is up, name each one and record its outcome."""

    def __init__(self, soak: Soak, seconds: float, seed: int) -> None:
        self._soak = soak
        self._end = time.monotonic() + seconds
        self._seed = seed

    def call(self, client: OpenAI, caller: str) -> None:
        """Make one call after another, in a thread."""
        chance = random.Random(f"{self._seed} {caller}")
        number = 0
        while time.monotonic() < self._end:
            number += 1
            name, outcome = self._begin(chance, caller, number)
            try:
                outcome.value = KINDS[outcome.kind].blocking(client, name)
            except Exception as error:
                outcome.error = error.with_traceback(None)
            outcome.is_over = True

    async def call_async(self, client: AsyncOpenAI, caller: str) -> None:
        """Make one call after another, in a task."""
        chance = random.Random(f"{self._seed} {caller}")
        number = 0
        while time.monotonic() < self._end:
            number += 1
            name, outcome = self._begin(chance, caller, number)
            try:
                outcome.value = await KINDS[outcome.kind].asynchronous(client, name)
            except Exception as error:
                outcome.error = error.with_traceback(None)
            outcome.is_over = True

    def _begin(self, chance: random.Random, caller: str, number: int) -> tuple[str, Outcome]:
        name = f"{caller}-{number}"
        outcome = self._soak.outcomes[name] = Outcome(chance.choice(list(KINDS)))
        return name, outcome


def run(seconds: float, *, seed: int = 1, threads: int = THREADS, tasks: int = TASKS, **options: Any) -> Soak:
    """Make calls for some time, and then compare the results.

    Args:
        seconds: how long to make new calls.
        seed: the seed of all random choices.
        threads: how many threads share a blocking client.
        tasks: how many tasks share an asynchronous client.
        **options: options of both clients, which override those of every soak.
    """
    options = {**_OPTIONS, **options}
    soak = Soak()
    started = time.monotonic()
    callers = _Callers(soak, seconds, seed)

    async def call_in_tasks(base_url: str) -> None:
        async with AsyncOpenAI(KEY, base_url, **options) as client:
            await asyncio.gather(*(callers.call_async(client, f"task{number}") for number in range(tasks)))

    with serving(seed, SHARE_OF_FAULTS) as base_url, OpenAI(KEY, base_url, **options) as client:
        running = [
            threading.Thread(target=callers.call, args=(client, f"thread{n}"), daemon=True) for n in range(threads)
        ]
        running.append(threading.Thread(target=lambda: asyncio.run(call_in_tasks(base_url)), daemon=True))
        for thread in running:
            thread.start()
        for thread in running:
            thread.join(max(0.0, started + seconds + _LONGEST_SECONDS - time.monotonic()))
        _read_ledger(soak, base_url)
    soak.seconds = time.monotonic() - started
    return soak


def _read_ledger(soak: Soak, base_url: str) -> None:
    for _ in range(100):  # this request may meet a fault as well
        try:
            with urllib.request.urlopen(f"{base_url}/ledger", timeout=10) as answer:
                ledger = json.load(answer)
        except OSError:
            continue
        soak.carried_out, soak.faults = ledger["carried_out"], ledger["faults"]
        return
    raise RuntimeError("the server's ledger can't be read")
