"""`RateLimiter`: what it learns from answers, and how long it makes requests wait."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import random
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from aikit import AsyncOpenAI, OpenAI, RateLimiter, RateLimitError
from aikit.core.limit_levels import LimitScope, read_duration
from aikit.testing import Server
from tests.drivers.servers import Connection, RawServer, answer, raw_server

SERVER = "https://server.test"


def limits(requests: int, reset: str = "10s", most: int = 100, tokens: dict[str, str] | None = None) -> dict[str, str]:
    """The headers of an answer."""
    found = {
        "limit-requests": str(most),
        "remaining-requests": str(requests),
        "reset-requests": reset,
        **(tokens or {}),
    }
    return {f"x-ratelimit-{name.replace('_', '-')}": value for name, value in found.items()}


def learn(
    limiter: RateLimiter, headers: dict[str, str], model: str = "m", status: int | None = 200, **more: Any
) -> None:
    """Pass an answer to the limiter."""
    told = {"asked_seconds": None, **more}
    limiter.learn(SERVER, model, 0, status=status, headers=headers, **told)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("6m0s", 360.0), ("1s", 1.0), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("1d", 86400.0), ("", None), ("soon", None),
     ("6m 0s", None), ("5", None), (None, None), ("1sx", None)],
)  # fmt: skip
def test_durations_are_read_as_the_service_writes_them(text: str | None, seconds: float | None) -> None:
    """A value that isn't a duration sets no limit."""
    assert read_duration(text) == seconds


def test_nothing_waits_before_anything_is_known() -> None:
    """Answers without these headers teach it nothing."""
    limiter = RateLimiter()
    learn(limiter, {"content-type": "application/json"})
    learn(limiter, {"x-ratelimit-remaining-requests": "many"})
    assert [limiter.reserve(SERVER, "m", 10**9) for _ in range(3)] == [0.0, 0.0, 0.0]


def test_requests_wait_when_none_are_left() -> None:
    """Each takes one slot; other models and other servers have separate slots."""
    limiter = RateLimiter()
    learn(limiter, limits(2))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]
    assert 9 < limiter.reserve(SERVER, "m", 0) <= 10
    assert limiter.reserve(SERVER, "other", 0) == 0.0
    assert limiter.reserve("https://other.test", "m", 0) == 0.0


def test_a_request_waits_when_too_few_tokens_are_left() -> None:
    """A small one goes, a large one waits; one that exceeds the limit waits for all of it."""
    limiter = RateLimiter()
    tokens = {"limit_tokens": "1000", "remaining_tokens": "100", "reset_tokens": "30s"}
    learn(limiter, limits(50, tokens=tokens))
    assert limiter.reserve(SERVER, "m", 60) == 0.0
    assert 29 < limiter.reserve(SERVER, "m", 60) <= 30
    assert limiter.reserve(SERVER, "m", 40) == 0.0
    assert 29 < limiter.reserve(SERVER, "m", 10**6) <= 30


def test_after_the_reset_the_whole_limit_is_available() -> None:
    """The next answer says more precisely how much is left."""
    limiter = RateLimiter()
    learn(limiter, limits(0, reset="20ms", most=2))
    assert limiter.reserve(SERVER, "m", 0) > 0
    time.sleep(0.03)
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]


def test_a_wait_that_a_refusal_asks_for_applies_to_all() -> None:
    """All requests to this model wait; a success without a wait delays none."""
    limiter = RateLimiter()
    learn(limiter, {}, status=429, asked_seconds=5.0)
    assert 4 < limiter.reserve(SERVER, "m", 0) <= 5
    learn(limiter, {}, "n", 503, asked_seconds=5.0)
    assert limiter.reserve(SERVER, "n", 0) == 0.0


def test_requests_in_flight_count() -> None:
    """The answer to the first of three doesn't count the others yet."""
    limiter = RateLimiter()
    learn(limiter, limits(3))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    learn(limiter, limits(2))
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_an_answer_that_arrives_late_restores_nothing() -> None:
    """The last of three answers to arrive belongs to the request that the service counted first."""
    limiter = RateLimiter()
    learn(limiter, limits(3))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    for left in (1, 0, 2):
        learn(limiter, limits(left))
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_an_answer_is_believed_less_what_may_be_counted_after_it() -> None:
    """Requests that were answered before its request was sent are in it; one still in flight may not be."""
    limiter = RateLimiter()
    learn(limiter, limits(10))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    for left in (9, 8):
        learn(limiter, limits(left))
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    learn(limiter, limits(20), sent=limiter.snapshot(SERVER, "m"))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(19)] == [0.0] * 19
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_the_answer_to_a_single_request_in_flight_is_trusted() -> None:
    """Other programs may use the limit too, and a bucket refills."""
    limiter = RateLimiter()
    learn(limiter, limits(3))
    for left in (50, 1):
        assert limiter.reserve(SERVER, "m", 0) == 0.0
        learn(limiter, limits(left))
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_other_programs_that_use_the_limit_are_noticed() -> None:
    """The service has less left than this program's requests explain."""
    limiter = RateLimiter()
    learn(limiter, limits(10))
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    learn(limiter, limits(3))
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_a_new_window_allows_one_limit() -> None:
    """It is counted down before any answer describes it; requests without an answer may count in it."""
    limiter = RateLimiter()
    learn(limiter, limits(1, reset="20ms", most=3))
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    time.sleep(0.03)
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(2)] == [0.0, 0.0]
    assert limiter.reserve(SERVER, "m", 0) > 0
    time.sleep(0.03)
    assert limiter.reserve(SERVER, "m", 0) > 0, "three are under way"
    learn(limiter, limits(2, most=3))
    assert limiter.reserve(SERVER, "m", 0) > 0, "and all three may count in this window"


def test_a_lost_request_is_no_longer_in_flight() -> None:
    """It counts in its own window, and not in the next."""
    limiter = RateLimiter()
    learn(limiter, limits(1, reset="20ms", most=1))
    for _ in range(3):
        assert limiter.reserve(SERVER, "m", 0) == 0.0
        assert limiter.reserve(SERVER, "m", 0) > 0
        learn(limiter, {}, status=None)
        time.sleep(0.03)


def test_an_unannounced_limit_is_inferred_from_the_remaining_requests() -> None:
    """It learns the most that was left, plus the request that was answered."""
    limiter = RateLimiter()
    headers = limits(2, reset="20ms")
    del headers["x-ratelimit-limit-requests"]
    learn(limiter, headers)
    time.sleep(0.03)
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]
    assert limiter.reserve(SERVER, "m", 0) > 0


def test_the_first_request_of_a_model_goes_alone() -> None:
    """Its answer contains the limits. If it is lost, the next one goes alone."""
    limiter = RateLimiter()
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    assert 0 < limiter.reserve(SERVER, "m", 0) < 0.1
    assert limiter.reserve(SERVER, "n", 0) == 0.0
    learn(limiter, {}, status=None)
    assert limiter.reserve(SERVER, "m", 0) == 0.0
    assert limiter.reserve(SERVER, "m", 0) > 0
    learn(limiter, {})
    assert [limiter.reserve(SERVER, "m", 0) for _ in range(3)] == [0.0, 0.0, 0.0]


def test_no_request_waits_longer_than_allowed() -> None:
    """A daily limit does not hold a call for a day."""
    limiter = RateLimiter(longest_seconds=3)
    learn(limiter, limits(0, reset="24h"))
    assert limiter.reserve(SERVER, "m", 0) == 3.0
    assert limiter.reserve(SERVER, "m", 0, waited_seconds=2.0) == 1.0
    assert limiter.reserve(SERVER, "m", 0, waited_seconds=3.0) == 0.0
    with pytest.raises(ValueError, match="`longest_seconds` must be a number of seconds above 0, got 0"):
        RateLimiter(longest_seconds=0)


@pytest.fixture
def client(openai_server: Server) -> Iterator[OpenAI]:
    """A client that observes the limits."""
    with OpenAI("sk-test-not-real", openai_server.base_url, rate_limiter=RateLimiter(), max_retries=0) as client:
        yield client


def test_threads_of_one_client_keep_to_its_limits_together(client: OpenAI, openai_server: Server) -> None:
    """Eight calls where three are left: the others wait for the reset, and none is refused."""
    for left in (3, 2, 1, *[0] * 6):
        openai_server.script("listModels", headers=limits(left, reset="2s", most=4), times=1)
    client.models.list()
    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(lambda _: client.models.list(), range(8)))
    assert len(openai_server.requests) == 9
    assert sum(result.attempts[0].queued_seconds > 1 for result in results) == 5


def test_tasks_of_one_client_keep_to_its_limits_together(openai_server: Server) -> None:
    """Tasks work like threads."""
    for left in (3, 2, 1, *[0] * 6):
        openai_server.script("listModels", headers=limits(left, reset="2s", most=4), times=1)

    async def main() -> list[bool]:
        async with AsyncOpenAI("sk-test-not-real", openai_server.base_url, rate_limiter=RateLimiter()) as client:
            await client.models.list()
            results = await asyncio.gather(*(client.models.list() for _ in range(8)))
            return [result.attempts[0].queued_seconds > 1 for result in results]

    assert sum(asyncio.run(main())) == 5
    assert len(openai_server.requests) == 9


class Windows:
    """A service that takes `most` requests in each window of `seconds`, and refuses the rest."""

    def __init__(self, *, most: int, seconds: float, has_fixed_windows: bool, delay_seconds: float = 0.0) -> None:
        self.most, self.seconds, self.delay_seconds = most, seconds, delay_seconds
        self.has_fixed_windows = has_fixed_windows  # else a window begins with the first request after the last one
        self.began, self.left = 0.0, most
        self.lock = threading.Lock()
        self.refused = self.taken = 0

    def take(self) -> tuple[bool, float]:
        """Count a request; return whether there was room, and the seconds until the window ends."""
        now = time.monotonic()
        if now >= self.began + self.seconds:
            self.began = now - now % self.seconds if self.has_fixed_windows else now
            self.left = self.most
        is_taken = self.left > 0
        self.left -= is_taken
        self.taken += is_taken
        self.refused += not is_taken
        return is_taken, self.began + self.seconds - now

    def __call__(self, server: RawServer, connection: Connection) -> None:
        """Answer the requests of a connection."""
        while connection.read_request():
            with self.lock:
                is_taken, seconds = self.take()
                milliseconds = int(seconds * 1000) + 1
                headers = limits(self.left, f"{milliseconds}ms", self.most)
            if not is_taken:
                headers["retry-after-ms"] = str(milliseconds)
            status = "200 OK" if is_taken else "429 Too Many Requests"
            # The seconds that the service works on a request, whatever the machine.
            time.sleep(self.delay_seconds)
            connection.send(answer(b'{"object": "list", "data": []}', status, **headers))


SERVICES: Any = [
    {"has_fixed_windows": False},
    {"has_fixed_windows": True},
    {"has_fixed_windows": False, "delay_seconds": 0.2},
]


@pytest.mark.parametrize("service", SERVICES)
def test_sixty_threads_see_no_refusal(service: dict[str, Any]) -> None:
    """They use up each window of the service, and no more."""
    windows = Windows(most=30, seconds=0.3, **service)
    with (
        raw_server(windows) as server,
        OpenAI("sk-test-not-real", server.base_url, rate_limiter=RateLimiter()) as client,
        ThreadPoolExecutor(60) as threads,
    ):
        list(threads.map(lambda _: client.models.list(), range(60)))
    assert (windows.taken, windows.refused) == (60, 0)


class Refilling:
    """A service that takes `most` requests at once and then `rate` a second, and refuses the rest.

    Its headers may speak of more at once, `told`, than it takes, or there are none. Times are arguments.
    """

    def __init__(self, *, rate: float, most: float, told: float | None) -> None:
        self.rate, self.most, self.is_told = rate, most, told is not None
        self.minute = told or most
        self.level, self.left = most, self.minute
        self.refused = self.taken = 0
        self.at: float | None = None

    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        """Count a request; return whether there was room, and the headers."""
        back = 0.0 if self.at is None else (now - self.at) * self.rate
        self.at = now
        self.level, self.left = min(self.most, self.level + back), min(self.minute, self.left + back)
        is_taken = self.level >= 1 and self.left >= 1
        self.level, self.left = self.level - is_taken, self.left - is_taken
        self.taken += is_taken
        self.refused += not is_taken
        reset = f"{int((self.minute - self.left) / self.rate * 1000) + 1}ms"
        headers = limits(int(self.left), reset, int(self.minute)) if self.is_told else {}
        return is_taken, headers


class Seconds(Refilling):
    """A service that takes as many requests in each second by the clock, whatever its headers say."""

    second = in_second = 0

    def take(self, now: float) -> tuple[bool, dict[str, str]]:
        """Count a request; return whether there was room, and the headers."""
        if int(now + 0.7) != self.second:
            self.second, self.in_second = int(now + 0.7), 0
        self.most = self.level = self.rate - self.in_second
        self.left = self.left if self.is_told else self.minute
        is_taken, headers = super().take(now)
        self.in_second += is_taken
        return is_taken, headers


def simulate(service: Refilling, requests: int, workers: int) -> float:
    """Let workers send requests in simulated time; return the seconds until the last one was answered.

    Requests take 50 ms and refusals 5 ms. One core decides about 5,000 requests a second.
    """
    scope, chance = LimitScope(), random.Random(1)
    events: list[tuple[float, int, str, Any, Any]] = []
    number, is_free_at, ended = itertools.count(), 0.0, 0.0

    def later(at: float, kind: str, what: Any = 0.0, known: Any = None) -> None:
        heapq.heappush(events, (at, next(number), kind, what, known))

    for _ in range(workers):
        later(1.0, "ask")
    unsent = requests - workers
    while events:
        now, _, kind, what, known = heapq.heappop(events)
        if kind == "ask":
            is_free_at = max(is_free_at, now) + 0.0002
            later(is_free_at, "try", what)
        elif kind == "try":
            if (wait := scope.wait(0, now, what)) > 0:
                later(now + wait + 0.002 * chance.random(), "ask", what + wait)
            else:
                scope.take(0, now)
                later(now + 0.001, "arrive", known=scope.snapshot(now))
        elif kind == "arrive":
            is_taken, headers = service.take(now)
            later(
                now + (0.05 if is_taken else 0.005) * (1 + 0.2 * chance.random()), "answer", (is_taken, headers), known
            )
        else:
            is_taken, headers = what
            status = 200 if is_taken else 429
            scope.end(0, status=status, headers=headers, asked_seconds=None, now=now, sent=known)
            if not is_taken:
                later(now + 0.5, "ask")
            elif unsent:
                unsent -= 1
                later(now, "ask")
            ended = now
    return ended - 1.0


@pytest.mark.parametrize("workers", [60, 500])
@pytest.mark.parametrize("is_told", [True, False], ids=["headers", "no headers"])
@pytest.mark.parametrize(
    ("rate", "most", "requests"), [(500.0, 500.0, 6000), (100.0, 6000.0, 8000)], ids=["each second", "each minute"]
)
def test_a_limit_that_refills_is_used_up(rate: float, most: float, requests: int, is_told: bool, workers: int) -> None:
    """It takes at most 10 % longer than the limit, with under 1 % refused, whatever period the service enforces."""
    service = Refilling(rate=rate, most=most, told=60 * rate if is_told else None)
    seconds = simulate(service, requests, workers)
    assert service.taken == requests
    assert service.refused < requests / 100
    assert seconds < 1.1 * (requests - most) / rate


@pytest.mark.parametrize(("told", "share"), [(60_000.0, 0.95), (None, 0.9)], ids=["headers", "no headers"])
def test_whole_seconds_below_the_headers_are_used_up(told: float | None, share: float) -> None:
    """It spreads requests over each second, so that none is refused; only the rest of the first second is lost."""
    service = Seconds(rate=1000.0, most=1000.0, told=told)
    seconds = simulate(service, 15_000, 500)
    assert service.refused < 150
    assert seconds < 1.0 + 14.0 / share


def test_a_pause_is_short_when_the_service_recovers() -> None:
    """The rate that refusals suggested grows again, first fast and then slowly."""
    scope = LimitScope()
    for _ in range(10):
        assert scope.wait(0, 1.0, 1.0) == 0.0
        scope.take(0, 1.0)
        scope.end(0, status=200, headers={}, asked_seconds=None, now=1.0)
    scope.take(0, 1.0)
    scope.end(0, status=429, headers={}, asked_seconds=None, now=1.0)
    sent = []
    now = 1.0
    while now < 11.0:
        if (wait := scope.wait(0, now, 1.0)) > 0:
            now += wait
            continue
        scope.take(0, now)
        scope.end(0, status=200, headers={}, asked_seconds=None, now=now)
        sent.append(now)
    first, last = (sum(start <= each < start + 1 for each in sent) for start in (1.1, 10.0))
    assert 10 <= first <= 25
    assert last > 5 * first


def test_a_service_that_refuses_all_is_asked_less_and_less() -> None:
    """The pauses double, up to two seconds, after those of the first second."""
    scope = LimitScope()
    now, asked = 1.0, []
    while now < 30.0:
        if (wait := scope.wait(0, now, 1.0)) > 0:
            now += wait
            continue
        scope.take(0, now)
        asked.append(now)
        scope.end(0, status=429, headers={}, asked_seconds=None, now=now)
    assert len(asked) < 30
    assert 1.9 < asked[-1] - asked[-2] < 3.5


def test_five_hundred_tasks_of_a_client_see_few_refusals() -> None:
    """They keep to a limit that comes back bit by bit, and waste none of it."""
    service, lock = Refilling(rate=200.0, most=300.0, told=300.0), threading.Lock()

    def handle(server: RawServer, connection: Connection) -> None:
        while connection.read_request():
            with lock:
                is_taken, headers = service.take(time.monotonic())
            status = "200 OK" if is_taken else "429 Too Many Requests"
            connection.send(answer(b'{"object": "list", "data": []}', status, **headers))

    async def main(base_url: str) -> float:
        async with AsyncOpenAI("sk-test-not-real", base_url, rate_limiter=RateLimiter()) as client:
            began = time.monotonic()
            await asyncio.gather(*(client.models.list() for _ in range(500)))
            return time.monotonic() - began

    with raw_server(handle) as server:
        seconds = asyncio.run(main(server.base_url))
    assert service.taken == 500
    assert service.refused < 5
    assert seconds >= 0.9


def test_answers_correct_the_estimate_of_tokens() -> None:
    """A request that was estimated at 100 tokens and used 50 costs 50 the next time."""
    limiter = RateLimiter()
    tokens = {"limit_tokens": "1000", "remaining_tokens": "100", "reset_tokens": "30s"}
    learn(limiter, limits(50, tokens=tokens))
    assert limiter.reserve(SERVER, "m", 150) > 0
    limiter.learn_tokens(SERVER, "m", 100, 50)
    assert limiter.reserve(SERVER, "m", 150) == 0.0


def test_a_call_tells_the_limiter_its_tokens(openai_server: Server) -> None:
    """The estimate counts the most that the call asks for, and the answer says what it used."""
    told: list[tuple[Any, ...]] = []

    class Recorder(RateLimiter):
        def learn_tokens(self, server: str, model: str, estimated: int, used: int) -> None:
            told.append((server, model, estimated, used))

    with OpenAI("sk-test-not-real", openai_server.base_url, rate_limiter=Recorder()) as client:
        chat = client.chat.completions.create(
            model="gpt-5-mini", messages=[{"role": "user", "content": "Hi"}], max_tokens=1000
        )
    assert chat.usage is not None
    [(server, model, estimated, used)] = told
    assert (server, model, used) == (openai_server.base_url.removesuffix("/v1"), "gpt-5-mini", chat.usage.total_tokens)
    assert 1000 < estimated < 1100


def origin(server: RawServer) -> str:
    """The server's name in a limiter."""
    return server.base_url.removesuffix("/v1")


def test_a_cancelled_request_is_no_longer_in_flight() -> None:
    """The others don't wait for its answer."""
    limiter = RateLimiter()

    async def main() -> None:
        is_sent, loop = asyncio.Event(), asyncio.get_running_loop()

        def handle(server: RawServer, connection: Connection) -> None:
            connection.read_request()
            loop.call_soon_threadsafe(is_sent.set)
            connection.read_request()

        async def first_page(client: AsyncOpenAI) -> None:
            await client.models.list()

        with raw_server(handle) as server:
            async with AsyncOpenAI("sk-test-not-real", server.base_url, rate_limiter=limiter) as client:
                first = asyncio.ensure_future(first_page(client))
                await is_sent.wait()
                assert limiter.reserve(origin(server), "", 0) > 0
                first.cancel()
                await asyncio.wait([first])
                assert limiter.reserve(origin(server), "", 0) == 0.0

    asyncio.run(main())


def test_an_interrupted_request_is_no_longer_in_flight() -> None:
    """It works like a cancelled one, while the program still holds the exception."""
    limiter = RateLimiter()

    class Interrupted:
        def perform(self, outgoing: Any) -> Any:
            raise KeyboardInterrupt

        def close(self) -> None:
            pass

    with (
        OpenAI("sk-test-not-real", SERVER, rate_limiter=limiter, http_agent=Interrupted()) as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        client.models.list()
    assert limiter.reserve(SERVER, "", 0) == 0.0
    assert caught.value.__traceback__ is not None


def test_a_call_whose_deadline_is_before_the_end_of_the_window_is_made_at_once() -> None:
    """The service decides how to answer it."""
    limiter = RateLimiter()
    windows = Windows(most=1, seconds=100.0, has_fixed_windows=False)
    with (
        raw_server(windows) as server,
        OpenAI("sk-test-not-real", server.base_url, rate_limiter=limiter, max_retries=0) as client,
    ):
        client.models.list()
        with pytest.raises(RateLimitError):
            client.models.list(deadline=20.0)
    assert (windows.taken, windows.refused) == (1, 1)
