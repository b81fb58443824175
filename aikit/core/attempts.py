"""Sends one request, again and again until it succeeds or another attempt is pointless."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from aikit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    error_of_status,
)
from aikit_openapi.operation import Request

from .answers import check_binary, check_json_for_stream, decode_answer
from .call import Call, model_of
from .decoding import decode_json
from .retries import Attempt, Failure, Retry, RetryPolicy, failure_of, is_outcome_unknown_after, retry_after_seconds
from .steps import Exchange, Obtain, Send, Sleep, Step, Surroundings, new_tuple
from .wire import Answer, Limits, Outgoing, TransportError, deadline_passed, origin_of, redact_url, request_id_of

if TYPE_CHECKING:
    from .observations import Observation

__all__ = ["DEFAULT_RETRY", "Plan", "attempt"]

DEFAULT_RETRY = Retry()

_MOST_REDIRECTS = 5
_SAFE_METHODS = frozenset({"GET", "HEAD"})


class Plan(NamedTuple):
    """How to handle a failed attempt, and what to do before each attempt.

    Attributes:
        retry: the retry policy.
        max_retries: attempts after the first, as passed to the policy.
        is_repeatable: whether the body can be sent again.
        has_key: whether the call sets an idempotency key.
        request: the operation's request; None for a download.
        extra_body: fields that a call option adds to the body.
        rate_limiter: delays attempts to stay within rate limits; None for no delays.
        tokens: estimate of the tokens that the request uses.
        unread: hint on how to opt in to a providers file that is not read; None if no file could matter.
        seen: tells observers about the call; None if there are none.
    """

    retry: RetryPolicy
    max_retries: int
    is_repeatable: bool = True
    has_key: bool = False
    request: Request[Any, Any] | None = None
    rate_limiter: Any = None
    tokens: int = 0
    extra_body: Mapping[str, Any] | None = None
    unread: Callable[[], str] | None = None
    seen: Observation | None = None


def attempt(call: Call[Any] | None, send: Send, plan: Plan, around: Surroundings) -> Generator[Step, Any, Exchange]:
    """Send the request until it succeeds or another attempt is pointless.

    Args:
        call: the call that the exchange is of; None for a download.
        send: the first attempt.
        plan: how to handle failures.
        around: the clocks to read.
    """
    started = around.clock()
    attempts: tuple[Attempt, ...] = ()
    done: Exchange
    request = plan.request
    is_outcome_unknown = False
    scope = ("", "") if plan.rate_limiter is None else _scope(send, plan)
    while True:
        turn, known = 0.0, None
        if plan.rate_limiter is not None:
            turn = yield from _take_turn(send, plan, scope, len(attempts) + 1, around)
            known = _snapshot(plan, scope)
        began = around.clock() if attempts or plan.rate_limiter is not None else started
        try:
            sent = send if plan.seen is None else plan.seen.begin(send, len(attempts) + 1)
            if sent.signer is not None:
                sent = yield from _signed(sent)
            outgoing, outcome = sent.outgoing, (yield sent)
            is_success = isinstance(outcome, Answer) and outcome.is_success
            if not is_success or plan.seen is not None:
                outgoing, outcome = yield from _handle(sent, outcome, began, len(attempts) + 1, plan.seen, around)
                is_success = isinstance(outcome, Answer) and outcome.is_success
        except BaseException:  # cancelled or interrupted: the limiter must no longer count it as under way
            if plan.rate_limiter is not None:
                _learn(plan, scope, None, known, around)
            raise
        ended = around.clock()
        arrived = answer = outcome if isinstance(outcome, Answer) else outcome.answer
        decoded: Any = None
        error: APIError | None = None
        embedded: APIError | None = None
        if is_success and request is not None and answer is not None and answer.reply is None:
            decoded, error = _decoded_or_error(request, send, answer)
            # Again without our own credentials: an error shows the start of the body, which may repeat a key.
            if error is not None and answer.conceal(outgoing.secrets()):
                decoded, error = _decoded_or_error(request, send, answer)
            if error is not None and not isinstance(error, DecodingError):
                is_success, embedded = False, error
                outcome = answer = answer.with_status(embedded.status_code or 0)
        queued = 0.0 if answer is None else answer.queued_seconds
        status = None if answer is None else answer.status
        if plan.rate_limiter is not None:
            _learn(plan, scope, answer, known, around)
            _learn_tokens(plan, scope, decoded)
        if is_success:
            facts = (status, "", ended - began - queued, 0.0, None, turn + queued, None)
            attempts = (*attempts, new_tuple(Attempt, facts))
            whole = (call, outgoing, arrived, decoded, error, attempts, ended - started, send.limits, None, None, "")
            done = new_tuple(Exchange, whole)
            if error is not None:
                _place(error, done)
            return done
        # Not the part of a body: to decode JSON takes several times its size, and a part is none.
        decoded = _decoded_or_none(outcome) if isinstance(outcome, Answer) else None
        if embedded is not None:
            decoded = {**(decoded if isinstance(decoded, dict) else {}), "error": embedded.body}
        failure = failure_of(
            outcome,
            decoded,
            operation="" if request is None else request.operation.id,
            attempts=len(attempts) + 1,
            max_retries=plan.max_retries,
            is_ambiguous=is_outcome_unknown_after(outcome) and _is_creating(plan),
            has_key=plan.has_key,
            now=around.now,
        )
        request_id = None if answer is None else request_id_of(answer.headers)
        made = Attempt(status, failure.reason, ended - began - queued, 0.0, request_id, turn + queued, _usage(decoded))
        is_outcome_unknown |= failure.is_ambiguous
        wait = _checked_wait(plan.retry, failure)
        why_not = None if wait is None else _why_not(wait, plan, send.limits, around)
        if wait is None or why_not is not None:
            attempts = (*attempts, made)
            done = Exchange(call, outgoing, arrived, None, None, attempts, ended - started, send.limits)
            error = embedded or _error(done, outcome, decoded)
            _place(error, done)
            _explain(error, done, failure, plan, why_not, is_outcome_unknown)
            return done.with_error(error)
        attempts = (*attempts, made._replace(wait_seconds=wait))
        if plan.seen is not None:
            plan.seen.wait("retry", wait, made.reason, len(attempts) + 1)
        yield Sleep(wait)


def _place(error: APIError, done: Exchange) -> None:
    """Tell an error which exchange it belongs to."""
    error.request, error.response, error.attempts = done.request, done.response, done.attempts


def _decoded_or_error(request: Request[Any, Any], send: Send, answer: Answer) -> tuple[Any, APIError | None]:
    """Decode an answer with a success status.

    Returns:
        The decoded body, and None. Or None, and the error: a `DecodingError`, which is final because retrying would not
        help, or the error that the answer contains.
    """
    try:
        if not send.leaves_open:
            return decode_answer(request.operation, answer, request.body), None
        # The body may be an error.
        if request.operation.answer == "binary":
            check_binary(answer)
        else:
            check_json_for_stream(request.operation, answer)
        return None, None
    except APIError as error:
        return None, error


def _is_creating(plan: Plan) -> bool:
    from .idempotency import effect_of  # lazy: only a call that failed in transit needs the table

    return plan.request is not None and effect_of(plan.request, plan.extra_body) == "create"


def _usage(decoded: object) -> Any:
    return decoded.get("usage") if isinstance(decoded, Mapping) else None


def _checked_wait(retry: RetryPolicy, failure: Failure) -> float | None:
    """Return the policy's wait, checked because you may pass your own policy."""
    wait: Any = retry.wait_seconds(failure)
    if wait is None:
        return None
    if isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < float("inf"):
        raise TypeError(f"`retry`: wait_seconds() must return seconds, 0 or more, or None; got {wait!r}")
    return float(wait)


def _why_not(wait: float, plan: Plan, limits: Limits, around: Surroundings) -> str | None:
    """Explain why no further attempt is made although the policy asks for one; None if one is made."""
    if not plan.is_repeatable:
        return "it was not tried again, because its body can't be read a second time"
    if limits.until is not None and around.clock() + wait >= limits.until:
        return f"the deadline of {limits.deadline_seconds:g} s leaves no time for another attempt"
    return None


def _explain(
    error: APIError, done: Exchange, failure: Failure, plan: Plan, why_not: str | None, is_outcome_unknown: bool
) -> None:
    """Add to the error what you need to know beyond what went wrong."""
    notes = [why_not] if why_not else []
    if is_outcome_unknown:
        from .idempotency import where_to_look  # lazy: as above

        assert plan.request is not None
        error.is_outcome_unknown = True
        place = where_to_look(plan.request, plan.extra_body)
        look = f" with GET {place}" if place else ""
        notes.append(
            "the outcome is unknown, because the API may have carried out the request: check"
            f"{look} before you repeat it, or pass `idempotency_key` or `retry`"
        )
    was_lost = any(each.status is None for each in done.attempts[:-1])
    if was_lost and failure.status == 404 and done.outgoing is not None and done.outgoing.method == "DELETE":
        notes.append("an attempt before, whose answer was lost, may have deleted it")
    if failure.status == 404 and plan.unread is not None and _model(plan):
        notes += filter(None, [plan.unread()])
    for note in notes:
        error.message = f"{error.message}; {note}"
    error.args = (error.message, *error.args[1:])


def _take_turn(
    send: Send, plan: Plan, scope: tuple[str, str], number: int, around: Surroundings
) -> Generator[Step, Any, float]:
    """Wait as long as the rate limiter asks and the deadline allows; return the seconds waited."""
    waited = 0.0
    until = send.limits.until
    while (wait := plan.rate_limiter.reserve(*scope, plan.tokens, waited)) > 0:
        if until is not None and around.clock() + wait >= until:
            plan.rate_limiter.reserve(*scope, plan.tokens, float("inf"))  # it is sent anyway
            break
        if plan.seen is not None:
            plan.seen.wait("rate_limit", wait, "", number)
        yield Sleep(wait)
        waited += wait
    return waited


def _snapshot(plan: Plan, scope: tuple[str, str]) -> Any:
    """Return what the limiter needs for `_learn` from the time of sending; None from your own limiter without it."""
    snapshot = getattr(plan.rate_limiter, "snapshot", None)
    return None if snapshot is None else snapshot(*scope)


def _learn(plan: Plan, scope: tuple[str, str], answer: Answer | None, known: Any, around: Surroundings) -> None:
    headers: Mapping[str, str] = {} if answer is None else answer.headers
    more = {} if known is None else {"sent": known}
    plan.rate_limiter.learn(
        *scope,
        plan.tokens,
        status=None if answer is None else answer.status,
        headers=headers,
        # A success asks for no wait.
        asked_seconds=None if answer is None or answer.is_success else retry_after_seconds(headers, around.now),
        **more,
    )


def _learn_tokens(plan: Plan, scope: tuple[str, str], decoded: Any) -> None:
    """Tell the limiter how many tokens the answer says were used; your own limiter may ignore this."""
    learn_tokens = getattr(plan.rate_limiter, "learn_tokens", None)
    usage = decoded.get("usage") if isinstance(decoded, dict) else getattr(decoded, "usage", None)
    used = usage.get("total_tokens") if isinstance(usage, dict) else getattr(usage, "total_tokens", None)
    if learn_tokens is not None and isinstance(used, int) and used:
        learn_tokens(*scope, plan.tokens, used)


def _scope(send: Send, plan: Plan) -> tuple[str, str]:
    """The server and the model that a rate limit applies to."""
    scheme, _, rest = send.outgoing.url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}", _model(plan)


def _model(plan: Plan) -> str:
    """The requested model; empty if there is none."""
    return "" if plan.request is None else model_of(plan.request)


def _signed(send: Send) -> Generator[Step, Any, Send]:
    """Return the attempt with its own signature."""
    assert send.signer is not None
    signed = yield Obtain(partial(send.signer, send.outgoing), send.limits.until, blocks=True)
    # Past the deadline there is none, and nothing is sent.
    return send if isinstance(signed, TransportError) else send._replace(outgoing=signed)


def _handle(
    send: Send,
    outcome: Answer | TransportError,
    began: float,
    number: int,
    seen: Observation | None,
    around: Surroundings,
) -> Generator[Step, Any, tuple[Outgoing, Answer | TransportError]]:
    """Conceal an attempt's outcome, report it, and follow redirects; return the last request and its outcome."""
    redirects = 0
    while True:
        _conceal(send.outgoing, outcome)
        if seen is not None:
            seen.end(number, around.clock() - began, send.outgoing, outcome)
        target = _redirect_target(send.outgoing, outcome) if isinstance(outcome, Answer) else None
        if target is None or redirects == _MOST_REDIRECTS or not send.follows_redirects:
            return send.outgoing, outcome
        redirects += 1
        send = send._replace(outgoing=send.outgoing.to(target))
        began = around.clock()
        outcome = yield send


def _conceal(outgoing: Outgoing, outcome: Answer | TransportError) -> None:
    """Remove our own credentials from a failure: servers repeat a key that they reject."""
    if isinstance(outcome, TransportError):
        outcome.args = (outgoing.without_secrets(str(outcome)),)
        if outcome.answer is not None:
            outcome.answer.conceal(outgoing.secrets())
    elif not outcome.is_success:
        outcome.conceal(outgoing.secrets())


def _decoded_or_none(answer: Answer) -> Any:
    try:
        return decode_json(answer.content, answer.most_bytes)
    except ValueError:
        return None


def _redirect_target(outgoing: Outgoing, answer: Answer) -> str | None:
    """Return a redirect's target if we follow it: only for safe methods, never with credentials to another origin."""
    if not 300 <= answer.status < 400 or outgoing.method not in _SAFE_METHODS:
        return None
    location = answer.headers.get("location")
    if not location:
        return None
    try:
        target = urljoin(outgoing.url, location)
    except ValueError:  # an invalid URL
        return None
    origin = origin_of(target)
    is_allowed = origin[0] in ("http", "https") if outgoing.is_foreign else origin == origin_of(outgoing.url)
    return target if is_allowed else None


def _error(done: Exchange, outcome: Answer | TransportError, decoded: Any) -> APIError:
    error: APIError
    if isinstance(outcome, Answer):
        response = done.response
        assert response is not None
        error = error_of_status(response, decoded)
        if 300 <= outcome.status < 400:
            location = outcome.headers.without_secrets().get("location", "nowhere")
            error.message = f"{outcome.status}: the server redirects to {location[:200]!r}, which is not followed"
            error.args = (error.message,)
    else:
        assert done.outgoing is not None
        message = f"{outcome} ({done.outgoing.method} {redact_url(done.outgoing.url.partition('?')[0])})"
        if outcome.is_unreadable:
            content = b"" if outcome.answer is None else outcome.answer.content
            error = DecodingError(message, done.request, response=done.response, data=content)
        elif outcome.is_timeout:
            if outcome.is_deadline and done.limits.deadline_seconds is not None:
                message = f"{deadline_passed(done.limits)}: {message}"
            error = APITimeoutError(done.request, message, response=done.response)
        else:
            error = APIConnectionError(message, done.request, response=done.response)
        error.__cause__ = outcome
    return error
