"""Exchanges what proves a workload's identity for an access token (RFC 8693). Only clients that have one load this."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aikit.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    OAuthError,
    OpenAIError,
    SubjectTokenProviderError,
)
from aikit.options.credentials import SecretBytes, SecretText
from aikit.options.identities import is_x509
from aikit.options.settings import Settings, check_header
from aikit_openapi.types import Unset

from .attempts import DEFAULT_RETRY, Plan, attempt
from .call import Call
from .decoding import decode_json
from .encoding import encode_json
from .request import USER_AGENT
from .steps import Exchange, Obtain, Send, Sleep, Step, Surroundings
from .wire import Head, Limits, Outgoing, TransportError, deadline_passed

if TYPE_CHECKING:
    from .observations import Observation

__all__ = ["access_token", "attempt_again"]

EXCHANGE_URL: Final = "https://auth.openai.com/oauth/token"
# The host that asks for a client certificate.
X509_EXCHANGE_URL: Final = "https://mtls.auth.openai.com/oauth/token"
REFRESH_BUFFER_SECONDS: Final = 1200.0

_GRANT_TYPE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_SUBJECT_TOKEN_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_X509_TOKEN_TYPE: Final = "urn:openai:params:oauth:token-type:x509"
_MOST_SECONDS: Final = 10.0
_MOST_BYTES: Final = 1024 * 1024
# A call without a deadline looks again whether another one still renews the token.
_LONGEST_WAIT_SECONDS: Final = 60.0
_REFUSALS: Final = (400, 401, 403)


class _Granted(NamedTuple):
    """A new access token, and its life in seconds."""

    token: SecretText
    seconds: float


def access_token(
    tokens: Any,
    call: Call[Any],
    settings: Settings,
    limits: Limits,
    around: Surroundings,
    seen: Observation | None = None,
) -> Generator[Step, Any, SecretText | OpenAIError]:
    """Return the access token of a client's workload identity, renewed if it is time, or what went wrong.

    Args:
        tokens: the `AccessTokens` of the identity.
        call: the call that needs it, whose options say how to send the exchange.
        settings: the client's settings.
        limits: the limits of the call.
        around: the clocks to read.
        seen: tells observers about the call; None if there are none.
    """
    options = call.options
    max_retries = settings.max_retries if isinstance(options.max_retries, Unset) else options.max_retries
    plan = Plan(options.retry or settings.retry or DEFAULT_RETRY, max_retries, seen=seen)
    waited_for: Any = None
    while True:
        turn = tokens.take(around.clock())
        if turn.token is not None and not turn.is_ours:
            token: SecretText = turn.token
            return token
        if waited_for is not None and waited_for.error is not None:
            if turn.is_ours:
                tokens.give_up()
            shared: OpenAIError = waited_for.error
            return shared
        if turn.is_ours:
            return (yield from _renewed(tokens, turn.token, settings, plan, limits, around))
        left = _LONGEST_WAIT_SECONDS if limits.until is None else limits.until - around.clock()
        if left <= 0:
            return _late(limits)
        waited_for = turn.renewal
        yield Sleep(left, waited_for.latch)


def attempt_again(
    done: Exchange, send: Send, plan: Plan, tokens: Any, settings: Settings, around: Surroundings
) -> Generator[Step, Any, Exchange]:
    """Repeat a call, once, whose access token was refused: it may have been withdrawn before its end.

    Args:
        done: the exchange that ended with status 401.
        send: its first attempt.
        plan: how to handle failures.
        tokens: the `AccessTokens` of the identity.
        settings: the client's settings.
        around: the clocks to read.
    """
    assert done.call is not None
    assert done.outgoing is not None
    tokens.forget(_token_in(done.outgoing))
    if not plan.is_repeatable:
        return done
    token = yield from access_token(tokens, done.call, settings, send.limits, around, plan.seen)
    if isinstance(token, OpenAIError):
        return done.with_error(token)
    again = yield from attempt(done.call, send._replace(outgoing=_with_token(send.outgoing, token)), plan, around)
    again = again._replace(tried=done.attempts + again.attempts, seconds=done.seconds + again.seconds)
    if isinstance(again.error, APIError):
        again.error.attempts = again.attempts
        if again.error.status_code == 401:
            tokens.forget(token)
    return again


def _token_in(head: Head) -> str:
    line = next(value for name, value in head.headers if name.lower() == b"authorization")
    return SecretText(line.decode("latin-1").removeprefix("Bearer "))


def _with_token(outgoing: Outgoing, token: str) -> Outgoing:
    """Return the same request with another access token."""
    line = (b"Authorization", SecretBytes(b"Bearer " + token.encode("latin-1")))
    changed = outgoing.to(outgoing.url)
    changed.headers = [line if name.lower() == b"authorization" else (name, value) for name, value in outgoing.headers]
    return changed


def _late(limits: Limits) -> APITimeoutError:
    return APITimeoutError(None, f"{deadline_passed(limits)} before the workload identity had an access token")


def _renewed(
    tokens: Any, old: SecretText | None, settings: Settings, plan: Plan, limits: Limits, around: Surroundings
) -> Generator[Step, Any, SecretText | OpenAIError]:
    """Carry out a renewal; it is ended however this ends, or other calls would wait for ever."""
    is_ended = False
    try:
        outcome = yield from _exchanged(settings, plan, limits, around)
        now = around.clock()
        is_ended = True
        if isinstance(outcome, _Granted):
            buffer = _identity(settings).get("refresh_buffer_seconds", REFRESH_BUFFER_SECONDS)
            renew_in = outcome.seconds - min(buffer, outcome.seconds / 2)
            tokens.settle(outcome.token, renew_at=now + renew_in, ends_at=now + outcome.seconds)
            return outcome.token
        if old is not None and _is_passing(outcome):
            tokens.give_up(now=now)
            return old
        is_only_ours = isinstance(outcome, APITimeoutError) and limits.until is not None
        tokens.give_up(None if is_only_ours else outcome)
        return outcome
    finally:
        if not is_ended:
            tokens.give_up()


def _is_passing(error: OpenAIError) -> bool:
    """Whether a later exchange may succeed, so that the old token is used to its end."""
    status = error.status_code if isinstance(error, APIStatusError) else 0
    return isinstance(error, APIConnectionError) or status in (408, 409, 429) or status >= 500


def _exchanged(
    settings: Settings, plan: Plan, limits: Limits, around: Surroundings
) -> Generator[Step, Any, _Granted | OpenAIError]:
    identity = _identity(settings)
    fields: dict[str, Any] = {"grant_type": _GRANT_TYPE}
    if is_x509(identity):
        fields["subject_token_type"] = _X509_TOKEN_TYPE
    else:
        provider = identity["provider"]
        subject = yield Obtain(partial(_subject_token, provider["get_token"]), limits.until, blocks=True)
        if isinstance(subject, TransportError) or (limits.until is not None and around.clock() >= limits.until):
            return _late(limits)
        if isinstance(subject, OpenAIError):
            return subject
        if not isinstance(subject, str):
            raise TypeError(f"'get_token' of `workload_identity` must return a str, got {type(subject).__name__}")
        if not subject:
            return SubjectTokenProviderError("'get_token' of `workload_identity` returned an empty token")
        fields["subject_token"] = subject
        fields["subject_token_type"] = _SUBJECT_TOKEN_TYPES[provider["token_type"]]
    fields["identity_provider_id"] = identity["identity_provider_id"]
    fields["service_account_id"] = identity["service_account_id"]
    url = identity.get("token_exchange_url") or (X509_EXCHANGE_URL if is_x509(identity) else EXCHANGE_URL)
    outgoing = _outgoing(url, fields, settings, limits, accept=None if is_x509(identity) else b"*/*")
    limits = limits._replace(idle_seconds=None, most_bytes=_MOST_BYTES)
    done = yield from attempt(None, Send(outgoing, False, limits), plan, around)
    if done.error is not None:
        return _refused(done, settings)
    granted = _granted(done)
    return granted if isinstance(granted, _Granted) else OpenAIError(f"the token exchange at {url} {granted}")


def _identity(settings: Settings) -> Mapping[str, Any]:
    assert settings.workload_identity is not None
    return settings.workload_identity


def _subject_token(get_token: Callable[[], Any]) -> Any:
    try:
        return get_token()
    except OpenAIError as error:
        return error


def _outgoing(
    url: str, fields: Mapping[str, Any], settings: Settings, limits: Limits, *, accept: bytes | None
) -> Outgoing:
    body = SecretBytes(encode_json(fields))
    headers = [
        *([] if accept is None else [(b"Accept", accept)]),
        (b"Accept-Encoding", b"gzip, deflate"),
        (b"User-Agent", USER_AGENT.encode()),
        (b"Content-Type", b"application/json"),
        (b"Content-Length", b"%d" % len(body)),
    ]
    phases = (_MOST_SECONDS if each is None else min(each, _MOST_SECONDS) for each in settings.timeouts)
    timeouts = type(settings.timeouts)(*phases)
    # Neither the headers nor the credentials of the user's own HTTP client belong there.
    return Outgoing("POST", url, headers, body, timeouts, limits.until, is_elsewhere=True)


def _refused(done: Exchange, settings: Settings) -> OpenAIError:
    """Return the error of an exchange that failed, with a message that says so."""
    error = done.error
    assert isinstance(error, APIError)
    identity = _identity(settings)
    hint = ""
    if is_x509(identity) and settings.http_agent is None:
        hint = "; pass an `http_agent` with a client certificate, such as DefaultHttpxClient(verify=context)"
    if isinstance(error, APIStatusError) and error.status_code in _REFUSALS:
        body = None if done.answer is None else _decoded(done.answer.content)
        said = (body or {}).get("error_description")
        said = f" ({said})" if isinstance(said, str) and said else ""
        message = f"the exchange of a token for `workload_identity` was refused: {error.message}{said}{hint}"
        refused = OAuthError(message, response=error.response, body=body)
        refused.attempts = error.attempts
        return refused
    error.message = f"the exchange of a token for `workload_identity` failed: {error.message}{hint}"
    error.args = (error.message, *error.args[1:])
    return error


def _decoded(content: bytes) -> Mapping[str, Any] | None:
    try:
        decoded = decode_json(content, _MOST_BYTES)
    except ValueError:
        return None
    return decoded if isinstance(decoded, Mapping) else None


def _granted(done: Exchange) -> _Granted | str:
    """Return the token of an answer, or what is wrong with it, without any part of it: it may hold a token."""
    assert done.answer is not None
    fields = _decoded(done.answer.content)
    if fields is None:
        return "answered with something else than a JSON object"
    if str(fields.get("token_type", "bearer")).lower() != "bearer":
        return "answered with a 'token_type' that is not Bearer"
    token, seconds = fields.get("access_token"), fields.get("expires_in")
    if not isinstance(token, str) or not token:
        return "answered without an 'access_token'"
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not isfinite(seconds) or seconds <= 0:
        return "answered without a valid 'expires_in', in seconds"
    token = SecretText(token)
    try:
        check_header("access_token", "Authorization", token)
    except ValueError:
        return "answered with an 'access_token' that can't be sent in a header"
    return _Granted(token, float(seconds))
