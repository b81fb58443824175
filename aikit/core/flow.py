"""Runs one call, from its description to its result. All decisions about its course are made here.

`exchange` is a generator: it yields steps (`Send`, `Sleep`, `Obtain`), receives their outcomes, and returns an
`Exchange`. A driver performs the steps, blocking or not; the flow itself neither waits nor touches the network.
"""

from __future__ import annotations

from binascii import hexlify
from collections.abc import Callable, Generator
from os import urandom
from typing import TYPE_CHECKING, Any

from aikit.errors import APIError, APITimeoutError, DecodingError, OpenAIError
from aikit.options.settings import NO_OPTIONS, Settings, check_option
from aikit_openapi.types import Unset

from .answers import is_suspicious, is_whole_json
from .attempts import DEFAULT_RETRY, Plan, attempt
from .call import Call, Until
from .image_formats import describe_bytes, is_image
from .logs import is_logging
from .request import EVENTS, USER_AGENT, Body, Builder
from .steps import Exchange, Obtain, Send, Sleep, Step, Surroundings, new_tuple
from .wire import Answer, Limits, Outgoing, TransportError, deadline_passed, origin_of, redact_url

if TYPE_CHECKING:
    from .observations import Observation

__all__ = ["download", "exchange"]

LARGEST_DOWNLOAD_BYTES = 64 * 1024 * 1024

# A rough estimate is enough for rate limits: the service also estimates before it has read the prompt.
BYTES_PER_TOKEN = 4
_MOST_TOKENS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
_REAL = Surroundings()
# The operations of `client.admin` need an admin key.
_ADMIN_PATHS = ("/organization/", "/projects/")


def exchange(call: Call[Any], builder: Builder, around: Surroundings = _REAL) -> Generator[Step, Any, Exchange]:
    """Perform a call, and repeat it for as long as it waits for a condition.

    Args:
        call: the call.
        builder: builds the client's requests.
        around: the clocks to read.

    Raises:
        TypeError, ValueError: for arguments that can't be sent; nothing was sent.
    """
    seen: Observation | None = None
    if builder.settings.observers or builder.settings.middleware or is_logging():
        from .observations import Observation  # lazy: few calls are observed

        seen = Observation.of(call, builder, around)
        if builder.settings.middleware:
            from .layers import through  # lazy: few clients have middleware

            def send(inner: Call[Any]) -> Generator[Step, Any, Exchange]:
                if inner.until is None:
                    return _exchange_once(inner, builder, None, around, seen)
                return _exchange_until(inner, inner.until, builder, around, seen)

            return seen.follow(through(builder.settings.middleware, call, seen, send))
    if call.until is None:
        flow = _exchange_once(call, builder, None, around, seen)
    else:
        flow = _exchange_until(call, call.until, builder, around, seen)
    return flow if seen is None else seen.follow(flow)


def _exchange_until(
    call: Call[Any], until: Until, builder: Builder, around: Surroundings, seen: Observation | None
) -> Generator[Step, Any, Exchange]:
    """Repeat a call until its answer meets the condition."""
    limits = _limits(call, builder, around)
    done = yield from _exchange_once(call, builder, limits, around, seen)
    last = around.clock() + until.most_seconds
    if limits.until is not None:
        last = min(last, limits.until)
    while done.error is None and not until.is_reached(done.decoded):
        if around.clock() + until.every_seconds > last:
            is_late = last == limits.until
            message = f"{deadline_passed(limits)} before {until.what} had ended" if is_late else ""
            message = message or f"{until.what} took more than {until.most_seconds} s"
            return done.with_error(APITimeoutError(done.request, message))
        yield Sleep(until.every_seconds)
        done = yield from _exchange_once(call, builder, limits, around, seen)
    return done


def _limits(call: Call[Any], builder: Builder, around: Surroundings) -> Limits:
    settings, options = builder.settings, call.options
    seconds = settings.deadline if isinstance(options.deadline, Unset) else options.deadline
    idle = (
        settings.stream_idle_timeout if isinstance(options.stream_idle_timeout, Unset) else options.stream_idle_timeout
    )
    most = settings.max_response_bytes if isinstance(options.max_response_bytes, Unset) else options.max_response_bytes
    is_stream = call.mode == "stream"
    return Limits(seconds, None if seconds is None else around.clock() + seconds, idle if is_stream else None, most)


def _exchange_once(
    call: Call[Any], builder: Builder, limits: Limits | None, around: Surroundings, seen: Observation | None
) -> Generator[Step, Any, Exchange]:
    settings, options = builder.settings, call.options
    is_usual = options is NO_OPTIONS
    limits = limits or (builder.usual_limits if is_usual else None) or _limits(call, builder, around)
    body = builder.body(call.request, options)
    key = settings.api_key
    security = call.security
    if security is not None:
        key = _key_for(security, settings)
    elif settings.admin_api_key is not None and call.request.path.startswith(_ADMIN_PATHS):
        key = settings.admin_api_key
    has_token = settings.workload_identity is not None and key is None and not _shows_other(call, settings)
    if has_token:
        from .token_exchange import access_token  # lazy: few clients have a workload identity

        token = yield from access_token(builder.tokens, call, settings, limits, around, seen)
        if isinstance(token, OpenAIError):
            return Exchange(call, error=token, limits=limits)
        key = token
    if callable(key):
        key = yield Obtain(key, limits.until)
        # A callable that blocks can't be interrupted; the deadline is checked after it returns.
        if limits.until is not None and (isinstance(key, TransportError) or around.clock() >= limits.until):
            late = APITimeoutError(None, f"{deadline_passed(limits)} while `api_key` was fetching the key")
            return Exchange(call, error=late, limits=limits)
        key = check_option("api_key", key)
    if not key and settings.key_variable is not None and security != ():
        missing = OpenAIError(
            f"no API key: set the environment variable {settings.key_variable} or pass `api_key`;"
            " to use a server that needs no key, pass its `base_url`"
        )
        return Exchange(call, error=missing, limits=limits)
    has_key: bool | None = options.idempotency_key is not None or None
    if has_key is None and (options.extra_headers or call.request.headers or settings.custom_headers):
        has_key = _key_in_headers(call, settings)
    operation = call.request.operation
    idempotency_key = None if options.idempotency_key is None else options.idempotency_key.encode("latin-1")
    if has_key is None and operation.method == "POST":
        # The same key for every attempt, so that a service that supports it performs the operation once.
        idempotency_key = b"aikit-" + hexlify(urandom(16))
    first = builder.outgoing(
        call.request,
        options,
        body,
        key=key,
        accept=EVENTS if call.mode == "stream" else operation.accept,
        idempotency_key=idempotency_key,
        timeouts=settings.timeouts if is_usual or isinstance(options.timeouts, Unset) else options.timeouts,
        deadline=limits.until,
    )
    handling = (
        options.retry or settings.retry or DEFAULT_RETRY,
        settings.max_retries if is_usual or isinstance(options.max_retries, Unset) else options.max_retries,
        body.content.__class__ is bytes or body.is_repeatable,
        has_key is True,
        call.request,
        settings.rate_limiter,
        0 if settings.rate_limiter is None else _estimated_tokens(call, body),
        options.extra_body,
        builder.unread,
        seen,
    )
    plan: Plan = new_tuple(Plan, handling)
    is_open = call.mode != "plain"
    is_read_whole = _read_whole(call) if is_open else None
    send: Send = new_tuple(Send, (first, is_open, limits, is_read_whole, call.follows_redirects, None, None))
    if builder.signer is not None and not key and security != ():
        send = send._replace(signer=builder.signer, follows_redirects=False)  # a signature covers the path
    done = yield from attempt(call, send, plan, around)
    if has_token and isinstance(done.error, APIError) and done.error.status_code == 401:
        from .token_exchange import attempt_again  # lazy: as above

        return (yield from attempt_again(done, send, plan, builder.tokens, settings, around))
    return done


def _estimated_tokens(call: Call[Any], body: Body) -> int:
    """Estimate the tokens that a request uses: those that it sends, and the most that it asks for."""
    fields = {**(call.request.body if isinstance(call.request.body, dict) else {}), **(call.options.extra_body or {})}
    most = next((each for name in _MOST_TOKENS if type(each := fields.get(name)) is int and each > 0), 0)
    return body.size // BYTES_PER_TOKEN + most


def _key_for(security: tuple[str, ...], settings: Settings) -> Any:
    """Return the first key of these kinds that the client has."""
    keys = {"bearer_auth": settings.api_key, "admin_api_key_auth": settings.admin_api_key}
    return next((keys[kind] for kind in security if keys[kind] is not None), None)


def _shows_other(call: Call[Any], settings: Settings) -> bool:
    """Whether a call sends something else than an access token, or nothing, as it or the caller's headers say."""
    if call.security is not None and "bearer_auth" not in call.security:
        return True
    return any(
        name.lower() == "authorization"
        for headers in (call.options.extra_headers, call.request.headers, settings.custom_headers)
        for name in headers or ()
    )


def _read_whole(call: Call[Any]) -> Callable[[Answer], bool] | None:
    """Return the test for answers that are read completely although the call leaves its answer on the wire."""
    if call.mode == "stream":
        return is_whole_json
    # A downloaded file may contain anything, JSON too; speech is neither JSON nor text.
    return is_suspicious if call.request.operation.id == "create_speech" else None


def download(
    url: str, builder: Builder, own_url: str | None = None, around: Surroundings = _REAL
) -> Generator[Step, Any, bytes]:
    """Download an image that an answer names by URL, without credentials.

    Args:
        url: the URL; only http and https are supported.
        builder: has the client's settings, of which only the timeouts, deadline, retries and observers apply.
        own_url: a URL of the server that sent the answer, the base URL by default. Images with a non-public address are
            only downloaded from its host.
        around: the clocks to read.

    Raises:
        OpenAIError: if the download fails or the content is not an image.
    """
    if origin_of(url)[0] not in ("http", "https"):
        raise OpenAIError(f"only http and https URLs are downloaded, got {redact_url(url.partition('?')[0])[:100]!r}")
    settings = builder.settings
    headers = [(b"Accept", b"*/*"), (b"Accept-Encoding", b"gzip, deflate"), (b"User-Agent", USER_AGENT.encode())]
    seconds, most = settings.deadline, settings.max_response_bytes
    limits = Limits(
        seconds,
        None if seconds is None else around.clock() + seconds,
        None,
        LARGEST_DOWNLOAD_BYTES if most is None else min(most, LARGEST_DOWNLOAD_BYTES),
    )
    own_host = origin_of(own_url or settings.base_url)[1]
    first = Outgoing("GET", url, headers, None, settings.timeouts, limits.until, is_foreign=True, own_host=own_host)
    plan = Plan(settings.retry or DEFAULT_RETRY, settings.max_retries)
    if settings.observers or is_logging():
        from .observations import Observation  # lazy: as above

        seen = Observation.of_download(url, builder, around)
        plan = plan._replace(seen=seen)
        done = yield from seen.follow(attempt(None, Send(first, False, limits), plan, around))
    else:
        done = yield from attempt(None, Send(first, False, limits), plan, around)
    if done.error is not None:
        raise done.error
    assert done.answer is not None
    assert done.outgoing is not None
    content = done.answer.content
    if not is_image(content):
        where = redact_url(done.outgoing.url.partition("?")[0])
        came = describe_bytes(content, done.answer.headers.get("content-type", ""))
        raise DecodingError(
            f"no image is at the URL of the image: {came} came (GET {where})",
            done.request,
            response=done.response,
            data=content,
        )
    return content


def _key_in_headers(call: Call[Any], settings: Settings) -> bool | None:
    """Whether the caller's headers set an idempotency key; False if they remove it, None if they don't mention it."""
    for headers in (call.options.extra_headers, call.request.headers, settings.custom_headers):
        for name, value in headers.items() if headers else ():
            if name.lower() == "idempotency-key":
                return value is not None
    return None
