"""The checks of options: each takes a name and a value, and returns the value in the form that the package uses."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import SplitResult, urlsplit

from aikit_openapi.types import is_unset

from .agent_names import AGENTS
from .credentials import SecretText, conceal, is_secret_header

__all__ = [
    "DEFAULT_TIMEOUT",
    "DEFAULT_TIMEOUTS",
    "OBSERVER_METHODS",
    "ApiKey",
    "Timeouts",
    "URLText",
    "check_agent",
    "check_bytes",
    "check_callback",
    "check_count",
    "check_flag",
    "check_header",
    "check_headers",
    "check_key",
    "check_limit",
    "check_mapping",
    "check_middleware",
    "check_name",
    "check_observers",
    "check_provider",
    "check_providers",
    "check_query",
    "check_rate_limiter",
    "check_retry",
    "check_secret",
    "check_text",
    "check_timeout",
    "check_token",
    "check_url",
]

ApiKey: TypeAlias = "str | Callable[[], Any]"
"""A key, or a callable that returns one before each request (for `AsyncOpenAI` also a coroutine function)."""

DEFAULT_TIMEOUT: Final = 600.0
# If a connection takes longer than this, a new attempt is more likely to succeed.
_CONNECT_SECONDS: Final = 10.0
# Sockets accept at most 2**31 milliseconds, about 24 days; a longer timeout means no limit.
_MOST_SECONDS: Final = 2_000_000


class Timeouts(NamedTuple):
    """Seconds that each phase of one attempt may take; None waits without limit."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


class URLText(str):
    """A URL as text, with its parts as attributes, as those of httpx have them."""

    __slots__ = ()

    @property
    def scheme(self) -> str:
        """`https` or `http`."""
        return urlsplit(self).scheme

    @property
    def host(self) -> str:
        """The host without the port."""
        return urlsplit(self).hostname or ""

    @property
    def port(self) -> int | None:
        """The port; None for the default one."""
        return urlsplit(self).port

    @property
    def path(self) -> str:
        """The path; `/` if there is none."""
        return urlsplit(self).path or "/"


DEFAULT_TIMEOUTS: Final = Timeouts(_CONNECT_SECONDS, DEFAULT_TIMEOUT, DEFAULT_TIMEOUT, DEFAULT_TIMEOUT)


def check_key(name: str, value: Any) -> ApiKey:
    """A key as a credential, or the callable that returns keys."""
    if isinstance(value, str):
        _check_header_value(f"`{name}`", value)
        return SecretText(value)
    if callable(value):
        key: ApiKey = value
        return key
    raise TypeError(f"`{name}` must be a str or a callable that returns one, got {type(value).__name__}")


def check_url(name: str, value: Any) -> str:
    """An absolute http or https URL, without a slash at its end."""
    if not isinstance(value, str):
        value = str(value) if type(value).__name__ == "URL" else value  # httpx.URL, yarl.URL
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    if any(each <= " " or each == "\x7f" or "\ud800" <= each <= "\udfff" for each in value):
        raise ValueError(f"`{name}` must not contain spaces or control characters, got {_without_user(value)!r}")
    parts = _split(value)
    if parts is None:
        raise ValueError(f"`{name}` is not a valid URL: check its host and its port, a number up to 65535")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"`{name}` must be an absolute URL such as https://server.ai/v1, got {_without_user(value)!r}")
    if "@" in parts.netloc:
        raise ValueError(f"`{name}` must not contain a user and password; pass `api_key` or `custom_headers`")
    if parts.query or "?" in value:
        raise ValueError(f"`{name}` must not contain a query; pass `default_query`")
    if parts.fragment or "#" in value:
        raise ValueError(f"`{name}` must not contain a fragment (`#…`)")
    return value.rstrip("/")


def _split(url: str) -> SplitResult | None:
    """The parts of a URL, or None if it is invalid; the error of `urlsplit` could show a password."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # checks the port, which `urlsplit` alone does not
    except ValueError:
        return None
    return parts


def _without_user(url: str) -> str:
    head, at, tail = url.rpartition("@")
    return f"…@{tail}" if at and head else url


def check_text(name: str, value: Any) -> str:
    """Text that can be the value of a header."""
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    _check_header_value(f"`{name}`", value)
    return value


def check_secret(name: str, value: Any) -> str:
    """Text, marked as a credential."""
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    return SecretText(value)


def check_token(name: str, value: Any) -> str:
    """Text that can be the value of a header, marked as a credential."""
    _check_header_value(f"`{name}`", check_secret(name, value))
    return SecretText(value)


def check_name(name: str, value: Any) -> str:
    """Text that isn't empty."""
    if not isinstance(value, str) or not value:
        raise TypeError(f"`{name}` must be a non-empty str, got {value!r}")
    return value


def check_provider(name: str, value: Any) -> Any:
    """The name of a provider, or a provider itself."""
    if callable(getattr(value, "settings", None)) and not isinstance(value, type):
        return value
    return check_name(name, value)


def check_providers(name: str, value: Any) -> Any:
    """A path, or a copy of the file's content with its keys marked as credentials."""
    if isinstance(value, Mapping):
        return _with_marked_keys(value)
    if not isinstance(value, str | os.PathLike) or not os.fspath(value):
        raise TypeError(
            f"`{name}` must be the path of a providers file or a mapping with its content, got {type(value).__name__}"
        )
    return value


_KEY_FIELDS: Final = ("api_key", "apiKey")


def _with_marked_keys(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {
        field: conceal(content) if str(field) in _KEY_FIELDS else _with_marked_keys(content)
        for field, content in value.items()
    }


def check_timeout(name: str, value: Any) -> Timeouts:
    """Seconds for each phase, from a number, None, a mapping of phases, or an object with the phases as attributes."""
    if isinstance(value, Timeouts):
        return value
    if value is None:
        return Timeouts(None, None, None, None)
    if isinstance(value, bool | str):
        raise TypeError(f"`{name}` must be seconds, an httpx.Timeout or None, got {type(value).__name__}")
    if isinstance(value, int | float):
        seconds = _check_seconds(name, value)
        return Timeouts(seconds, seconds, seconds, seconds)
    if isinstance(value, Mapping):
        parts = {each: value[each] for each in value}
        for each in parts.keys() - set(Timeouts._fields):
            raise TypeError(f"`{name}` has the phases connect, read, write and pool, not {each!r}")
        filled = {**DEFAULT_TIMEOUTS._asdict(), **parts}
    elif all(hasattr(value, each) for each in Timeouts._fields):
        filled = {each: getattr(value, each) for each in Timeouts._fields}
    else:
        raise TypeError(f"`{name}` must be seconds, an httpx.Timeout or None, got {type(value).__name__}")
    return Timeouts(**{k: None if v is None else _check_seconds(f"{name}.{k}", v) for k, v in filled.items()})


def _check_seconds(name: str, value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"`{name}` must be a number of seconds, got {type(value).__name__}")
    if value != value or value <= 0:
        raise ValueError(f"`{name}` must be more than 0 seconds, got {value!r}")
    return None if value > _MOST_SECONDS else float(value)


def check_count(name: str, value: Any) -> int:
    """A whole number of 0 or more."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"`{name}` must be a whole number, got {type(value).__name__}")
    if value != value or value in (float("inf"), float("-inf")) or value != int(value) or value < 0:
        raise ValueError(f"`{name}` must be a whole number of 0 or more, got {value!r}")
    return int(value)


def check_limit(name: str, value: Any) -> float | None:
    """A number of seconds, or None for no limit."""
    return None if value is None else _check_seconds(name, value)


def check_bytes(name: str, value: Any) -> int | None:
    """A whole number of bytes, or None for no limit."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"`{name}` must be a whole number of bytes or None, got {type(value).__name__}")
    if value < 1:
        raise ValueError(f"`{name}` must be 1 byte or more, got {value!r}")
    return value


def check_retry(name: str, value: Any) -> Any:
    """An object that decides about further attempts."""
    if not callable(getattr(value, "wait_seconds", None)) or isinstance(value, type):
        raise TypeError(
            f"`{name}` must be an aikit.Retry or an object with wait_seconds(failure), got {_described(value)}"
        )
    return value


OBSERVER_METHODS: Final = (
    "call_started",
    "attempt_started",
    "first_byte",
    "attempt_ended",
    "waiting",
    "call_ended",
    "stream_event",
    "stream_ended",
    "tool_started",
    "tool_ended",
)
"""The methods that an observer may have."""


def check_middleware(name: str, value: Any) -> tuple[Any, ...]:
    """Objects with a method `around`, such as `aikit.middleware.ResponseCache`, in a list or a tuple."""
    if not isinstance(value, list | tuple):
        raise TypeError(f"`{name}` must be a list of middleware, got {_described(value)}")
    for each in value:
        if isinstance(each, type) or not callable(getattr(each, "around", None)):
            raise TypeError(f"`{name}` must contain objects with a method `around`, got {_described(each)}")
    return tuple(value)


def check_observers(name: str, value: Any) -> tuple[Any, ...]:
    """Objects with some of the methods of `aikit.Observer`, in a list or a tuple."""
    if not isinstance(value, list | tuple):
        raise TypeError(f"`{name}` must be a list of observers, got {_described(value)}")
    for each in value:
        if isinstance(each, type) or not any(callable(getattr(each, method, None)) for method in OBSERVER_METHODS):
            raise TypeError(
                f"`{name}` must contain observers, objects with a method such as `call_ended`, got {_described(each)}"
            )
    return tuple(value)


def check_rate_limiter(name: str, value: Any) -> Any:
    """An `aikit.RateLimiter`, or an object with the same methods."""
    is_one = callable(getattr(value, "reserve", None)) and callable(getattr(value, "learn", None))
    if not is_one or isinstance(value, type):
        raise TypeError(f"`{name}` must be an aikit.RateLimiter, got {_described(value)}")
    return value


def _described(value: Any) -> str:
    return f"the class {value.__name__}; create an instance of it" if isinstance(value, type) else type(value).__name__


def check_callback(name: str, value: Any) -> Any:
    """A callable."""
    if not callable(value):
        raise TypeError(f"`{name}` must be callable, got {type(value).__name__}")
    return value


def check_flag(name: str, value: Any) -> bool:
    """True or False."""
    if not isinstance(value, bool):
        raise TypeError(f"`{name}` must be True or False, got {type(value).__name__}")
    return value


def check_mapping(name: str, value: Any) -> Mapping[str, Any]:
    """A copy of a mapping with text as names."""
    if not isinstance(value, Mapping):
        raise TypeError(f"`{name}` must be a mapping, got {type(value).__name__}")
    for key in value:
        if not isinstance(key, str):
            raise TypeError(f"`{name}` must have str names, got {type(key).__name__}")
    return dict(value)


def check_query(name: str, value: Any) -> Mapping[str, Any]:
    """A copy of a mapping with its credentials marked."""
    return {
        field: conceal(content) if is_secret_header(field) else content
        for field, content in check_mapping(name, value).items()
    }


def check_headers(name: str, value: Any) -> Mapping[str, str | None]:
    """A mapping of valid header lines, with credentials marked."""
    checked: dict[str, str | None] = {}
    for field, content in check_mapping(name, value).items():
        if content is None or is_unset(content):
            checked[field] = None
        else:
            check_header(name, field, content)
            checked[field] = SecretText(content) if is_secret_header(field) else content
    return checked


def check_agent(name: str, value: Any) -> Any:
    """The name of an agent, or an object that may send requests; its kind is checked when the first call needs it."""
    kinds = f"{', '.join(map(repr, AGENTS))}, an httpx client, an httpx transport or an agent of aikit"
    if isinstance(value, str) and value not in AGENTS:
        raise ValueError(f"`{name}` must be {kinds}, got {value!r}")
    if isinstance(value, bytes | int | float | Mapping | list | tuple):
        raise TypeError(f"`{name}` must be {kinds}, got {type(value).__name__}")
    return value


def check_header(where: str, name: str, value: Any) -> None:
    """Raise unless name and value make a valid header; the error shows the name, never the value."""
    if not name or not name.isascii() or any(each <= " " or each in _SEPARATORS for each in name):
        raise ValueError(f"`{where}`: {name!r} is not a valid header name")
    if name.lower() in _FRAMING:
        raise ValueError(f"`{where}`: {name!r} can't be set, because it comes from the body that is sent")
    if not isinstance(value, str):
        raise TypeError(f"`{where}`: the value of {name!r} must be a str, got {type(value).__name__}")
    _check_header_value(f"`{where}`: the value of {name!r}", value)


_SEPARATORS: Final = frozenset('()<>@,;:\\"/[]?={}\x7f')
# With another value than the body's, the server would take a part of it for another request.
_FRAMING: Final = frozenset({"content-length", "transfer-encoding"})
# Control characters that a header's value must not contain: all but the tab.
_CONTROLS: Final = frozenset(map(chr, [*range(9), *range(10, 32), 127]))


def _check_header_value(what: str, value: str) -> None:
    if not _CONTROLS.isdisjoint(value):
        raise ValueError(f"{what} must not contain line breaks or other control characters")
    if not value.isascii():
        # `str.encode` would raise an error that holds the value.
        for place, each in enumerate(value):
            if each > "\xff":
                raise ValueError(f"{what} must be Latin-1 text; character {place} is not")
    if value != value.strip(" \t"):
        raise ValueError(f"{what} must not begin or end with a space")
