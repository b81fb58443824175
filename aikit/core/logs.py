"""What is logged of a call under the logger `aikit`: never a credential, never a body at level info."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable

from .wire import Answer, Headers, Outgoing, TransportError, redact_url, redact_urls

__all__ = ["is_logging", "log_attempt", "log_turn", "log_wait", "set_up_logging"]

_LOGGER = logging.getLogger("aikit")
_LONGEST_BODY = 2000
_DATA_URI = re.compile(r"data:[\w.+-]+/[\w.+-]+;base64,[A-Za-z0-9+/=_-]{16,}")
# Keys of services by their looks, and tokens after the name of their scheme.
_KEY = re.compile(r"\b((?:sk|sess|rk|pk|ek|whsec|gsk|csk|xai|pplx|hf|r8|nvapi|ghp)[-_]|AIza|eyJ)[A-Za-z0-9_.-]{8,}")
_TOKEN = re.compile(r"\b(Bearer|Basic) +[\w.~+/=-]{12,}", re.IGNORECASE)
# Fields of JSON, also of JSON in a text of JSON, and of forms, whose names say that they hold a credential.
_WORDS = "auth|passw|secret|credential|cookie|signature|(?:api|access|private)[-_]?key|[-_]token"
_NAME = rf'[^"\\&=\s]*(?:{_WORDS})[^"\\&=\s]*'
_FIELD = re.compile(rf'(\\*")({_NAME})\1(\s*:\s*)\1.*?(?:(?<!\\)\1|$)', re.IGNORECASE | re.DOTALL)
_FORM_FIELD = re.compile(rf"(^|&)({_NAME})=[^&]*", re.IGNORECASE)
# All headers that a tool sends to its server: which of them are credentials nobody knows.
_HEADERS = re.compile(r'(\\*"headers\\*"\s*:\s*\{)[^{}]*(\}|$)')
_LONG_BASE64 = re.compile(r'"[A-Za-z0-9+/]{400,}={0,2}"')

_is_set_up = False


def set_up_logging() -> None:
    """Obey `AIKIT_LOG=info|debug`, once: show what is logged on standard error."""
    global _is_set_up
    level = {"info": logging.INFO, "debug": logging.DEBUG}.get(os.environ.get("AIKIT_LOG", "").lower())
    if _is_set_up or level is None:
        return
    _is_set_up = True
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(level)


def is_logging() -> bool:
    """Whether anybody wants to know."""
    return _LOGGER.isEnabledFor(logging.INFO)


def log_attempt(outgoing: Outgoing, outcome: Answer | TransportError, number: int, seconds: float) -> None:
    """One line for an attempt; at level debug its headers and bodies as well, cut and without secrets."""
    url, shown = redact_url(outgoing.url.partition("?")[0]), outgoing.without_secrets
    if isinstance(outcome, Answer):
        came, request_id = str(outcome.status), outcome.headers.get("x-request-id", "-")
    else:
        came, request_id = f"failed: {outcome}", "-"
    _LOGGER.info(
        "%s %s -> %s (attempt %d, %.3f s, request id %s)", outgoing.method, url, came, number, seconds, request_id
    )
    if _LOGGER.isEnabledFor(logging.DEBUG):
        _LOGGER.debug("sent headers %s", shown(str(Headers(outgoing.headers).without_secrets())))
        if isinstance(outgoing.body, bytes):
            _LOGGER.debug("sent body %s", redact(outgoing.body, shown))
        if isinstance(outcome, Answer):
            _LOGGER.debug("received headers %s", shown(str(outcome.headers.without_secrets())))
            if outcome.content:
                _LOGGER.debug("received body %s", redact(outcome.content, shown))


def log_wait(seconds: float, reason: str) -> None:
    """One line for a wait before the next attempt."""
    _LOGGER.info("retrying in %.2f s: %s", seconds, reason)


def log_turn(seconds: float) -> None:
    """One line for a wait that keeps to a rate limit."""
    _LOGGER.info("waiting %.2f s for the rate limit", seconds)


def redact(body: bytes, shown: Callable[[str], str] = str) -> str:
    """The start of a body as text, without keys, passwords, headers of tools, queries of URLs and the content of files.

    Args:
        body: the body.
        shown: takes known secrets out of a text.
    """
    text = shown(body[: _LONGEST_BODY * 4].decode("utf-8", "replace"))
    text = _LONG_BASE64.sub('"…"', _DATA_URI.sub("data:…", text))
    text = redact_urls(_HEADERS.sub(r"\1***\2", text))
    text = _FIELD.sub(r"\1\2\1\3\1***\1", text)
    if text[:1] not in ("{", "["):
        text = _FORM_FIELD.sub(r"\1\2=***", text)
    text = _TOKEN.sub(r"\1 ***", _KEY.sub(r"\1***", text))
    more = len(body) - _LONGEST_BODY
    return text if len(text) <= _LONGEST_BODY else f"{text[:_LONGEST_BODY]}… ({more} bytes more)"
