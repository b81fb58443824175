"""Translates the exceptions of httpx and httpcore: each becomes one `TransportError`."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, NoReturn

from aikit.core.wire import Outgoing, Phase, TransportError

if TYPE_CHECKING:
    from .proxies import Proxy

__all__ = ["CLIENT_CLOSED", "as_transport_error", "fail", "late", "past_deadline", "phase_failure", "unconfirmed_end"]

CLIENT_CLOSED = "the client was closed"

# By class name, because httpx, httpx2, httpcore and httpcore2 each define their own classes.
_PHASES: dict[str, tuple[Phase, bool]] = {
    "PoolTimeout": ("pool", True),
    "ConnectTimeout": ("connect", True),
    "ConnectError": ("connect", False),
    "ProxyError": ("connect", False),
    "UnsupportedProtocol": ("connect", False),
    "WriteTimeout": ("write", True),
    "WriteError": ("write", False),
    "LocalProtocolError": ("write", False),
    "ReadTimeout": ("read", True),
    "ReadError": ("read", False),
    "CloseError": ("read", False),
    "RemoteProtocolError": ("read", False),
    "TimeoutException": ("read", True),
    "TransportError": ("read", False),
}
_MODULES = frozenset({"httpx", "httpx2", "httpcore", "httpcore2"})
_MEANINGS: dict[Phase, tuple[str, str]] = {
    "pool": ("no free connection", "no free connection within {} s"),
    "connect": ("no connection", "no connection within {} s"),
    "write": ("the request could not be sent", "the request could not be sent within {} s"),
    "read": ("the connection was lost before the answer ended", "no answer within {} s"),
}
_DOING: dict[Phase, str] = {
    "pool": "waiting for a free connection",
    "connect": "connecting",
    "write": "sending the request",
    "read": "waiting for the answer",
}


def past_deadline(phase: Phase) -> TransportError:
    """Return the error for a call whose time ran out."""
    return TransportError(f"the time ran out while {_DOING[phase]}", phase=phase, is_timeout=True, is_deadline=True)


def phase_failure(
    phase: Phase, outgoing: Outgoing, detail: str = "", *, is_timeout: bool = False, is_refused: bool = False
) -> TransportError:
    """Return the error for a phase that failed or timed out.

    Args:
        phase: the phase.
        outgoing: the request that was being sent.
        detail: what went wrong, for a failure that is not a timeout.
        is_timeout: whether the phase timed out.
        is_refused: whether another attempt can't succeed.
    """
    meaning = _MEANINGS[phase][is_timeout].format(getattr(outgoing.timeouts, phase))
    message = f"{meaning}: {detail}" if detail and not is_timeout else meaning
    return TransportError(message, phase=phase, is_timeout=is_timeout, is_refused=is_refused)


def late(phase: Phase, outgoing: Outgoing, until: float | None) -> TransportError:
    """Return the error for a wait that took too long.

    Args:
        phase: the phase.
        outgoing: the request that was being sent.
        until: value of `time.monotonic()` by which the exchange had to end; None for no limit.
    """
    if until is not None and monotonic() >= until:
        return past_deadline(phase)
    return phase_failure(phase, outgoing, is_timeout=True)


def unconfirmed_end() -> TransportError:
    """Return the error for a body that only the end of the connection ended, without a close_notify of TLS."""
    return TransportError(
        "the connection was cut in the middle of the answer: it has no length, and TLS ended without close_notify",
        phase="read",
        is_refused=True,
        is_unreadable=True,
    )


def as_transport_error(error: Exception, outgoing: Outgoing, until: float | None = None) -> TransportError | None:
    """Return the transport error for an exception of httpx or httpcore; None if it is not about the transport.

    Args:
        error: the exception.
        outgoing: the request that was being sent.
        until: value of `time.monotonic()` by which the exchange had to end; None for no limit.
    """
    for cls in type(error).__mro__:
        found = _PHASES.get(cls.__name__)
        if found is not None and cls.__module__.partition(".")[0] in _MODULES:
            phase, is_timeout = found
            if is_timeout:
                return late(phase, outgoing, until)
            is_refused = cls.__name__ in ("UnsupportedProtocol", "LocalProtocolError")
            return phase_failure(phase, outgoing, str(error), is_refused=is_refused)
    if isinstance(error, UnicodeError) and "idna" in str(error):  # the operating system looks up ASCII names only
        return TransportError("no connection: the URL has no valid host", phase="connect", is_refused=True)
    return None


def fail(
    error: Exception,
    outgoing: Outgoing,
    until: float | None = None,
    *,
    proxy: Proxy | None = None,
    is_closed: bool = False,
) -> NoReturn:
    """Raise the transport error for an exception; raise any other exception unchanged.

    Args:
        error: the exception.
        outgoing: the request that was being sent.
        until: value of `time.monotonic()` by which the exchange had to end; None for no limit.
        proxy: the proxy that the connection uses, if any.
        is_closed: whether the client has been closed in the meantime, which explains the failure.
    """
    failure = error if isinstance(error, TransportError) else as_transport_error(error, outgoing, until)
    if failure is None:
        raise error
    if is_closed:
        failure = TransportError(CLIENT_CLOSED, phase=failure.phase, is_refused=True)
    if proxy is not None and not is_closed and failure.phase == "connect":
        failure.args = (f"{failure}, through the proxy {proxy.url} of {proxy.source}",)
    if failure is error:
        raise error
    raise failure from error
