"""The course of one call, from its description to what came of it. The only place where this is decided.

`exchange` is a generator: it yields what is to be done (`Send`, `Sleep`, `Obtain`), is sent what came of it, and
returns an `Exchange`. A driver does these things, blocking or not; the flow neither waits nor touches the network.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from os import urandom
from random import random as random_share
from time import monotonic, time
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urljoin, urlsplit

from aikit.errors import (
    AnswerError,
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodingError,
    OpenAIError,
    error_of_status,
)
from aikit.options import Settings, check_option
from aikit_openapi.types import Unset

from .call import Call
from .decoding import decode_answer, decode_json
from .logs import is_logging, log_attempt, log_wait
from .request import EVENTS, USER_AGENT, Body, Builder
from .retries import Attempt, incurable_code, should_retry, wait_seconds
from .wire import Answer, HTTPRequest, HTTPResponse, Outgoing, TransportError, redact_url

__all__ = ["Exchange", "Obtain", "Send", "Sleep", "Step", "Surroundings", "download", "exchange"]

LARGEST_DOWNLOAD_BYTES = 64 * 1024 * 1024

_MOST_REDIRECTS = 5
_SAFE_METHODS = frozenset({"GET", "HEAD"})


class Send(NamedTuple):
    """Send this, and give back an `Answer` or a `TransportError`.

    Attributes:
        outgoing: what is to be sent.
        leaves_open: whether the body of a success is left on the wire.
        most_bytes: how long a body, decompressed, may be that is read whole; None for any.
    """

    outgoing: Outgoing
    leaves_open: bool
    most_bytes: int | None = None


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
    """

    __slots__ = ("_request", "answer", "attempts", "call", "decoded", "error", "outgoing", "seconds")

    def __init__(self, call: Call[Any] | None) -> None:
        self.call = call
        self._request: HTTPRequest | None = None
        self.outgoing: Outgoing | None = None
        self.answer: Answer | None = None
        self.decoded: Any = None
        self.error: OpenAIError | None = None
        self.attempts: tuple[Attempt, ...] = ()
        self.seconds = 0.0

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
        }
        return Exchange, (None,), (None, shown)


class Surroundings(NamedTuple):
    """What a flow takes from outside; tests give it their own."""

    random: Callable[[], float] = random_share
    now: Callable[[], float] = time
    clock: Callable[[], float] = monotonic


_REAL = Surroundings()


def exchange(call: Call[Any], builder: Builder, around: Surroundings = _REAL) -> Generator[Step, Any, Exchange]:
    """Carry out a call, and do it again as long as it waits for something that is not there yet.

    Args:
        call: what is to be called.
        builder: builds the requests of the client.
        around: chance and time.

    Raises:
        TypeError, ValueError: for arguments that can't be sent; nothing was sent then.
    """
    done = yield from _exchange_once(call, builder, around)
    until = call.until
    if until is None:
        return done
    last = around.clock() + until.most_seconds
    while done.error is None and not until.is_reached(done.decoded):
        if around.clock() + until.every_seconds > last:
            done.error = APITimeoutError(done.request, f"{until.what} took more than {until.most_seconds} s")
            break
        yield Sleep(until.every_seconds)
        done = yield from _exchange_once(call, builder, around)
    return done


def _exchange_once(call: Call[Any], builder: Builder, around: Surroundings) -> Generator[Step, Any, Exchange]:
    done = Exchange(call)
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
    retries = settings.max_retries if isinstance(options.max_retries, Unset) else options.max_retries
    first = _first_outgoing(call, builder, body, key)
    send = Send(first, call.mode != "plain")
    yield from _try(done, send, retries if body.is_repeatable else 0, around)
    if done.error is None and call.mode == "plain":
        _decode(done, call)
    return done


def download(url: str, settings: Settings, around: Surroundings = _REAL) -> Generator[Step, Any, bytes]:
    """Fetch what an answer names by its URL, such as an image; no credential is sent along.

    Args:
        url: the URL; http and https only.
        settings: the client's; of them only the timeouts and the number of retries count.
        around: chance and time.

    Raises:
        OpenAIError: when it can't be fetched.
    """
    done = Exchange(None)
    if urlsplit(url).scheme not in ("http", "https"):
        raise OpenAIError(f"only http and https URLs are downloaded, got {url[:100]!r}")
    headers = [(b"Accept", b"*/*"), (b"Accept-Encoding", b"gzip, deflate"), (b"User-Agent", USER_AGENT.encode())]
    first = Outgoing("GET", url, headers, None, settings.timeouts, is_foreign=True)
    yield from _try(done, Send(first, False, LARGEST_DOWNLOAD_BYTES), settings.max_retries, around)
    if done.error is not None:
        raise done.error
    assert done.answer is not None
    return done.answer.content


def _try(done: Exchange, send: Send, retries: int, around: Surroundings) -> Generator[Step, Any, None]:
    """Attempt it until it succeeds, or there is no sense in another attempt."""
    started = around.clock()
    attempts: list[Attempt] = []
    while True:
        began = around.clock()
        outcome = yield from _send(done, send, len(attempts) + 1, around)
        ended = around.clock()
        done.seconds = ended - started
        if isinstance(outcome, Answer):
            done.answer = outcome
            status, request_id = outcome.status, outcome.headers.get("x-request-id")
            if outcome.is_success:
                attempts.append(Attempt(status, "", ended - began, 0.0, request_id))
                done.attempts = tuple(attempts)
                return
            decoded = _decoded_or_none(outcome)
            attempt = Attempt(status, f"status {status}", ended - began, 0.0, request_id)
        else:
            done.answer = decoded = None
            attempt = Attempt(None, str(outcome), ended - began)
        if len(attempts) >= retries or not should_retry(outcome, incurable_code(decoded)):
            attempts.append(attempt)
            done.attempts = tuple(attempts)
            done.error = _error(done, outcome, decoded)
            return
        wait = wait_seconds(outcome, len(attempts) + 1, random=around.random, now=around.now)
        attempts.append(attempt._replace(wait_seconds=wait))
        if is_logging():
            log_wait(wait, attempt.reason)
        yield Sleep(wait)


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
    elif not outcome.is_success:
        outcome.conceal(outgoing.secrets())


def _first_outgoing(call: Call[Any], builder: Builder, body: Body, key: str | None) -> Outgoing:
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
    )


def _decode(done: Exchange, call: Call[Any]) -> None:
    assert done.answer is not None
    try:
        done.decoded = decode_answer(call.request.operation, done.answer)
    except AnswerError as error:
        error.request, error.response, error.attempts = done.request, done.response, done.attempts
        done.error = error
    except DecodingError as error:
        assert done.outgoing is not None
        done.answer.conceal(done.outgoing.secrets())
        shown = done.outgoing.without_secrets(error.message)
        done.error = DecodingError(shown, done.request, response=done.response, data=done.answer.content)
        done.error.attempts = done.attempts


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
    target = urljoin(outgoing.url, location)
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
        message = f"{outcome} ({done.outgoing.method} {done.outgoing.url.partition('?')[0]})"
        error = (
            APITimeoutError(done.request, message) if outcome.is_timeout else APIConnectionError(message, done.request)
        )
        error.__cause__ = outcome
    error.attempts = done.attempts
    return error
