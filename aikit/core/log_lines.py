"""Writes the log, under the logger `aikit`: never a credential, and no body at level info.

Only a program that logs, or observes calls, loads this module.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from aikit.options.credentials import SECRET_FIELD

from .wire import redact_urls

if TYPE_CHECKING:
    from .observers import AttemptEnded, Waiting

__all__ = ["LogObserver", "redact", "without_keys", "without_values"]

_LOGGER = logging.getLogger("aikit")
_LONGEST_BODY = 2000
_DATA_URI = re.compile(r"data:[\w.+-]+/[\w.+-]+;base64,[A-Za-z0-9+/=_-]{16,}")
# Keys of services by their form, and tokens after the name of their scheme.
_KEY = re.compile(r"\b((?:sk|sess|rk|pk|ek|whsec|gsk|csk|xai|pplx|hf|r8|nvapi|ghp)[-_]|AIza|eyJ)[A-Za-z0-9_.-]{8,}")
_TOKEN = re.compile(r"\b(Bearer|Basic) +[\w.~+/=-]{12,}", re.IGNORECASE)
# Any header or variable passed to a tool or a program may be a credential.
_NAME = rf'{SECRET_FIELD}|[^"\\&=\s]*headers|env|sig'
# The start of the value of such a field, or of an object with such a name, also in JSON inside a JSON string.
_QUOTE = r'(?<!\\)(\\*")'
_FIELD = re.compile(rf"{_QUOTE}({_NAME})\1\s*:\s*", re.IGNORECASE)
_PAIR = re.compile(rf"{_QUOTE}(?:name|key|header)\1\s*:\s*\1({_NAME})\1\s*,\s*\1value\1\s*:\s*", re.IGNORECASE)
_MARK = re.compile(r'(?<!\\)\\*"|[\[\]{}]')
_NUMBER = re.compile(r"-?\d[\d.eE+-]*")
_FORM_FIELD = re.compile(rf"(^|&)({_NAME})=[^&]*", re.IGNORECASE)
# A header in a server's message.
_LINE = re.compile(r"""((?:api-?key|cookie|authorization)['\s]*:\s*)[^\s"\\][^"\\\r\n]*""", re.IGNORECASE)
# `token` is also the name of a piece of text, which is shorter than a credential.
_SHORTEST_TOKEN = 16
_LONG_BASE64 = re.compile(r'"[A-Za-z0-9+/]{400,}={0,2}"')


class LogObserver:
    """The observer that writes the log."""

    def attempt_ended(self, event: AttemptEnded) -> None:
        """Log one line for an attempt; at level debug also its headers and bodies, shortened and without secrets."""
        came = f"failed: {event.failure}" if event.failure is not None else event.status
        request_id = "-" if event.failure is not None else event.request_id or "-"
        _LOGGER.info(
            "%s %s -> %s (attempt %d, %.3f s, request id %s)",
            event.method,
            event.url,
            came,
            event.number,
            event.seconds,
            request_id,
        )
        if _LOGGER.isEnabledFor(logging.DEBUG):
            _LOGGER.debug("sent headers %s", event.sent_headers())
            if (sent := event.sent_body()) is not None:
                _LOGGER.debug("sent body %s", sent)
            if event.failure is None:
                _LOGGER.debug("received headers %s", event.received_headers())
                if (received := event.received_body()) is not None:
                    _LOGGER.debug("received body %s", received)

    def waiting(self, event: Waiting) -> None:
        """Log one line for a wait."""
        if event.kind == "retry":
            _LOGGER.info("retrying in %.2f s: %s", event.seconds, event.reason)
        else:
            _LOGGER.info("waiting %.2f s for the rate limit", event.seconds)


def redact(body: bytes, shown: Callable[[str], str] = str) -> str:
    """Return the start of a body as text, without keys, passwords, tool headers, URL queries and file contents.

    Args:
        body: the body.
        shown: removes known secrets from a text.
    """
    text = shown(body[: _LONGEST_BODY * 4].decode("utf-8", "replace"))
    text = _LONG_BASE64.sub('"…"', _DATA_URI.sub("data:…", text))
    text = redact_urls(without_values(text))
    if text[:1] not in ("{", "["):
        text = _FORM_FIELD.sub(r"\1\2=***", text)
    text = without_keys(_LINE.sub(r"\1***", text))
    more = len(body) - _LONGEST_BODY
    return text if len(text) <= _LONGEST_BODY else f"{text[:_LONGEST_BODY]}… ({more} bytes more)"


def without_keys(text: str) -> str:
    """Replace what has the form of a key or a token in a text with `***`."""
    return _TOKEN.sub(r"\1 ***", _KEY.sub(r"\1***", text))


def without_values(text: str) -> str:
    """Replace the values of fields with the names of secrets with `***`, in JSON that may be cut anywhere."""
    return _without_values(_without_values(text, _FIELD), _PAIR)


def _without_values(text: str, where: re.Pattern[str]) -> str:
    """Replace the values that start where the pattern ends with `***`; the text may be cut anywhere."""
    kept, at = [], 0
    while (found := where.search(text, at)) is not None:
        start, quote = found.end(), found[1]
        if text.startswith(quote, start):
            end = _end_of_text(text, start + len(quote), quote)
            value = text[start + len(quote) : end].removesuffix(quote)
            is_word = found[2].lower() == "token" and (len(value) < _SHORTEST_TOKEN or " " in value)
            shown = text[start:end] if is_word else f"{quote}***{quote}"
        elif text[start : start + 1] in ("{", "["):
            end = _end_of_object(text, start, quote)
            shown = "{***}" if text[start] == "{" else "[***]"
        else:  # null, true and false stay
            number = _NUMBER.match(text, start)
            end, shown = (start, "") if number is None else (number.end(), "***")
        kept += [text[at:start], shown]
        at = end
    return "".join(kept) + text[at:]


def _end_of_text(text: str, at: int, quote: str) -> int:
    for found in _MARK.finditer(text, at):
        if _is_quote(found[0], quote):
            return found.end()
    return len(text)


def _end_of_object(text: str, at: int, quote: str) -> int:
    depth, is_in_text = 0, False
    for found in _MARK.finditer(text, at):
        mark = found[0]
        if mark in "[{":
            depth += not is_in_text
        elif mark in "]}":
            depth -= not is_in_text
            if not depth:
                return found.end()
        elif _is_quote(mark, quote):
            is_in_text = not is_in_text
    return len(text)


def _is_quote(mark: str, quote: str) -> bool:
    """Whether a quotation mark, with the backslashes before it, ends or begins a text in such quotation marks."""
    # An even number of backslashes escapes nothing. In JSON inside a JSON string the number must be the same.
    return mark == quote or (quote == '"' and mark[-1] == '"' and len(mark) % 2 == 1)
