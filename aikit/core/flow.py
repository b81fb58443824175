"""The course of one call, from its description to what came of it. The only place where this is decided.

`exchange` is a generator: it yields what is to be done (`Send`, `Sleep`, `Obtain`), is sent what came of it, and
returns an `Exchange`. A driver does these things, blocking or not; the flow neither waits nor touches the network.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from os import urandom
from time import monotonic, time
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urljoin, urlsplit

from aikit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    OpenAIError,
    error_of_status,
)
from aikit.options import DEFAULT_MAX_RESPONSE_BYTES, Settings, check_option
from aikit_openapi.operation import Request
from aikit_openapi.types import Unset

from .call import Call
from .decoding import decode_answer, decode_json
from .logs import is_logging, log_attempt, log_turn, log_wait
from .request import EVENTS, USER_AGENT, Body, Builder
from .retries import Attempt, Failure, Retry, RetryPolicy, failure_of, retry_after_seconds
from .wire import (
    Answer,
    HTTPRequest,
    HTTPResponse,
    Limits,
    Outgoing,
    TransportError,
    deadline_passed,
    redact_url,
)

__all__ = ["Exchange", "Obtain", "Send", "Sleep", "Step", "Surroundings", "download", "exchange"]

LARGEST_DOWNLOAD_BYTES = 64 * 1024 * 1024

NO_LIMITS = Limits()

_MOST_REDIRECTS = 5
_SAFE_METHODS = frozenset({"GET", "HEAD"})
_DEFAULT_RETRY = Retry()
_DEFAULT_LIMITS = Limits(most_bytes=DEFAULT_MAX_RESPONSE_BYTES)
# A guess that is good enough to keep within a limit: the service counts much the same before it has looked.
_BYTES_PER_TOKEN = 4
# A limiter that always asks for more would hold a call for good.
_LONGEST_TURN_SECONDS = 600.0


class Send(NamedTuple):
    """Send this, and give back an `Answer` or a `TransportError`.

    Attributes:
        outgoing: what is to be sent.
        leaves_open: whether the body of a success is left on the wire.
        limits: the bounds of the call; `outgoing` has the moment of its deadline as well.
    """

    outgoing: Outgoing
    leaves_open: bool
    limits: Limits = NO_LIMITS


class Sleep(NamedTuple):
    """Wait, and give back nothing."""

    seconds: float


class Obtain(NamedTuple):
    """Call this (and await what it gives, where that is possible), and give back what comes of it, concealed."""

    source: Callable[[], Any]

    def __repr__(self) -> str:
        return "Obtain(…)"  # a partial shows its arguments, and those of one that gives keys are secrets


Step: TypeAlias = "Send | Sleep | Obtain"


class Exchange:
    """What came of a call.

    Attributes:
        call: the call.
        outgoing: the last attempt as it was sent; None when none was.
        answer: its answer; None when none came.
        decoded: the typed body of a successful plain answer.
        error: what went wrong; None for success.
        attempts: what was tried, oldest first.
        seconds: how long it all took.
        limits: the bounds of the call, which hold for what is still to be read as well.
    """

    __slots__ = ("_request", "answer", "attempts", "call", "decoded", "error", "limits", "outgoing", "seconds")

    def __init__(self, call: Call[Any] | None) -> None:
        self.call = call
        self._request: HTTPRequest | None = None
        self.outgoing: Outgoing | None = None
        self.answer: Answer | None = None
        self.decoded: Any = None
        self.error: OpenAIError | None = None
        self.attempts: tuple[Attempt, ...] = ()
        self.seconds = 0.0
        self.limits = NO_LIMITS

    @property
    def request(self) -> HTTPRequest | None:
        """The last request that was made, without its secrets."""
        if self._request is None and self.outgoing is not None:
            self._request = HTTPRequest.of(self.outgoing)
        return self._request

    @property
    def response(self) -> HTTPResponse | None:
        """Its answer, as it came."""
        if self.answer is None:
            return None
        return HTTPResponse(self.answer.status, self.answer.headers, self.answer.content, self.request)

    def __repr__(self) -> str:
        return f"<Exchange of {self.call!r}: {self.error or self.answer}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # Neither the call nor what was sent goes along: both may hold secrets, or files.
        shown = {
            "_request": self.request,
            "answer": self.answer and Answer(self.answer.status, self.answer.headers, self.answer.content),
            "decoded": self.decoded,
            "error": self.error,
            "attempts": self.attempts,
            "seconds": self.seconds,
            "limits": NO_LIMITS,
        }
        return Exchange, (None,), (None, shown)


class Surroundings(NamedTuple):
    """What a flow takes from outside; tests give it their own."""

    now: Callable[[], float] = time
    clock: Callable[[], float] = monotonic


class _Plan(NamedTuple):
    """What is done about a failed attempt, and before each.

    Attributes:
        retry: the policy.
        max_retries: attempts after the first that it is told of.
        is_repeatable: whether the body can be sent again.
        has_key: whether the call has an idempotency key of its own.
        request: the request of the operation; None for what is none.
        rate_limiter: whom to ask before each attempt; None for nobody.
        tokens: how many tokens the request may cost, at a guess.
    """

    retry: RetryPolicy
    max_retries: int
    is_repeatable: bool = True
    has_key: bool = False
    request: Request[Any, Any] | None = None
    rate_limiter: Any = None
    tokens: int = 0


_REAL = Surroundings()


def exchange(call: Call[Any], builder: Builder, around: Surroundings = _REAL) -> Generator[Step, Any, Exchange]:
    """Carry out a call, and do it again as long as it waits for something that is not there yet.

    Args:
        call: what is to be called.
        builder: builds the requests of the client.
        around: time.

    Raises:
        TypeError, ValueError: for arguments that can't be sent; nothing was sent then.
    """
    limits = _limits(call, builder, around)
    done = yield from _exchange_once(call, builder, limits, around)
    until = call.until
    if until is None:
        return done
    last = around.clock() + until.most_seconds
    if limits.until is not None:
        last = min(last, limits.until)
    while done.error is None and not until.is_reached(done.decoded):
        if around.clock() + until.every_seconds > last:
            is_late = last == limits.until
            message = f"{deadline_passed(limits)} before {until.what} had ended" if is_late else ""
            message = message or f"{until.what} took more than {until.most_seconds} s"
            done.error = APITimeoutError(done.request, message)
            break
        yield Sleep(until.every_seconds)
        done = yield from _exchange_once(call, builder, limits, around)
    return done


def _limits(call: Call[Any], builder: Builder, around: Surroundings) -> Limits:
    settings, options = builder.settings, call.options
    seconds = settings.deadline if isinstance(options.deadline, Unset) else options.deadline
    idle = (
        settings.stream_idle_timeout if isinstance(options.stream_idle_timeout, Unset) else options.stream_idle_timeout
    )
    most = settings.max_response_bytes if isinstance(options.max_response_bytes, Unset) else options.max_response_bytes
    if seconds is None and idle is None and most == DEFAULT_MAX_RESPONSE_BYTES:
        return _DEFAULT_LIMITS
    is_stream = call.mode == "stream"
    return Limits(seconds, None if seconds is None else around.clock() + seconds, idle if is_stream else None, most)


def _exchange_once(
    call: Call[Any], builder: Builder, limits: Limits, around: Surroundings
) -> Generator[Step, Any, Exchange]:
    done = Exchange(call)
    done.limits = limits
    settings, options = builder.settings, call.options
    body = builder.body(call.request, options)
    key = settings.api_key
    if callable(key):
        key = check_option("api_key", (yield Obtain(key)))
    if not key and settings.is_key_needed:
        done.error = OpenAIError(
            "no API key: set the environment variable OPENAI_API_KEY or pass `api_key`"
            " (a compatible server that needs none is named by `base_url`)"
        )
        return done
    first = _first_outgoing(call, builder, body, key, limits)
    plan = _Plan(
        options.retry or settings.retry or _DEFAULT_RETRY,
        settings.max_retries if isinstance(options.max_retries, Unset) else options.max_retries,
        body.is_repeatable,
        options.idempotency_key is not None,
        call.request,
        settings.rate_limiter,
        0 if settings.rate_limiter is None else body.size // _BYTES_PER_TOKEN,
    )
    yield from _try(done, Send(first, call.mode != "plain", limits), plan, around)
    if done.error is None and call.mode == "plain":
        _decode(done, call)
    return done


def download(url: str, settings: Settings, around: Surroundings = _REAL) -> Generator[Step, Any, bytes]:
    """Fetch what an answer names by its URL, such as an image; no credential is sent along.

    Args:
        url: the URL; http and https only.
        settings: the client's; of them only the timeouts, the deadline and the retries count.
        around: time.

    Raises:
        OpenAIError: when it can't be fetched.
    """
    done = Exchange(None)
    if urlsplit(url).scheme not in ("http", "https"):
        raise OpenAIError(f"only http and https URLs are downloaded, got {url[:100]!r}")
    headers = [(b"Accept", b"*/*"), (b"Accept-Encoding", b"gzip, deflate"), (b"User-Agent", USER_AGENT.encode())]
    seconds, most = settings.deadline, settings.max_response_bytes
    limits = Limits(
        seconds,
        None if seconds is None else around.clock() + seconds,
        None,
        LARGEST_DOWNLOAD_BYTES if most is None else min(most, LARGEST_DOWNLOAD_BYTES),
    )
    done.limits = limits
    first = Outgoing("GET", url, headers, None, settings.timeouts, limits.until, is_foreign=True)
    plan = _Plan(settings.retry or _DEFAULT_RETRY, settings.max_retries)
    yield from _try(done, Send(first, False, limits), plan, around)
    if done.error is not None:
        raise done.error
    assert done.answer is not None
    return done.answer.content


def _try(done: Exchange, send: Send, plan: _Plan, around: Surroundings) -> Generator[Step, Any, None]:
    """Attempt it until it succeeds, or there is no sense in another attempt."""
    started = around.clock()
    attempts: list[Attempt] = []
    while True:
        turn = 0.0 if plan.rate_limiter is None else (yield from _take_turn(send, plan, around))
        began = around.clock()
        outcome = yield from _send(done, send, len(attempts) + 1, around)
        ended = around.clock()
        done.seconds = ended - started
        answer = done.answer = outcome if isinstance(outcome, Answer) else outcome.answer
        queued = 0.0 if answer is None else answer.queued_seconds
        status = None if answer is None else answer.status
        request_id = None if answer is None else answer.headers.get("x-request-id")
        if plan.rate_limiter is not None:
            _learn(send, plan, answer, around)
        if isinstance(outcome, Answer) and outcome.is_success:
            attempts.append(Attempt(status, "", ended - began - queued, 0.0, request_id, turn + queued))
            done.attempts = tuple(attempts)
            return
        decoded = None if answer is None else _decoded_or_none(answer)
        failure = failure_of(
            outcome,
            decoded,
            operation="" if plan.request is None else plan.request.operation.id,
            attempts=len(attempts) + 1,
            max_retries=plan.max_retries,
            is_ambiguous=plan.request is not None and _is_lost(outcome) and _is_creating(plan.request),
            has_key=plan.has_key,
            now=around.now,
        )
        attempt = Attempt(
            status, failure.reason, ended - began - queued, 0.0, request_id, turn + queued, _usage(decoded)
        )
        wait = _checked_wait(plan.retry, failure)
        why_not = None if wait is None else _why_not(wait, plan, send.limits, around)
        if wait is None or why_not is not None:
            attempts.append(attempt)
            done.attempts = tuple(attempts)
            done.error = _error(done, outcome, decoded)
            _explain(done, failure, plan, why_not)
            return
        attempts.append(attempt._replace(wait_seconds=wait))
        if is_logging():
            log_wait(wait, attempt.reason)
        yield Sleep(wait)


def _is_lost(outcome: Answer | TransportError) -> bool:
    """Whether the request was sent and no answer says what became of it."""
    return isinstance(outcome, TransportError) and outcome.was_sent and not outcome.is_unreadable


def _is_creating(request: Request[Any, Any]) -> bool:
    from .effects import effect_of  # lazy: only a call that failed on its way needs the table

    return effect_of(request) == "create"


def _usage(decoded: object) -> Any:
    return decoded.get("usage") if isinstance(decoded, Mapping) else None


def _checked_wait(retry: RetryPolicy, failure: Failure) -> float | None:
    """What the policy says, which may be the user's."""
    wait: Any = retry.wait_seconds(failure)
    if wait is None:
        return None
    if isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < float("inf"):
        raise TypeError(f"`retry`: wait_seconds() must return seconds, 0 or more, or None; got {wait!r}")
    return float(wait)


def _why_not(wait: float, plan: _Plan, limits: Limits, around: Surroundings) -> str | None:
    """Why no other attempt is made though the policy asks for one; None when it is."""
    if not plan.is_repeatable:
        return "it was not tried again, for its body can't be read a second time"
    if limits.until is not None and around.clock() + wait >= limits.until:
        return f"the deadline of {limits.deadline_seconds:g} s leaves no time for another attempt"
    return None


def _explain(done: Exchange, failure: Failure, plan: _Plan, why_not: str | None) -> None:
    """Say in the error what the user is to know beyond what went wrong."""
    error = done.error
    assert isinstance(error, APIError)
    notes = [why_not] if why_not else []
    if failure.is_ambiguous:
        from .effects import where_to_look  # lazy: as above

        assert plan.request is not None
        assert isinstance(error, APIConnectionError)
        error.is_outcome_unknown = True
        place = where_to_look(plan.request)
        look = f"look with GET {place} before you repeat it" if place else "it may have to be looked for"
        notes.append(f"whether it was carried out is unknown: {look}, or pass `idempotency_key` or `retry`")
    was_lost = any(each.status is None for each in done.attempts[:-1])
    if was_lost and failure.status == 404 and done.outgoing is not None and done.outgoing.method == "DELETE":
        notes.append("an attempt before, whose answer was lost, may have deleted it")
    for note in notes:
        error.message = f"{error.message}; {note}"
    error.args = (error.message, *error.args[1:])


def _take_turn(send: Send, plan: _Plan, around: Surroundings) -> Generator[Step, Any, float]:
    """Wait as long as the rate limiter says, and no longer than there is time; the seconds that were waited."""
    waited = 0.0
    until = send.limits.until
    while (wait := plan.rate_limiter.reserve(*_scope(send, plan), plan.tokens)) > 0:
        if until is not None and around.clock() + wait >= until:
            break
        if is_logging():
            log_turn(wait)
        yield Sleep(wait)
        waited += wait
        if waited >= _LONGEST_TURN_SECONDS:
            break
    return waited


def _learn(send: Send, plan: _Plan, answer: Answer | None, around: Surroundings) -> None:
    headers: Mapping[str, str] = {} if answer is None else answer.headers
    plan.rate_limiter.learn(
        *_scope(send, plan),
        plan.tokens,
        status=None if answer is None else answer.status,
        headers=headers,
        asked_seconds=retry_after_seconds(headers, around.now),
    )


def _scope(send: Send, plan: _Plan) -> tuple[str, str]:
    """The server and the model that a limit is for."""
    scheme, _, rest = send.outgoing.url.partition("://")
    body = None if plan.request is None else plan.request.body
    model = body.get("model") if isinstance(body, Mapping) else getattr(body, "model", None)
    return f"{scheme}://{rest.partition('/')[0]}", model if isinstance(model, str) else ""


def _send(
    done: Exchange, send: Send, number: int, around: Surroundings
) -> Generator[Step, Any, Answer | TransportError]:
    """One attempt, with the redirects that are followed."""
    redirects = 0
    while True:
        done.outgoing = send.outgoing
        began = around.clock()
        outcome: Answer | TransportError = yield send
        _conceal(send.outgoing, outcome)
        if is_logging():
            log_attempt(send.outgoing, outcome, number, around.clock() - began)
        target = _redirect_target(send.outgoing, outcome) if isinstance(outcome, Answer) else None
        if target is None or redirects == _MOST_REDIRECTS:
            return outcome
        redirects += 1
        send = send._replace(outgoing=send.outgoing.to(target))


def _conceal(outgoing: Outgoing, outcome: Answer | TransportError) -> None:
    """Take our own credentials out of what tells of a failure: servers repeat a key that they refuse."""
    if isinstance(outcome, TransportError):
        outcome.args = (outgoing.without_secrets(str(outcome)),)
        if outcome.answer is not None:
            outcome.answer.conceal(outgoing.secrets())
    elif not outcome.is_success:
        outcome.conceal(outgoing.secrets())


def _first_outgoing(call: Call[Any], builder: Builder, body: Body, key: str | None, limits: Limits) -> Outgoing:
    operation, options = call.request.operation, call.options
    idempotency_key = options.idempotency_key
    if idempotency_key is None and operation.method == "POST":
        # The same for every attempt, so that a service that honours it does the thing once.
        idempotency_key = f"aikit-{urandom(16).hex()}"
    return builder.outgoing(
        call.request,
        options,
        body,
        key=key,
        accept=EVENTS if call.mode == "stream" else operation.accept,
        idempotency_key=idempotency_key,
        timeouts=builder.settings.timeouts if isinstance(options.timeouts, Unset) else options.timeouts,
        deadline=limits.until,
    )


def _decode(done: Exchange, call: Call[Any]) -> None:
    assert done.answer is not None
    assert done.outgoing is not None
    try:
        done.decoded = decode_answer(call.request.operation, done.answer)
        return
    except DecodingError:
        # Once more without our own credentials: an error shows how the body begins, and a server may repeat a key.
        done.answer.conceal(done.outgoing.secrets())
    try:
        done.decoded = decode_answer(call.request.operation, done.answer)
    except DecodingError as error:
        error.request, error.response, error.attempts = done.request, done.response, done.attempts
        done.error = error


def _decoded_or_none(answer: Answer) -> Any:
    try:
        return decode_json(answer.content)
    except ValueError:
        return None


def _redirect_target(outgoing: Outgoing, answer: Answer) -> str | None:
    """Where an answer sends us, if we go there: only for what changes nothing, with credentials never elsewhere."""
    location = answer.headers.get("location")
    if not 300 <= answer.status < 400 or not location or outgoing.method not in _SAFE_METHODS:
        return None
    try:
        target = urljoin(outgoing.url, location)
    except ValueError:  # it is no URL
        return None
    origin = _origin(target)
    is_allowed = origin[0] in ("http", "https") if outgoing.is_foreign else origin == _origin(outgoing.url)
    return target if is_allowed else None


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return ("", None, None)
    return (parts.scheme, parts.hostname, port)


def _error(done: Exchange, outcome: Answer | TransportError, decoded: Any) -> APIError:
    error: APIError
    if isinstance(outcome, Answer):
        response = done.response
        assert response is not None
        error = error_of_status(response, decoded)
        if 300 <= outcome.status < 400:
            location = outcome.headers.get("location", "nowhere")
            error.message = (
                f"{outcome.status}: the server redirects to {redact_url(location)[:200]!r}, which is not followed"
            )
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
    error.attempts = done.attempts
    return error
