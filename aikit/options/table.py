"""The one table of options: a row for each option of a client or a call, from which everything else is derived.

Settings, call options, spellings, hints in errors and the tables in `docs/client.md` read the rows. `make regen` writes
the types that editors and type checkers see (`option_types.py`) from them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from aikit_openapi.types import UNSET

from .checks import (
    DEFAULT_TIMEOUTS,
    check_agent,
    check_bytes,
    check_callback,
    check_count,
    check_flag,
    check_headers,
    check_key,
    check_limit,
    check_mapping,
    check_middleware,
    check_name,
    check_observers,
    check_provider,
    check_providers,
    check_query,
    check_rate_limiter,
    check_retry,
    check_secret,
    check_text,
    check_timeout,
    check_token,
    check_url,
)

__all__ = [
    "AZURE_OPTIONS",
    "CALLBACKS",
    "CALL_DEFAULTS",
    "CALL_OPTIONS",
    "CLIENT_OPTIONS",
    "DEFAULT_BASE_URL",
    "DEFAULT_MAX_RESPONSE_BYTES",
    "DEFAULT_MAX_RETRIES",
    "OPTIONS",
    "PROVIDER_INDEPENDENT",
    "REPLACEMENTS",
    "UNLIMITED",
    "VARIABLES",
    "Option",
    "check_option",
]

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_MAX_RETRIES: Final = 2
"""How many times a failed attempt is repeated, unless `max_retries` says otherwise."""
DEFAULT_MAX_RESPONSE_BYTES: Final = 512 * 1024 * 1024


class Option(NamedTuple):
    """One option.

    Attributes:
        name: its name in Python.
        scope: where you can pass it: words out of client (to `OpenAI` and its copies), call, callback (to a call, which
            then runs in the background) and azure (to `AzureOpenAI` only).
        check: the function that checks a value and brings it to the form that the package uses.
        takes: the type of its values, for type checkers. None, which leaves the option unset, is allowed too, except
            for callbacks, because a call without one has another type. `ResultT` is what the call returns, `EventT`
            an event of its stream.
        meaning: one sentence for documentation and editors.
        documented: its spelling in the documentation of 4D's component, if that is another one.
        others: further spellings, separated by spaces.
        gives: the type of the client's attribute; empty if it is `takes`.
        default: its value where nothing else sets it.
        variable: the environment variable that sets it, or None.
        no_limit: whether None is a valid value that means "no limit".
        for_all_providers: whether it also holds for a model of another provider, because it says how to send requests.
        replacement: if a copy of a client adds to the option, the name under which `with_options` replaces it.
    """

    name: str
    scope: str
    check: Callable[[str, Any], Any]
    takes: str
    meaning: str
    documented: str = ""
    others: str = ""
    gives: str = ""
    default: Any = None
    variable: str | None = None
    no_limit: bool = False
    for_all_providers: bool = False
    replacement: str = ""

    @property
    def slot(self) -> str:
        """The attribute of settings and call options that holds the value."""
        return "timeouts" if self.name == "timeout" else self.name

    @property
    def spellings(self) -> list[str]:
        """All other spellings, the documented one first."""
        return [*filter(None, [self.documented]), *self.others.split()]


def _check_identity(name: str, value: Any) -> Any:
    from .identities import check_identity  # lazy: few clients have one

    return check_identity(name, value)


def _check_region(name: str, value: Any) -> Any:
    from .regions import check_region  # lazy: few clients have one

    return check_region(name, value)


OPTIONS: Final[Mapping[str, Option]] = {
    option.name: option
    for option in (
        Option(
            "api_key",
            "client",
            check_key,
            takes="ApiKey",
            gives="ApiKey | None",
            meaning="The key, or a callable that returns one before each request.",
            documented="apiKey",
            variable="OPENAI_API_KEY",
        ),
        Option(
            "workload_identity",
            "client",
            _check_identity,
            takes="WorkloadIdentity | X509WorkloadIdentity",
            gives="WorkloadIdentity | X509WorkloadIdentity | None",
            meaning="An identity that is exchanged for access tokens, instead of a key.",
            others="workloadIdentity",
        ),
        Option(
            "admin_api_key",
            "client",
            check_key,
            takes="ApiKey",
            gives="ApiKey | None",
            meaning="The key for `client.admin`, or a callable that returns one before each request.",
            others="adminApiKey",
            variable="OPENAI_ADMIN_KEY",
        ),
        Option(
            "base_url",
            "client",
            check_url,
            takes="str | httpx.URL",
            gives="URLText",
            meaning="The URL that the paths of the API follow.",
            documented="baseURL",
            others="baseUrl",
            default=DEFAULT_BASE_URL,
            variable="OPENAI_BASE_URL",
        ),
        Option(
            "data_residency",
            "client",
            _check_region,
            takes="DataResidency",
            gives="DataResidency | None",
            meaning="The region that keeps the data, which sets the base URL.",
            others="dataResidency",
        ),
        Option(
            "websocket_base_url",
            "client",
            check_text,
            takes="str",
            gives="str | None",
            meaning="The base URL of websockets; aikit opens none yet.",
            others="websocketBaseUrl",
        ),
        Option(
            "organization",
            "client",
            check_text,
            takes="str",
            gives="str | None",
            meaning="The organization to bill, sent as `OpenAI-Organization`.",
            documented="organisation",
            variable="OPENAI_ORG_ID",
        ),
        Option(
            "project",
            "client",
            check_text,
            takes="str",
            gives="str | None",
            meaning="The project to bill, sent as `OpenAI-Project`.",
            variable="OPENAI_PROJECT_ID",
        ),
        Option(
            "timeout",
            "client call",
            check_timeout,
            takes="TimeoutValue",
            gives="float | Timeouts | None",
            meaning="Seconds for each phase of an attempt; None for no limit.",
            default=DEFAULT_TIMEOUTS,
            no_limit=True,
            for_all_providers=True,
        ),
        Option(
            "deadline",
            "client call",
            check_limit,
            takes="float",
            gives="float | None",
            meaning="Seconds for a whole call, including all attempts, waits and reading; None for no limit.",
            no_limit=True,
            for_all_providers=True,
        ),
        Option(
            "stream_idle_timeout",
            "client call",
            check_limit,
            takes="float",
            gives="float | None",
            meaning="Seconds between two events of a stream; None for no limit.",
            others="streamIdleTimeout",
            no_limit=True,
            for_all_providers=True,
        ),
        Option(
            "max_response_bytes",
            "client call",
            check_bytes,
            takes="int",
            gives="int | None",
            meaning="The largest body, decompressed, to keep in memory; None for no limit.",
            others="maxResponseBytes",
            default=DEFAULT_MAX_RESPONSE_BYTES,
            no_limit=True,
            for_all_providers=True,
        ),
        Option(
            "max_retries",
            "client call",
            check_count,
            takes="int",
            meaning="The number of attempts after the first; 0 for none.",
            documented="maxRetries",
            default=DEFAULT_MAX_RETRIES,
            for_all_providers=True,
        ),
        Option(
            "retry",
            "client call",
            check_retry,
            takes="RetryPolicy",
            gives="RetryPolicy | None",
            meaning="The policy that decides about further attempts, such as an `aikit.Retry`.",
            for_all_providers=True,
        ),
        Option(
            "rate_limiter",
            "client",
            check_rate_limiter,
            takes="RateLimiter",
            gives="RateLimiter | None",
            meaning="An `aikit.RateLimiter` that keeps requests within the rate limits.",
            others="rateLimiter",
            for_all_providers=True,
        ),
        Option(
            "observers",
            "client",
            check_observers,
            takes="Sequence[object]",  # objects with some of the methods of `aikit.Observer`
            gives="tuple[object, ...]",
            meaning="Objects that follow what happens in each call, such as an `aikit.Observer`.",
            default=(),
            for_all_providers=True,
        ),
        Option(
            "middleware",
            "client",
            check_middleware,
            takes="Sequence[object]",  # objects with a method `around`
            gives="tuple[object, ...]",
            meaning="Objects that wrap each call, such as an `aikit.middleware.ResponseCache`; the outermost first.",
            default=(),
            for_all_providers=True,
        ),
        Option(
            "http_agent",
            "client call",
            check_agent,
            takes="Any",  # a name, an httpx or httpx2 client or transport, blocking or not, or an agent
            meaning='How to send requests: `"default"`, `"fast"`, an httpx client, an httpx transport or an agent.',
            documented="httpAgent",
            others="http_client httpClient",
            variable="AIKIT_HTTP_AGENT",
            for_all_providers=True,
        ),
        Option(
            "custom_headers",
            "client",
            check_headers,
            takes="Mapping[str, str | Unset | None]",
            gives="Mapping[str, str | None]",
            meaning="Headers of every request; a value of None removes a default header.",
            documented="customHeaders",
            others="default_headers defaultHeaders",
            default={},
            replacement="set_default_headers",
        ),
        Option(
            "default_query",
            "client",
            check_query,
            takes="Mapping[str, Any]",
            meaning="Query parameters of every request.",
            others="defaultQuery",
            default={},
            replacement="set_default_query",
        ),
        Option(
            "provider",
            "client",
            check_provider,
            takes="str | ProviderSettings",
            gives="str | ProviderSettings | None",
            meaning="The provider that the requests go to: a known one, or one of the providers file.",
        ),
        Option(
            "providers",
            "client",
            check_providers,
            takes="str | os.PathLike[str] | Mapping[str, Any]",
            gives="str | os.PathLike[str] | Mapping[str, Any] | None",
            meaning="The path of a providers file, or a mapping with its content.",
        ),
        Option(
            "throw",
            "client call",
            check_flag,
            takes="bool",
            meaning="Whether a failed call raises; if False, it returns a result with `errors`.",
            default=True,
            for_all_providers=True,
        ),
        Option(
            "webhook_secret",
            "client",
            check_secret,
            takes="str",
            gives="str | None",
            meaning="The secret that webhooks are signed with.",
            others="webhookSecret",
            variable="OPENAI_WEBHOOK_SECRET",
        ),
        Option(
            "extra_headers",
            "call",
            check_headers,
            takes="Mapping[str, str | Unset | None]",
            meaning="Further headers; a value of None removes one of the client's.",
            others="extraHeaders",
        ),
        Option(
            "extra_query",
            "call",
            check_query,
            takes="Mapping[str, Any]",
            meaning="Further query parameters, including undocumented ones.",
            others="extraQuery",
        ),
        Option(
            "extra_body",
            "call",
            check_mapping,
            takes="Mapping[str, Any]",
            meaning="Further fields of the body, including undocumented ones.",
            others="extraBody",
        ),
        Option(
            "idempotency_key",
            "call",
            check_text,
            takes="str",
            meaning="The call's idempotency key, the same for every attempt.",
            others="idempotencyKey",
        ),
        Option(
            "on_terminate",
            "callback",
            check_callback,
            takes="Callable[[ResultT], object]",  # the result of whichever method is called
            meaning="Called with the result of the call, which then runs in the background; comes after the others.",
            others="onTerminate formula",
        ),
        Option(
            "on_response",
            "callback",
            check_callback,
            takes="Callable[[ResultT], object]",
            meaning="Called with the result of a successful call.",
            others="onResponse",
        ),
        Option(
            "on_error",
            "callback",
            check_callback,
            takes="Callable[[ResultT], object]",
            meaning="Called with the result of a failed call.",
            others="onError",
        ),
        Option(
            "on_data",
            "callback",
            check_callback,
            takes="Callable[[EventT], object]",
            meaning="Called with each event of a stream.",
            others="onData",
        ),
        Option(
            "azure_endpoint",
            "azure",
            check_url,
            takes="str | httpx.URL",
            gives="str | None",
            meaning="The address of the resource, `https://<resource>.openai.azure.com`.",
            variable="AZURE_OPENAI_ENDPOINT",
        ),
        Option(
            "azure_deployment",
            "azure",
            check_name,
            takes="str",
            gives="str | None",
            meaning="The deployment that answers all requests; None for the one that is named like the model.",
        ),
        Option(
            "api_version",
            "azure",
            check_text,
            takes="str",
            meaning="The version of the API, a date.",
            variable="OPENAI_API_VERSION",
        ),
        Option(
            "azure_ad_token",
            "azure",
            check_token,
            takes="str",
            gives="str | None",
            meaning="A token of Entra, instead of a key.",
            variable="AZURE_OPENAI_AD_TOKEN",
        ),
        Option(
            "azure_ad_token_provider",
            "azure",
            check_callback,
            takes="Callable[[], Any]",  # for the asynchronous client also a coroutine function
            gives="Callable[[], Any] | None",
            meaning="A callable that returns a token of Entra before each request.",
        ),
    )
}

CLIENT_OPTIONS: Final = frozenset(name for name, option in OPTIONS.items() if "client" in option.scope)
"""Names of the options of a client."""
AZURE_OPTIONS: Final = frozenset(name for name, option in OPTIONS.items() if option.scope == "azure")
"""Names of the options that only a client of Azure OpenAI has."""
CALLBACKS: Final = tuple(name for name, option in OPTIONS.items() if option.scope == "callback")
"""Names of the callbacks of a call."""
CALL_OPTIONS: Final = frozenset(CALLBACKS) | {
    name for name, option in OPTIONS.items() if "call" in option.scope.split()
}
"""Names of the options of a call."""
CALL_DEFAULTS: Final = {
    OPTIONS[name].slot: None if OPTIONS[name].default is None and not OPTIONS[name].no_limit else UNSET
    for name in sorted(CALL_OPTIONS.difference(CALLBACKS))
}
"""The value of each unset option of a call: `UNSET` if it has a default or None means "no limit", else None."""
UNLIMITED: Final = frozenset(name for name, option in OPTIONS.items() if option.no_limit)
"""Names of the options for which None means that there is no limit."""
PROVIDER_INDEPENDENT: Final = frozenset(name for name, option in OPTIONS.items() if option.for_all_providers)
"""Names of the options that also hold for a model of another provider."""
REPLACEMENTS: Final = {name: option.replacement for name, option in OPTIONS.items() if option.replacement}
"""The options that a copy of a client adds to, with the names that replace them."""
VARIABLES: Final = {name: o.variable for name, o in OPTIONS.items() if o.variable and "client" in o.scope}
"""The environment variable of each option of a client that has one."""


def check_option(name: str, value: Any) -> Any:
    """The value of an option in the form that the rest of the package relies on.

    Raises:
        TypeError, ValueError: what is wrong, naming the option and never showing a key.
    """
    return OPTIONS[name].check(name, value)
