"""The options of a client and of a call: their names, checks and defaults, and who wins over whom.

Precedence: call > client > provider > environment > default. A value that was set wins even when it is falsy.
`None`, `NOT_GIVEN` and `omit` leave an option unset, but for those of time and size, where None means no limit.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import SplitResult, urlsplit

from aikit_openapi.types import UNSET, Unset

from .credentials import SecretText, conceal, is_secret_header
from .spellings import canonical, take_names

__all__ = [
    "AZURE_OPTIONS",
    "CALL_OPTIONS",
    "CLIENT_OPTIONS",
    "NOT_GIVEN",
    "NO_OPTIONS",
    "UNLIMITED",
    "VERSION",
    "ApiKey",
    "CallOptions",
    "Callbacks",
    "Settings",
    "Timeouts",
    "check_header",
    "check_option",
    "exposed_origin",
    "omit",
    "read_arguments",
    "resolve",
]

VERSION: Final = "0.1.0"

ApiKey: TypeAlias = "str | Callable[[], Any]"
"""A key, or what gives one when it is called before each request (for `AsyncOpenAI` also a coroutine function)."""

NOT_GIVEN: Any = UNSET
"""The value of an argument that was not given; the same as `omit`."""
omit: Any = UNSET
"""Leave this argument out; for a header, do not send it though the client has it as a default."""

# What a chat without a model goes to.
DEFAULT_MODEL: Final = "gpt-4o-mini"
DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_TIMEOUT: Final = 600.0
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_MAX_RESPONSE_BYTES: Final = 512 * 1024 * 1024
# A connection that is not there after this time will not come: another attempt has better chances.
_CONNECT_SECONDS: Final = 10.0
# Sockets can't be told more than 2**31 milliseconds; whoever means to wait for 24 days means for ever.
_MOST_SECONDS: Final = 2_000_000

# Options for which None means that there is no limit.
UNLIMITED: Final = frozenset({"timeout", "deadline", "stream_idle_timeout", "max_response_bytes"})

_ENVIRONMENT: Final[Mapping[str, str]] = {
    "api_key": "OPENAI_API_KEY",
    "base_url": "OPENAI_BASE_URL",
    "organization": "OPENAI_ORG_ID",
    "project": "OPENAI_PROJECT_ID",
    "webhook_secret": "OPENAI_WEBHOOK_SECRET",
}


class Timeouts(NamedTuple):
    """Seconds that each phase of one attempt may take; None waits without limit."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


DEFAULT_TIMEOUTS: Final = Timeouts(_CONNECT_SECONDS, DEFAULT_TIMEOUT, DEFAULT_TIMEOUT, DEFAULT_TIMEOUT)


class Settings:
    """The options of a client, merged and checked; never changed, a new one is made when an option is set.

    Attributes:
        api_key: the key, or what gives one; None when there is none.
        base_url: URL that the paths are appended to, without a trailing slash.
        organization: value of `OpenAI-Organization`, or None.
        project: value of `OpenAI-Project`, or None.
        timeouts: seconds for each phase of a request.
        deadline: seconds for a whole call, with all attempts, waits and reading; None for no limit.
        stream_idle_timeout: seconds between two events of a stream; None for no limit.
        max_response_bytes: how long a body, decompressed, may be that is kept in memory; None for no limit.
        max_retries: attempts after the first.
        retry: what decides about another attempt; None for the policy of every client.
        rate_limiter: whom to ask before each attempt; None for nobody.
        http_agent: what sends the requests, as it was given; None for the client's own.
        custom_headers: headers of every request; None as a value takes a header of ours away.
        default_query: query parameters of every request.
        provider: name of a provider in the providers file, or None.
        providers: the providers file or its content, as it was given; None to look for one.
        throw: whether a failed call raises.
        webhook_secret: what webhooks are signed with; None when there is none.
        key_variable: the environment variable of the key that a call needs; None when nobody knows that it needs one.
    """

    __slots__ = (
        "api_key",
        "base_url",
        "custom_headers",
        "deadline",
        "default_query",
        "http_agent",
        "key_variable",
        "max_response_bytes",
        "max_retries",
        "organization",
        "project",
        "provider",
        "providers",
        "rate_limiter",
        "retry",
        "stream_idle_timeout",
        "throw",
        "timeouts",
        "webhook_secret",
    )

    api_key: ApiKey | None
    base_url: str
    organization: str | None
    project: str | None
    timeouts: Timeouts
    deadline: float | None
    stream_idle_timeout: float | None
    max_response_bytes: int | None
    max_retries: int
    retry: Any
    rate_limiter: Any
    http_agent: Any
    custom_headers: Mapping[str, str | None]
    default_query: Mapping[str, Any]
    provider: str | None
    providers: str | os.PathLike[str] | Mapping[str, Any] | None
    throw: bool
    webhook_secret: str | None
    key_variable: str | None

    @property
    def timeout(self) -> float | Timeouts | None:
        """Seconds when all phases have the same, or None for no limit; else the phases."""
        if self.timeouts is DEFAULT_TIMEOUTS:
            return DEFAULT_TIMEOUT
        return self.timeouts.read if len(set(self.timeouts)) == 1 else self.timeouts

    def __repr__(self) -> str:
        return f"<Settings for {self.base_url}>"


class Callbacks(NamedTuple):
    """Whom a call that runs beside the program tells.

    Attributes:
        on_terminate: called with the result, whatever became of it, after the others.
        on_response: called with the result of a success.
        on_error: called with the result of a failure.
        on_data: called with each event of a stream.
    """

    on_terminate: Callable[[Any], Any] | None = None
    on_response: Callable[[Any], Any] | None = None
    on_error: Callable[[Any], Any] | None = None
    on_data: Callable[[Any], Any] | None = None

    @property
    def tell_of_errors(self) -> bool:
        """Whether anybody is told of a failure."""
        return self.on_error is not None or self.on_terminate is not None


class CallOptions:
    """The options of one call; `UNSET` leaves a thing to the client.

    Attributes:
        timeouts: seconds for each phase.
        deadline: seconds for the whole call; None for no limit.
        stream_idle_timeout: seconds between two events of a stream; None for no limit.
        max_response_bytes: how long a body may be that is kept in memory; None for no limit.
        max_retries: attempts after the first.
        retry: what decides about another attempt.
        http_agent: what sends this request.
        extra_headers: headers of this call; None as a value takes a header away.
        extra_query: query parameters of this call, also unknown ones.
        extra_body: body fields of this call, also unknown ones.
        idempotency_key: value of `Idempotency-Key`, the same for every attempt.
        throw: whether a failed call raises.
        callbacks: whom the call tells, which then runs beside the program; None for nobody.
    """

    __slots__ = (
        "callbacks",
        "deadline",
        "extra_body",
        "extra_headers",
        "extra_query",
        "http_agent",
        "idempotency_key",
        "max_response_bytes",
        "max_retries",
        "retry",
        "stream_idle_timeout",
        "throw",
        "timeouts",
    )

    def __init__(
        self,
        timeouts: Timeouts | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        http_agent: Any = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        throw: bool | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        stream_idle_timeout: float | Unset | None = UNSET,
        max_response_bytes: int | Unset | None = UNSET,
        retry: Any = None,
        callbacks: Callbacks | None = None,
    ) -> None:
        self.callbacks = callbacks
        self.deadline = deadline
        self.stream_idle_timeout = stream_idle_timeout
        self.max_response_bytes = max_response_bytes
        self.retry = retry
        self.timeouts = timeouts
        self.max_retries = max_retries
        self.http_agent = http_agent
        self.extra_headers = extra_headers
        self.extra_query = extra_query
        self.extra_body = extra_body
        self.idempotency_key = idempotency_key
        self.throw = throw

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> CallOptions:
        """Check the options of a call, given by their Python names.

        Raises:
            TypeError, ValueError: what is wrong with which option.
        """
        options = cls()
        for name, value in given.items():
            # 0 is the documented way to say "as the client has it"; no time at all is no use to anybody.
            if value is UNSET or (value is None and name not in UNLIMITED) or (name == "timeout" and value == 0):
                continue
            checked = check_option(name, value)
            if name in Callbacks._fields:
                options.callbacks = (options.callbacks or Callbacks())._replace(**{name: checked})
            else:
                setattr(options, "timeouts" if name == "timeout" else name, checked)
        return options


NO_OPTIONS: Final = CallOptions()


def read_arguments(
    arguments: tuple[Any, ...], keywords: Mapping[str, Any], known: Collection[str] | None = None
) -> dict[str, Any]:
    """Bring the documented forms of the constructor to one: options by their Python names, checked.

    The forms: nothing; a key; a key and a base URL; a key and a mapping of options; a mapping; the path of a JSON
    file with options; and keywords beside any of them.

    Args:
        arguments: the positional arguments.
        keywords: the keywords.
        known: names of the options; None for those of `OpenAI`.

    Raises:
        TypeError: for another form, an unknown option, or two values for one option.
        ValueError: for a value that can't be.
    """
    known = CLIENT_OPTIONS if known is None else known
    taken: dict[str, tuple[str, Any]] = {}
    if len(arguments) > 2:
        raise TypeError(f"OpenAI() takes at most a key and options, got {len(arguments)} positional arguments")
    for place, argument in enumerate(arguments):
        if argument is None:
            continue
        where = "OpenAI()"
        if isinstance(argument, Mapping):
            named: Mapping[str, Any] = argument
        elif place == 1 and isinstance(argument, str):
            named = {"base_url": argument}
        elif place == 0 and _is_options_file(argument):
            named, where = _read_options_file(argument), f"OpenAI({os.fspath(argument)!r})"
        elif place == 0 and (isinstance(argument, str) or callable(argument)):
            named = {"api_key": argument}
        else:
            expected = (
                "a key, a mapping of options, or the path of a JSON file" if place == 0 else "a base URL or a mapping"
            )
            raise TypeError(f"OpenAI() expects {expected} here, got {type(argument).__name__}")
        take_names(named, known, where=where, into=taken)
    take_names(keywords, known, where="OpenAI()", into=taken)
    return {
        name: check_option(name, value)
        for name, (_, value) in taken.items()
        if value is not UNSET and (value is not None or name in UNLIMITED)
    }


def _is_options_file(argument: object) -> bool:
    return isinstance(argument, os.PathLike) or (isinstance(argument, str) and argument.lower().endswith(".json"))


def _read_options_file(path: Any) -> Mapping[str, Any]:
    from json import loads  # lazy: one form of the constructor needs it

    try:
        with open(path, "rb") as file:
            options = loads(file.read())
    except OSError as error:
        raise type(error)(error.errno, f"OpenAI(): can't read the options file: {error.strerror}", str(path)) from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"OpenAI(): {os.fspath(path)!r} is no JSON: {error}") from None
    if not isinstance(options, dict):
        raise TypeError(f"OpenAI(): {os.fspath(path)!r} must hold an object with options, not {type(options).__name__}")
    return options


def resolve(
    given: Mapping[str, Any],
    *,
    environment: Mapping[str, str],
    provider: Mapping[str, Any] | None = None,
    key_variable: str | None = None,
) -> Settings:
    """Merge what a client was given with its provider, the environment and the defaults.

    Args:
        given: checked options by their Python names.
        environment: environment variables.
        provider: settings of the client's provider, by their Python names.
        key_variable: the environment variable that the provider's key must be in, if it must.
    """
    settings = Settings()
    from_provider = provider or {}
    # What stands in the environment is for the service itself, not for a provider's.
    from_environment = {} if provider else {n: environment[v] for n, v in _ENVIRONMENT.items() if environment.get(v)}
    if provider and _origin(given.get("base_url", "")) not in ("", _origin(provider["base_url"])):
        # The client named another host: the provider's key is not configured for that one.
        from_provider, key_variable = {}, None

    def find(name: str, default: Any = None) -> Any:
        for place in (given, from_provider, from_environment):
            if name in place:
                return place[name] if place is given else check_option(name, place[name])
        return default

    base_url = find("base_url")
    settings.api_key = find("api_key") or None
    settings.base_url = base_url or DEFAULT_BASE_URL
    settings.organization = find("organization") or None
    settings.project = find("project") or None
    settings.timeouts = given.get("timeout", DEFAULT_TIMEOUTS)
    settings.deadline = given.get("deadline")
    settings.stream_idle_timeout = given.get("stream_idle_timeout")
    settings.max_response_bytes = given.get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES)
    settings.max_retries = given.get("max_retries", DEFAULT_MAX_RETRIES)
    settings.retry = given.get("retry")
    settings.rate_limiter = given.get("rate_limiter")
    settings.http_agent = given.get("http_agent")
    settings.custom_headers = given.get("custom_headers", {})
    settings.default_query = given.get("default_query", {})
    settings.provider = given.get("provider")
    settings.providers = given.get("providers")
    settings.throw = given.get("throw", True)
    settings.webhook_secret = find("webhook_secret")
    settings.key_variable = _ENVIRONMENT["api_key"] if base_url is None else key_variable
    return settings


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""


def exposed_origin(settings: Settings) -> str | None:
    """Where a credential goes unencrypted and beyond this machine; None when it does not."""
    parts = urlsplit(settings.base_url)
    if parts.scheme != "http" or _is_loopback(parts.hostname or ""):
        return None
    values = (*settings.custom_headers.values(), *settings.default_query.values())
    is_secret = settings.api_key is not None or any(type(each) is SecretText for each in values)
    return f"http://{parts.netloc}" if is_secret else None


def _is_loopback(host: str) -> bool:
    is_loopback_address = host.startswith("127.") and host.isascii() and host.replace(".", "").isdigit()
    return is_loopback_address or host in ("localhost", "::1")


def check_option(name: str, value: Any) -> Any:
    """The value of an option in the form that the rest of the package relies on.

    Raises:
        TypeError, ValueError: what is wrong, naming the option and never showing a key.
    """
    return _CHECKS[name](name, value)


def _check_key(name: str, value: Any) -> ApiKey:
    if isinstance(value, str):
        _check_header_value(f"`{name}`", value)
        return SecretText(value)
    if callable(value):
        key: ApiKey = value
        return key
    raise TypeError(f"`{name}` must be a str or a callable that returns one, got {type(value).__name__}")


def _check_url(name: str, value: Any) -> str:
    if not isinstance(value, str):
        value = str(value) if type(value).__name__ == "URL" else value  # httpx.URL, yarl.URL
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    if any(each <= " " or each == "\x7f" or "\ud800" <= each <= "\udfff" for each in value):
        raise ValueError(f"`{name}` must hold no space and no control character, got {_without_user(value)!r}")
    parts = _split(value)
    if parts is None:
        raise ValueError(f"`{name}` is no URL: its host can't be, or its port is no number up to 65535")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"`{name}` must be an absolute URL such as https://server.ai/v1, got {_without_user(value)!r}")
    if "@" in parts.netloc:
        raise ValueError(f"`{name}` must hold no user and password; pass `api_key` or `custom_headers`")
    if parts.query or "?" in value:
        raise ValueError(f"`{name}` must hold no query; pass `default_query`")
    if parts.fragment or "#" in value:
        raise ValueError(f"`{name}` must hold no fragment (`#…`)")
    return value.rstrip("/")


def _split(url: str) -> SplitResult | None:
    """The parts of a URL, None when it is none; the error would show what may be a password."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # read only when it is asked for
    except ValueError:
        return None
    return parts


def _without_user(url: str) -> str:
    head, at, tail = url.rpartition("@")
    return f"…@{tail}" if at and head else url


def _check_text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    _check_header_value(f"`{name}`", value)
    return value


def _check_secret(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, got {type(value).__name__}")
    return SecretText(value)


def _check_token(name: str, value: Any) -> str:
    _check_header_value(f"`{name}`", _check_secret(name, value))
    return SecretText(value)


def _check_name(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(f"`{name}` must be a non-empty str, got {value!r}")
    return value


def _check_providers(name: str, value: Any) -> Any:
    """The path, or a copy of the content in which keys are marked as such."""
    if isinstance(value, Mapping):
        return _with_marked_keys(value)
    if not isinstance(value, str | os.PathLike) or not os.fspath(value):
        raise TypeError(
            f"`{name}` must be the path of a providers file or a mapping with its content, got {type(value).__name__}"
        )
    return value


def _with_marked_keys(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {
        field: conceal(content) if canonical(str(field)) == "api_key" else _with_marked_keys(content)
        for field, content in value.items()
    }


def _check_timeout(name: str, value: Any) -> Timeouts:
    """Seconds for each phase, of a number, None, a mapping of phases, or anything with the phases as attributes."""
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


def _check_count(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"`{name}` must be a whole number, got {type(value).__name__}")
    if value != value or value in (float("inf"), float("-inf")) or value != int(value) or value < 0:
        raise ValueError(f"`{name}` must be a whole number of 0 or more, got {value!r}")
    return int(value)


def _check_limit(name: str, value: Any) -> float | None:
    return None if value is None else _check_seconds(name, value)


def _check_bytes(name: str, value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"`{name}` must be a whole number of bytes or None, got {type(value).__name__}")
    if value < 1:
        raise ValueError(f"`{name}` must be 1 byte or more, got {value!r}")
    return value


def _check_retry(name: str, value: Any) -> Any:
    if not callable(getattr(value, "wait_seconds", None)) or isinstance(value, type):
        raise TypeError(
            f"`{name}` must be an aikit.Retry or an object with wait_seconds(failure), got {_described(value)}"
        )
    return value


def _check_rate_limiter(name: str, value: Any) -> Any:
    is_one = callable(getattr(value, "reserve", None)) and callable(getattr(value, "learn", None))
    if not is_one or isinstance(value, type):
        raise TypeError(f"`{name}` must be an aikit.RateLimiter, got {_described(value)}")
    return value


def _described(value: Any) -> str:
    return f"the class {value.__name__}; make one of it" if isinstance(value, type) else type(value).__name__


def _check_callback(name: str, value: Any) -> Any:
    if not callable(value):
        raise TypeError(f"`{name}` must be callable, got {type(value).__name__}")
    return value


def _check_flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"`{name}` must be True or False, got {type(value).__name__}")
    return value


def _check_mapping(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"`{name}` must be a mapping, got {type(value).__name__}")
    for key in value:
        if not isinstance(key, str):
            raise TypeError(f"`{name}` must have names of type str, got {type(key).__name__}")
    return dict(value)


def _check_query(name: str, value: Any) -> Mapping[str, Any]:
    """A mapping whose values that may be credentials are marked as such."""
    return {
        field: conceal(content) if is_secret_header(field) else content
        for field, content in _check_mapping(name, value).items()
    }


def _check_headers(name: str, value: Any) -> Mapping[str, str | None]:
    checked: dict[str, str | None] = {}
    for field, content in _check_mapping(name, value).items():
        if content is None or content is UNSET:
            checked[field] = None
        else:
            check_header(name, field, content)
            checked[field] = SecretText(content) if is_secret_header(field) else content
    return checked


def _check_agent(name: str, value: Any) -> Any:
    if isinstance(value, str | bytes | int | float | Mapping | list | tuple):
        raise TypeError(
            f"`{name}` must be an httpx client, an httpx transport or an agent of aikit, got {type(value).__name__}"
        )
    return value


def check_header(where: str, name: str, value: Any) -> None:
    """Raise unless name and value can stand in a header; the error shows the name, never the value."""
    if not name or not name.isascii() or any(each <= " " or each in _SEPARATORS for each in name):
        raise ValueError(f"`{where}`: {name!r} is no name of a header")
    if not isinstance(value, str):
        raise TypeError(f"`{where}`: the value of {name!r} must be a str, got {type(value).__name__}")
    _check_header_value(f"`{where}`: the value of {name!r}", value)


_SEPARATORS: Final = frozenset('()<>@,;:\\"/[]?={}\x7f')
# All but the tab of what a header's value may not hold.
_CONTROLS: Final = frozenset(map(chr, [*range(9), *range(10, 32), 127]))


def _check_header_value(what: str, value: str) -> None:
    if not _CONTROLS.isdisjoint(value):
        raise ValueError(f"{what} must hold no line break and no other control character")
    if not value.isascii():
        # Not by encoding it: the error of that would carry the value along.
        for place, each in enumerate(value):
            if each > "\xff":
                raise ValueError(f"{what} must be Latin-1 text, character {place} is not")
    if value != value.strip(" \t"):
        raise ValueError(f"{what} must not begin or end with a space")


_CHECKS: Final[Mapping[str, Callable[[str, Any], Any]]] = {
    "api_key": _check_key,
    "base_url": _check_url,
    "organization": _check_text,
    "project": _check_text,
    "timeout": _check_timeout,
    "deadline": _check_limit,
    "stream_idle_timeout": _check_limit,
    "max_response_bytes": _check_bytes,
    "max_retries": _check_count,
    "retry": _check_retry,
    "rate_limiter": _check_rate_limiter,
    "http_agent": _check_agent,
    "custom_headers": _check_headers,
    "default_query": _check_query,
    "provider": _check_name,
    "providers": _check_providers,
    "throw": _check_flag,
    "webhook_secret": _check_secret,
    "api_version": _check_text,
    "azure_ad_token": _check_token,
    "azure_ad_token_provider": _check_callback,
    "azure_deployment": _check_name,
    "azure_endpoint": _check_url,
    "extra_headers": _check_headers,
    "extra_query": _check_query,
    "extra_body": _check_mapping,
    "idempotency_key": _check_text,
    **dict.fromkeys(Callbacks._fields, _check_callback),
}

AZURE_OPTIONS: Final = frozenset(
    {"api_version", "azure_ad_token", "azure_ad_token_provider", "azure_deployment", "azure_endpoint"}
)
"""Names of the options that only a client of Azure OpenAI has."""
CALL_OPTIONS: Final = frozenset(CallOptions.__slots__) - {"timeouts", "callbacks"} | {"timeout", *Callbacks._fields}
"""Names of the options of a call."""
CLIENT_OPTIONS: Final = (
    frozenset(_CHECKS)
    - {"extra_headers", "extra_query", "extra_body", "idempotency_key"}
    - AZURE_OPTIONS
    - frozenset(Callbacks._fields)
)
"""Names of the options of a client."""
