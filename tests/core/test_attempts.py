"""What limits a call: its deadline, the retry policy, what an operation leaves behind, and the rate limiter."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

import pytest

from aikit.core.flow import exchange
from aikit.core.idempotency import effect_of
from aikit.core.request import Builder
from aikit.core.retries import Failure, Retry
from aikit.core.steps import Exchange, Send, Sleep, Step, Surroundings
from aikit.core.wire import Answer, Headers, TransportError
from aikit.errors import APIConnectionError, APIError, APITimeoutError, DecodingError, NotFoundError, RateLimitError
from tests.core.pumping import answer, call, carry_out, operation, pump, settings_of

LOST = TransportError("the connection was lost", phase="read")
CUT = TransportError("the request could not be sent", phase="write")
LATE = TransportError("no answer within 600 s", phase="read", is_timeout=True)
UNREACHABLE = TransportError("no connection", phase="connect")
POST = operation("POST", bodies=("application/json",))


class ManualClock:
    """A clock that advances only by waits and by the seconds of each answer."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds

    def passing(self, flow: Generator[Step, Any, Exchange]) -> Generator[Step, Any, Exchange]:
        """The same flow, where each answer takes the given seconds."""
        value: Any = None
        while True:
            try:
                step = flow.send(value)
            except StopIteration as end:
                done: Exchange = end.value
                return done
            value = yield step
            if isinstance(step, Send):
                seconds, value = value
                self.seconds += seconds
            elif isinstance(step, Sleep):
                self.seconds += step.seconds


def carry_out_in_time(
    outcomes: Sequence[tuple[float, Any]], options: dict[str, Any], described: Any = None
) -> tuple[Exchange, list[Send], list[float]]:
    """Pump a call whose attempts take these seconds each."""
    clock = ManualClock()
    settings = settings_of(**options)
    around = Surroundings(now=lambda: 0.0, clock=clock)
    return pump(clock.passing(exchange(described or call(), Builder(settings), around)), outcomes)


def error_of(done: Exchange) -> APIError:
    """Return the error of a call that fails."""
    assert isinstance(done.error, APIError)
    return done.error


def test_each_request_has_the_deadline_of_the_whole_call() -> None:
    """It is the same moment for every attempt; without a deadline there is none."""
    _, sent, _ = carry_out_in_time([(1, answer(500)), (1, answer(200))], {"deadline": 30})
    assert [each.outgoing.deadline for each in sent] == [130.0, 130.0]
    assert sent[0].limits.until == 130.0
    _, sent, _ = carry_out([answer(200)])
    assert (sent[0].outgoing.deadline, sent[0].limits.until) == (None, None)


def test_what_a_call_leaves_is_complete() -> None:
    """The named tuples of a call, which are made without the checks of their classes, have all their fields."""
    done, (sent,), _ = carry_out([answer(200)])
    for made in (done, done.settled(), sent, *done.attempts):
        assert len(made) == len(made._fields)
    assert Exchange(*done) == done
    assert (done.outgoing, done.limits, done.error) == (sent.outgoing, sent.limits, None)
    assert (done.attempts[0].status, done.attempts[0].usage, done.settled().call) == (200, None, None)


def test_a_settled_exchange_keeps_the_head_of_its_request_and_its_secrets_hidden() -> None:
    """It has no body any more, and still knows what no error may show."""
    done, (sent,), _ = carry_out([answer(200)])
    head = done.settled().outgoing
    assert head is not None
    assert not hasattr(head, "body")
    assert (head.method, head.url, head.headers) == (sent.outgoing.method, sent.outgoing.url, sent.outgoing.headers)
    (secret, *_) = sent.outgoing.secrets()
    assert head.conceal(f"{secret}!".encode()) == b"***!"
    assert secret not in repr(head) + repr(head.shown.headers)


def test_no_attempt_begins_after_the_deadline() -> None:
    """The error is that of the last attempt, and says why no other attempt followed."""
    done, sent, waited = carry_out_in_time([(9.8, answer(503))], {"deadline": 10})
    assert (len(sent), waited) == (1, [])
    assert str(done.error).endswith("; the deadline of 10 s leaves no time for another attempt")
    assert error_of(done).status_code == 503
    done, sent, _ = carry_out_in_time([(1, answer(429, retry_after="9")), (1, answer(200))], {"deadline": 10.1})
    assert (done.error, len(sent)) == (None, 2)


def test_an_error_after_the_deadline_names_the_deadline() -> None:
    """It is not retried."""
    late = TransportError("the time ran out while connecting", phase="connect", is_timeout=True, is_deadline=True)
    done, sent, _ = carry_out_in_time([(10, late)], {"deadline": 10})
    assert len(sent) == 1
    assert isinstance(done.error, APITimeoutError)
    assert str(done.error).startswith("the deadline of 10 s passed: the time ran out while connecting (GET https://")


@pytest.mark.parametrize(("of_client", "of_call", "expected"), [(5, None, None), (5, 7, 107.0), (None, 7, 107.0)])
def test_the_deadline_of_the_call_overrides_the_clients(of_client: Any, of_call: Any, expected: float | None) -> None:
    """None on the call removes it."""
    done, sent, _ = carry_out_in_time([(0, answer(200))], {"deadline": of_client}, call(options={"deadline": of_call}))
    assert done.error is None
    assert sent[0].outgoing.deadline == expected


GATEWAY_STATUSES = [408, 500, 502, 504, 520, 522, 524]


@pytest.mark.parametrize("outcome", [LOST, LATE, *map(answer, GATEWAY_STATUSES)])
def test_a_call_that_may_have_created_something_is_not_repeated(outcome: TransportError) -> None:
    """A connection is lost, or a gateway answers instead of the API; the error says what you can do."""
    done, sent, _ = carry_out([outcome], call(POST.request(body={})))
    assert len(sent) == 1
    assert isinstance(done.error, APIError)
    assert done.error.is_outcome_unknown
    assert "the outcome is unknown" in str(done.error)
    assert "pass `idempotency_key` or `retry`" in str(done.error)


@pytest.mark.parametrize(
    "outcome", [CUT, UNREACHABLE, answer(429), answer(503), *(answer(s, x_should_retry="true") for s in (500, 504))]
)
def test_a_call_that_certainly_created_nothing_is_retried(outcome: Any) -> None:
    """The request was incomplete, the service was too busy, or it says that a retry is safe."""
    done, sent, _ = carry_out([outcome, answer(200)], call(POST.request(body={})))
    assert (done.error, len(sent)) == (None, 2)


def test_the_error_says_where_to_look_for_what_may_have_been_created() -> None:
    """The error gives the path that lists it."""
    create = operation("POST", bodies=("application/json",), path="/files")
    create.id = "create_file"
    done, _, _ = carry_out([LOST], call(create.request(body={})))
    assert "check with GET /files before you repeat it" in str(done.error)


@pytest.mark.parametrize(
    ("of_call", "of_client"), [({"idempotency_key": "k"}, {}), ({"retry": Retry(ambiguous=True)}, {}),
                               ({}, {"retry": Retry(ambiguous=True)})],
)  # fmt: skip
def test_a_caller_who_accepts_the_risk_gets_a_retry(of_call: dict[str, Any], of_client: dict[str, Any]) -> None:
    """Either with an idempotency key on the call, or with a policy that allows it."""
    described = call(POST.request(body={}), options=of_call)
    for outcome in (LOST, *map(answer, GATEWAY_STATUSES)):
        done, sent, _ = carry_out([outcome, answer(200)], described, settings_of(**of_client))
        assert (done.error, len(sent)) == (None, 2)


@pytest.mark.parametrize("last", [LOST, answer(504), answer(429), UNREACHABLE])
def test_an_outcome_stays_unknown_whatever_the_last_attempt_returns(last: Any) -> None:
    """The first attempt may have created it, although the last one was refused."""
    done, sent, _ = carry_out([LOST, last, last], call(POST.request(body={}), {"idempotency_key": "k"}))
    assert isinstance(done.error, APIError)
    assert (len(sent), done.error.is_outcome_unknown) == (3, True)


def test_a_field_of_extra_body_counts_like_one_of_the_body() -> None:
    """`extra_body` can turn a chat completion into one that is stored."""
    chat = operation("POST", bodies=("application/json",))
    chat.id = "create_chat_completion"
    done, sent, _ = carry_out([LOST], call(chat.request(body={}), {"extra_body": {"store": True}}))
    assert isinstance(done.error, APIError)
    assert (len(sent), done.error.is_outcome_unknown) == (1, True)
    assert "check with GET /chat/completions" in str(done.error)


def keys(sent: Sequence[Send]) -> list[list[str]]:
    """The idempotency keys of each request."""
    return [
        [value.decode() for name, value in each.outgoing.headers if name.lower() == b"idempotency-key"] for each in sent
    ]


@pytest.mark.parametrize(
    ("of_call", "of_client"),
    [
        ({"extra_headers": {"Idempotency-Key": "k"}}, {}),
        ({"extra_headers": {"idempotency-key": "k"}}, {}),
        ({}, {"custom_headers": {"Idempotency-Key": "k"}}),
        ({"idempotency_key": "k", "extra_headers": {"Idempotency-Key": "other"}}, {}),
        ({"idempotency_key": "k"}, {"custom_headers": {"idempotency-key": "other"}}),
    ],
)
def test_a_key_in_the_headers_is_a_key_of_the_caller(of_call: dict[str, Any], of_client: dict[str, Any]) -> None:
    """It is sent instead of ours and allows a retry; the option takes precedence."""
    described = call(POST.request(body={}), options=of_call)
    done, sent, _ = carry_out([answer(502), answer(200)], described, settings_of(**of_client))
    assert (done.error, keys(sent)) == (None, [["k"], ["k"]])


def test_a_header_of_none_removes_the_key() -> None:
    """Then the outcome is unknown, as without a key."""
    described = call(POST.request(body={}), options={"extra_headers": {"Idempotency-Key": None}})
    done, sent, _ = carry_out([answer(502)], described)
    assert (error_of(done).is_outcome_unknown, keys(sent)) == (True, [[]])


def test_every_attempt_of_a_post_has_the_same_key() -> None:
    """A service that honours it performs the request once."""
    _, sent, _ = carry_out([answer(429), answer(503), answer(200)], call(POST.request(body={})))
    keys = {Headers(each.outgoing.headers)["idempotency-key"] for each in sent}
    assert len(keys) == 1


def test_a_read_or_a_delete_is_retried_whatever_happened() -> None:
    """If the resource is gone after a lost attempt, that attempt may have deleted it."""
    assert effect_of(operation("GET").request()) == "answer"
    assert carry_out([LOST, answer(200)])[0].error is None
    done, _, _ = carry_out([LOST, answer(404)], call(operation("DELETE").request()))
    assert isinstance(done.error, NotFoundError)
    assert str(done.error).endswith("; an attempt before, whose answer was lost, may have deleted it")
    done, _, _ = carry_out([answer(404)], call(operation("DELETE").request()))
    assert "may have deleted it" not in str(done.error)


def test_a_custom_policy_decides() -> None:
    """It gets the failure and says how long to wait, or to stop."""
    told: list[Failure] = []

    class ThreeAttempts:
        def wait_seconds(self, failure: Failure) -> float | None:
            told.append(failure)
            return None if failure.attempts == 3 else 7

    done, sent, waited = carry_out(
        [answer(404), LOST, answer(418, x_a="b")], settings=settings_of(retry=ThreeAttempts())
    )
    assert (len(sent), waited) == (3, [7.0, 7.0])
    assert [(each.attempts, each.status, each.max_retries, each.operation) for each in told] == [
        (1, 404, 2, "things"), (2, None, 2, "things"), (3, 418, 2, "things")
    ]  # fmt: skip
    assert told[2].headers["x-a"] == "b"
    assert error_of(done).status_code == 418


@pytest.mark.parametrize("wait", [-1, float("nan"), float("inf"), "2", True])
def test_a_policy_that_returns_nonsense_is_named(wait: Any) -> None:
    """Otherwise it would cause an obscure error in the driver."""

    class InvalidPolicy:
        def wait_seconds(self, failure: Failure) -> Any:
            return wait

    with pytest.raises(TypeError, match=r"`retry`: wait_seconds\(\) must return seconds, 0 or more, or None"):
        carry_out([answer(500)], settings=settings_of(retry=InvalidPolicy()))


def test_the_cost_of_failed_attempts_is_not_lost() -> None:
    """The attempt keeps the token counts of its answer, and the wait for a connection separately from its own time."""
    failed = answer(500, {"error": {"message": "Late."}, "usage": {"total_tokens": 7}})
    failed.queued_seconds = 2.0
    done, _, _ = carry_out_in_time([(5, failed), (1, answer(200))], {})
    assert [(each.usage, each.seconds, each.queued_seconds) for each in done.attempts] == [
        ({"total_tokens": 7}, 3.0, 2.0), (None, 1.0, 0.0)
    ]  # fmt: skip


def test_the_error_has_what_had_arrived() -> None:
    """Status, headers and the bytes that arrived before the connection was lost or the limit was reached."""
    half = Answer(200, Headers([(b"x-request-id", b"req_1")]), b'{"id": ')
    for failure, kind in (
        (TransportError("lost", phase="read", answer=half), APIConnectionError),
        (TransportError("too long", phase="read", is_refused=True, is_unreadable=True, answer=half), DecodingError),
    ):
        done, _, _ = carry_out([failure], settings=settings_of(max_retries=0))
        error = error_of(done)
        assert type(error) is kind
        assert (error.status_code, error.request_id) == (200, "req_1")
        assert error.response is not None
        assert error.response.content == b'{"id": '


class Turns:
    """A rate limiter with given waits."""

    def __init__(self, *waits: float) -> None:
        self.waits = list(waits)
        self.asked: list[tuple[str, str, int]] = []
        self.waited: list[float] = []
        self.told: list[tuple[str, str, int | None, float | None]] = []

    def reserve(self, server: str, model: str, tokens: int, waited: float) -> float:
        self.asked.append((server, model, tokens))
        self.waited.append(waited)
        return self.waits.pop(0) if self.waits else 0.0

    def learn(self, server: str, model: str, tokens: int, **told: Any) -> None:
        self.told.append((server, model, told["status"], told["asked_seconds"]))


def test_a_rate_limiter_runs_before_each_attempt_and_sees_each_answer() -> None:
    """It gets the server and model; the wait is not part of the attempt's own time."""
    turns = Turns(3.0, 1.0, 0.0, 2.0)
    done, sent, waited = carry_out(
        [answer(429, retry_after="5"), CUT, answer(200)],
        call(POST.request(body={"model": "m", "text": "x" * 380})),
        settings_of(rate_limiter=turns),
    )
    assert (done.error, len(sent), waited) == (None, 3, [3.0, 1.0, 5.0, 2.0, 1.0])
    assert set(turns.asked) == {("https://server.test", "m", 100)}
    assert turns.waited == [0.0, 3.0, 4.0, 0.0, 2.0, 0.0]
    assert turns.told == [("https://server.test", "m", *told) for told in ((429, 5.0), (None, None), (200, None))]
    assert [each.queued_seconds for each in done.attempts] == [4.0, 2.0, 0.0]


def test_the_rate_limiter_does_not_wait_past_the_deadline() -> None:
    """The call is made instead, and the service decides."""
    options = {"rate_limiter": Turns(60.0), "deadline": 10}
    done, sent, waited = carry_out_in_time([(1, answer(429))], {**options, "max_retries": 0})
    assert (len(sent), waited) == (1, [])
    assert isinstance(done.error, RateLimitError)
