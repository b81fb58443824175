"""Whether a failed attempt is retried, when, and after how long a wait."""

from __future__ import annotations

import pytest

from aikit.core.retries import Failure, Retry, failure_of, incurable_code, retry_after_seconds
from aikit.core.wire import Answer, Headers, TransportError


def answer(status: int, **headers: str) -> Answer:
    """An answer with a status and headers; underscores in their names become hyphens."""
    return Answer(status, Headers([(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()]))


def wait(
    outcome: Answer | TransportError,
    attempts: int = 1,
    body: object = None,
    policy: Retry | None = None,
    **more: bool,
) -> float | None:
    """Ask the policy about an outcome, with 9 attempts allowed and no randomness."""
    told = {"is_ambiguous": False, "has_key": False, **more}
    failure = failure_of(outcome, body, operation="things", attempts=attempts, max_retries=9, now=lambda: 0.0, **told)
    return (policy or Retry(random=lambda: 0.0)).wait_seconds(failure)


@pytest.mark.parametrize(
    ("status", "expected"),
    [(400, False), (401, False), (403, False), (404, False), (408, True), (409, True), (422, False), (429, True),
     (499, False), (500, True), (502, True), (503, True), (504, True), (529, True), (301, False)],
)  # fmt: skip
def test_temporary_failures_are_retried_and_permanent_ones_are_not(status: int, expected: bool) -> None:
    """408, 409, 429 and everything from 500 on are temporary; the rest are not."""
    assert (wait(answer(status)) is not None) is expected


@pytest.mark.parametrize(
    ("status", "said", "expected"), [(400, "true", True), (500, "false", False), (503, "maybe", True)]
)
def test_the_server_decides_when_it_says_so(status: int, said: str, expected: bool) -> None:
    """`x-should-retry` overrides the status; any value but true and false is ignored."""
    assert (wait(answer(status, x_should_retry=said)) is not None) is expected


def test_an_exhausted_quota_is_never_retried() -> None:
    """A 429 for exhausted quota is final, whatever the server says about retries."""
    body = {"error": {"code": "insufficient_quota"}}
    assert wait(answer(429, x_should_retry="true", retry_after="1"), body=body) is None


@pytest.mark.parametrize("key", ["code", "type"])
def test_an_exhausted_quota_is_recognised_in_the_body(key: str) -> None:
    """Services name it as the code or as the type of the error."""
    assert incurable_code({"error": {key: "insufficient_quota"}}) == "insufficient_quota"
    assert incurable_code({"error": {key: "rate_limit_exceeded"}}) is None
    assert incurable_code({"error": "insufficient_quota"}) is None
    assert incurable_code(None) is None
    assert incurable_code({"error": {key: ["insufficient_quota"]}}) is None
    assert incurable_code({"error": {key: {}}}) is None


@pytest.mark.parametrize("phase", ["connect", "pool", "write", "read"])
def test_lost_connections_are_retried(phase: str) -> None:
    """The phase in which the connection was lost or time ran out does not matter."""
    assert wait(TransportError("lost", phase=phase)) == 0.5
    assert wait(TransportError("late", phase=phase, is_timeout=True)) == 0.5


def test_a_failure_that_would_repeat_is_not_retried() -> None:
    """A refused request, and one whose whole time has run out, end at once."""
    assert wait(TransportError("odd", phase="write", is_refused=True)) is None
    assert wait(TransportError("late", phase="read", is_deadline=True)) is None


def test_a_call_that_may_have_created_something_is_only_retried_with_consent() -> None:
    """An idempotency key on the call allows it, and so does the policy."""
    lost = TransportError("lost", phase="read")
    assert wait(lost, is_ambiguous=True) is None
    assert wait(lost, is_ambiguous=True, has_key=True) == 0.5
    assert wait(lost, policy=Retry(ambiguous=True, random=lambda: 0.0), is_ambiguous=True) == 0.5


def test_retries_stop_at_the_limit() -> None:
    """`max_retries` counts the attempts after the first."""
    assert wait(answer(500), 9) == 8.0
    assert wait(answer(500), 10) is None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after_ms": "250", "retry_after": "9"}, 0.25),
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "0.5"}, 0.5),
        ({"retry_after": "60"}, 60.0),
        ({"retry_after": "Thu, 01 Jan 1970 00:16:45 GMT"}, 5.0),
        ({"retry_after": "Thu, 01 Jan 1970 00:16:45 GMT", "date": "Thu, 01 Jan 1970 00:16:43 GMT"}, 2.0),
        ({"retry_after": "61"}, None),
        ({"retry_after": "0"}, None),
        ({"retry_after": "-3"}, None),
        ({"retry_after": "nan"}, None),
        ({"retry_after": "inf"}, None),
        ({"retry_after": "soon"}, None),
        ({"retry_after": ""}, None),
        ({"retry_after": "Thu, 01 Jan 1970 00:16:39 GMT"}, None),
        ({"retry_after": "Thu, 01 Jan 9999999 00:16:39 GMT"}, None),
        ({"retry_after_ms": "0"}, None),
        ({}, None),
    ],
)
def test_a_reasonable_wait_that_the_server_requests_is_observed(
    headers: dict[str, str], expected: float | None
) -> None:
    """Milliseconds, seconds and dates count if they are within the next 60 seconds; nonsense is ignored."""
    assert retry_after_seconds(answer(503, **headers).headers, lambda: 1000.0) == expected


def test_the_wait_doubles_up_to_its_limit_and_jitter_takes_off_at_most_a_quarter() -> None:
    """Half a second, one, two, four, then eight; never more, and never less than three quarters of it."""
    assert [wait(answer(500), made) for made in range(1, 8)] == [0.5, 1, 2, 4, 8, 8, 8]
    hurried = Retry(random=lambda: 1.0)
    assert [wait(answer(500), made, policy=hurried) for made in range(1, 5)] == [0.375, 0.75, 1.5, 3]
    assert Retry(random=lambda: 0.0).wait_seconds(Failure("things", 10_000, 10_000, 500)) == 8
    patient = Retry(first_seconds=3, longest_seconds=10, random=lambda: 0.0)
    assert [wait(answer(500), made, policy=patient) for made in range(1, 4)] == [3, 6, 10]


def test_a_wait_that_the_server_asks_for_takes_precedence_over_ours() -> None:
    """Without one, and for a lost connection, our own wait applies."""
    assert wait(answer(429, retry_after="3")) == 3
    assert wait(answer(429), 2) == 1
    assert wait(TransportError("lost", phase="read"), 3) == 2


def test_a_policy_can_name_its_statuses() -> None:
    """500 and above are always among them."""
    policy = Retry(statuses=[404], random=lambda: 0.0)
    assert wait(answer(404), policy=policy) == 0.5
    assert wait(answer(503), policy=policy) == 0.5
    assert wait(answer(429), policy=policy) is None


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf")])
def test_an_invalid_wait_is_refused_by_name(seconds: float) -> None:
    """This happens when the policy is created, not at the first failure."""
    with pytest.raises(ValueError, match="`first_seconds` must be a number of seconds"):
        Retry(first_seconds=seconds)
    with pytest.raises(ValueError, match="`longest_seconds` must be a number of seconds"):
        Retry(longest_seconds=seconds)
