"""Settings: the options of a client, merged; and the options of one call.

Precedence: call > client > provider > environment > default. A value that was set wins even if it is falsy.
`None`, `NOT_GIVEN` and `omit` leave an option unset, except for the limits in `UNLIMITED`, where None means no limit.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from aikit_openapi.types import UNSET, Unset, is_unset

from .checks import DEFAULT_TIMEOUT, DEFAULT_TIMEOUTS, ApiKey, Timeouts, URLText, check_header
from .credentials import SecretText
from .spellings import take_names
from .table import (
    AZURE_OPTIONS,
    CALL_DEFAULTS,
    CALL_OPTIONS,
    CALLBACKS,
    CLIENT_OPTIONS,
    DEFAULT_BASE_URL,
    DEFAULT_MAX_RESPONSE_BYTES,
    OPTIONS,
    PROVIDER_INDEPENDENT,
    UNLIMITED,
    VARIABLES,
    check_option,
)

if TYPE_CHECKING:
    from .option_types import AzureAttributes, CallValues, ClientAttributes, SettingValues
else:  # only type checkers and editors need what the classes hold

    class _Untyped:
        __slots__ = ()

    CallValues = SettingValues = _Untyped

    class AzureAttributes:
        """The options that only a client of Azure OpenAI has, as attributes."""

    class ClientAttributes:
        """The options of a client, as attributes."""


__all__ = [
    "AZURE_OPTIONS",
    "CALL_OPTIONS",
    "CLIENT_OPTIONS",
    "DEFAULT_BASE_URL",
    "DEFAULT_MAX_RESPONSE_BYTES",
    "DEFAULT_MODEL",
    "DEFAULT_TIMEOUTS",
    "NOT_GIVEN",
    "NO_OPTIONS",
    "UNLIMITED",
    "VERSION",
    "ApiKey",
    "AzureAttributes",
    "CallOptions",
    "Callbacks",
    "ClientAttributes",
    "NotGiven",
    "Omit",
    "Settings",
    "Timeouts",
    "URLText",
    "check_header",
    "check_option",
    "exposed_origin",
    "not_given",
    "omit",
    "read_arguments",
    "resolve",
]

VERSION: Final = "0.2.0"
"""The version of aikit, also `aikit.__version__`."""

# Any: it takes the place of a value of any type
NOT_GIVEN: Any = UNSET
"""The value of an argument that was not given; the same as `omit`."""
# Any: it takes the place of a value of any type
not_given: Any = UNSET
"""The same as `NOT_GIVEN`."""
NotGiven = Unset
"""The type of `NOT_GIVEN`."""
Omit = Unset
"""The type of `omit`."""
# Any: it takes the place of a value of any type
omit: Any = UNSET
"""Leave this argument out; for a header, do not send it even if the client has it as a default."""

DEFAULT_MODEL: Final = "gpt-4o-mini"
"""The model of a chat that names none."""

_NOT_SENT_IF_EMPTY: Final = ("admin_api_key", "api_key", "organization", "project")


class Settings(SettingValues):
    """The options of a client, merged and checked; never changed: setting an option makes new settings.

    It has an attribute for each option of a client in `aikit.options.table`, and two more.

    Attributes:
        timeouts: seconds for each phase of a request, what `timeout` was read as.
        key_variable: the environment variable of the key that a call needs; None if it may need no key.
    """

    __slots__ = (*(OPTIONS[name].slot for name in sorted(CLIENT_OPTIONS)), "key_variable")

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
    """The functions that a call in the background calls.

    Attributes:
        on_terminate: called last with the result, of success or failure.
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
        """Whether one of them is called for a failure."""
        return self.on_error is not None or self.on_terminate is not None


class CallOptions(CallValues):
    """The options of one call.

    It has an attribute for each option of a call in `aikit.options.table` except the callbacks, and two more. An
    unset option is `UNSET` or None, see `CALL_DEFAULTS`; then the client's value applies.

    Attributes:
        timeouts: seconds for each phase of a request, what `timeout` was read as.
        callbacks: the functions to call, from a call that runs in the background; None if there are none.
    """

    __slots__ = (*CALL_DEFAULTS, "callbacks")

    callbacks: Callbacks | None

    def __init__(self) -> None:
        self.callbacks = None
        for name, default in CALL_DEFAULTS.items():
            setattr(self, name, default)

    def __copy__(self) -> CallOptions:
        copied = CallOptions.__new__(CallOptions)
        for name in CallOptions.__slots__:
            setattr(copied, name, getattr(self, name))
        return copied

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> CallOptions:
        """Check the options of a call, given by their Python names.

        Raises:
            TypeError, ValueError: what is wrong with which option.
        """
        options = cls()
        for name, value in given.items():
            # The documentation has 0 for the client's timeout; a timeout of no time at all would be of no use.
            if is_unset(value) or (value is None and name not in UNLIMITED) or (name == "timeout" and value == 0):
                continue
            checked = check_option(name, value)
            if name in CALLBACKS:
                options.callbacks = (options.callbacks or Callbacks())._replace(**{name: checked})
            else:
                setattr(options, OPTIONS[name].slot, checked)
        return options


NO_OPTIONS: Final = CallOptions()


def read_arguments(
    arguments: tuple[Any, ...], keywords: Mapping[str, Any], known: Collection[str] | None = None
) -> dict[str, Any]:
    """Bring the documented forms of the constructor to one: options by their Python names, checked.

    The forms: nothing; a key; a key and a base URL; a key and a mapping of options; a mapping; the path of a JSON
    file with options; keywords may follow any of them.

    Args:
        arguments: the positional arguments.
        keywords: the keywords.
        known: names of the options; None for those of `OpenAI`.

    Raises:
        TypeError: for another form, an unknown option, or two values for one option.
        ValueError: for an invalid value.
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
        if not is_unset(value) and (value is not None or name in UNLIMITED)
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
        raise ValueError(f"OpenAI(): {os.fspath(path)!r} is not valid JSON: {error}") from None
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
        key_variable: the environment variable that must hold the provider's key, if one must.
    """
    settings = Settings()
    from_provider = provider or {}
    # The environment configures the service itself, not a provider, apart from how to send requests.
    from_environment = {
        name: environment[variable]
        for name, variable in VARIABLES.items()
        if environment.get(variable) and (not provider or name in PROVIDER_INDEPENDENT)
    }
    if provider and _scheme_and_host(given.get("base_url", "")) not in ("", _scheme_and_host(provider["base_url"])):
        # The client names another host, which the provider's key is not configured for.
        from_provider, key_variable = {}, None
    found = dict(given)
    for name, value in {**from_environment, **from_provider}.items():
        if name not in found:
            found[name] = check_option(name, value)
    if found.get("data_residency") is not None or found.get("workload_identity") is not None:
        key_variable = _take_identity(found, given, key_variable)
    elif "base_url" not in found:
        key_variable = VARIABLES["api_key"]
    for name in CLIENT_OPTIONS:
        option = OPTIONS[name]
        value = found.get(name, option.default)
        if name in _NOT_SENT_IF_EMPTY:
            value = value or None
        # A client's own copy: a user may change it in place.
        setattr(settings, option.slot, value.copy() if type(value) is dict else value)
    settings.key_variable = key_variable
    return settings


def _take_identity(found: dict[str, Any], given: Mapping[str, Any], key_variable: str | None) -> str | None:
    """Complete the options of a client with a workload identity or a region; return the variable of the key it needs.

    Raises:
        TypeError, ValueError: they contradict other options.
    """
    from .regions import base_url_of  # lazy: few clients have one

    identity = found.get("workload_identity")
    for name, others in (
        ("workload_identity", ("api_key", "provider")),
        ("data_residency", ("base_url", "websocket_base_url", "provider")),
    ):
        for other in others:
            if given.get(name) is not None and given.get(other) is not None:
                raise TypeError(f"OpenAI() got both `{name}` and `{other}`; pass one of them")
    is_x509 = identity is not None and identity.get("type") == "x509"
    if found.get("data_residency") is not None or (is_x509 and "base_url" not in found):
        found["base_url"] = base_url_of(found)
        key_variable = VARIABLES["api_key"]
    elif "base_url" not in found:
        key_variable = VARIABLES["api_key"]
    if identity is None:
        return key_variable
    if is_x509 and not found.get("base_url", DEFAULT_BASE_URL).startswith("https://"):
        raise ValueError("`workload_identity`: a client certificate needs a `base_url` with https")
    found["api_key"] = None
    return None


def _scheme_and_host(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else ""


def exposed_origin(settings: Settings) -> str | None:
    """The origin that a credential goes to unencrypted, outside of this machine; None if there is none."""
    parts = urlsplit(settings.base_url)
    if parts.scheme != "http" or _is_loopback(parts.hostname or ""):
        return None
    values = (*settings.custom_headers.values(), *settings.default_query.values())
    is_secret = any((settings.api_key, settings.admin_api_key, settings.workload_identity)) or any(
        type(each) is SecretText for each in values
    )
    return f"http://{parts.netloc}" if is_secret else None


def _is_loopback(host: str) -> bool:
    is_loopback_address = host.startswith("127.") and host.isascii() and host.replace(".", "").isdigit()
    return is_loopback_address or host in ("localhost", "::1")
