# Written from aikit/options/table.py by `make regen` (generator/options.py). Do not edit: change the source.
# ruff: noqa: N815 - the documented spellings
"""The types of options: keywords of constructors and calls, and attributes. Only type checkers and editors load it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypedDict, TypeVar

if TYPE_CHECKING:
    import httpx

    from aikit.core.retries import RetryPolicy
    from aikit.drivers.rate_limits import RateLimiter
    from aikit_openapi.types import Unset

    from .checks import ApiKey, Timeouts, URLText
    from .identities import WorkloadIdentity, X509WorkloadIdentity
    from .regions import DataResidency

EventT = TypeVar("EventT")
GetT = TypeVar("GetT")
ResultT = TypeVar("ResultT")
SetT = TypeVar("SetT", contravariant=True)


class TimeoutPhases(Protocol):
    """Seconds for each phase, like an `httpx.Timeout`."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


class ProviderSettings(Protocol):
    """A provider, such as `aikit.providers.bedrock(…)` returns."""

    @property
    def name(self) -> str: ...
    def settings(self) -> dict[str, Any]: ...


TimeoutValue: TypeAlias = "float | TimeoutPhases | Mapping[str, float | None]"


class Attribute(Generic[GetT, SetT]):
    """A client attribute that accepts more types than it returns."""

    if TYPE_CHECKING:

        def __get__(self, client: object, kind: object = None) -> GetT: ...
        def __set__(self, client: object, value: SetT) -> None: ...


class SharedOptions(TypedDict, total=False):
    """Options of every client."""

    api_key: ApiKey | Unset | None
    """The key, or a callable that returns one before each request."""
    apiKey: ApiKey | Unset | None
    """The same as `api_key`."""
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | Unset | None
    """An identity that is exchanged for access tokens, instead of a key."""
    workloadIdentity: WorkloadIdentity | X509WorkloadIdentity | Unset | None
    """The same as `workload_identity`."""
    admin_api_key: ApiKey | Unset | None
    """The key for `client.admin`, or a callable that returns one before each request."""
    adminApiKey: ApiKey | Unset | None
    """The same as `admin_api_key`."""
    base_url: str | httpx.URL | Unset | None
    """The URL that the paths of the API follow."""
    baseURL: str | httpx.URL | Unset | None
    """The same as `base_url`."""
    baseUrl: str | httpx.URL | Unset | None
    """The same as `base_url`."""
    data_residency: DataResidency | Unset | None
    """The region that keeps the data, which sets the base URL."""
    dataResidency: DataResidency | Unset | None
    """The same as `data_residency`."""
    websocket_base_url: str | Unset | None
    """The base URL of websockets; aikit opens none yet."""
    websocketBaseUrl: str | Unset | None
    """The same as `websocket_base_url`."""
    organization: str | Unset | None
    """The organization to bill, sent as `OpenAI-Organization`."""
    organisation: str | Unset | None
    """The same as `organization`."""
    project: str | Unset | None
    """The project to bill, sent as `OpenAI-Project`."""
    timeout: TimeoutValue | Unset | None
    """Seconds for each phase of an attempt; None for no limit."""
    deadline: float | Unset | None
    """Seconds for a whole call, including all attempts, waits and reading; None for no limit."""
    stream_idle_timeout: float | Unset | None
    """Seconds between two events of a stream; None for no limit."""
    streamIdleTimeout: float | Unset | None
    """The same as `stream_idle_timeout`."""
    max_response_bytes: int | Unset | None
    """The largest body, decompressed, to keep in memory; None for no limit."""
    maxResponseBytes: int | Unset | None
    """The same as `max_response_bytes`."""
    max_retries: int | Unset | None
    """The number of attempts after the first; 0 for none."""
    maxRetries: int | Unset | None
    """The same as `max_retries`."""
    retry: RetryPolicy | Unset | None
    """The policy that decides about further attempts, such as an `aikit.Retry`."""
    rate_limiter: RateLimiter | Unset | None
    """An `aikit.RateLimiter` that keeps requests within the rate limits."""
    rateLimiter: RateLimiter | Unset | None
    """The same as `rate_limiter`."""
    observers: Sequence[object] | Unset | None
    """Objects that follow what happens in each call, such as an `aikit.Observer`."""
    middleware: Sequence[object] | Unset | None
    """Objects that wrap each call, such as an `aikit.middleware.ResponseCache`; the outermost first."""
    http_agent: Any
    """How to send requests: `"default"`, `"fast"`, an httpx client, an httpx transport or an agent."""
    httpAgent: Any
    """The same as `http_agent`."""
    http_client: Any
    """The same as `http_agent`."""
    httpClient: Any
    """The same as `http_agent`."""
    custom_headers: Mapping[str, str | Unset | None] | Unset | None
    """Headers of every request; a value of None removes a default header."""
    customHeaders: Mapping[str, str | Unset | None] | Unset | None
    """The same as `custom_headers`."""
    default_headers: Mapping[str, str | Unset | None] | Unset | None
    """The same as `custom_headers`."""
    defaultHeaders: Mapping[str, str | Unset | None] | Unset | None
    """The same as `custom_headers`."""
    default_query: Mapping[str, Any] | Unset | None
    """Query parameters of every request."""
    defaultQuery: Mapping[str, Any] | Unset | None
    """The same as `default_query`."""
    providers: str | os.PathLike[str] | Mapping[str, Any] | Unset | None
    """The path of a providers file, or a mapping with its content."""
    throw: bool | Unset | None
    """Whether a failed call raises; if False, it returns a result with `errors`."""
    webhook_secret: str | Unset | None
    """The secret that webhooks are signed with."""
    webhookSecret: str | Unset | None
    """The same as `webhook_secret`."""


class ClientOptions(SharedOptions, total=False):
    """Options of `OpenAI` and `AsyncOpenAI`."""

    provider: str | ProviderSettings | Unset | None
    """The provider that the requests go to: a known one, or one of the providers file."""


class AzureOptions(SharedOptions, total=False):
    """Options of `AzureOpenAI` and `AsyncAzureOpenAI`."""

    azure_endpoint: str | httpx.URL | Unset | None
    """The address of the resource, `https://<resource>.openai.azure.com`."""
    azure_deployment: str | Unset | None
    """The deployment that answers all requests; None for the one that is named like the model."""
    api_version: str | Unset | None
    """The version of the API, a date."""
    azure_ad_token: str | Unset | None
    """A token of Entra, instead of a key."""
    azure_ad_token_provider: Callable[[], Any] | Unset | None
    """A callable that returns a token of Entra before each request."""


class CopyOptions(ClientOptions, total=False):
    """Options of `with_options`."""

    set_default_headers: Mapping[str, str | Unset | None] | Unset | None
    """Headers of every request; a value of None removes a default header. They replace the client's."""
    set_default_query: Mapping[str, Any] | Unset | None
    """Query parameters of every request. They replace the client's."""


class AzureCopyOptions(AzureOptions, total=False):
    """Options of `with_options` of Azure clients."""

    set_default_headers: Mapping[str, str | Unset | None] | Unset | None
    """Headers of every request; a value of None removes a default header. They replace the client's."""
    set_default_query: Mapping[str, Any] | Unset | None
    """Query parameters of every request. They replace the client's."""


class CallKeywords(TypedDict, total=False):
    """Options of every call. Omitted ones default to the client's."""

    timeout: TimeoutValue | Unset | None
    """Seconds for each phase of an attempt; None for no limit."""
    deadline: float | Unset | None
    """Seconds for a whole call, including all attempts, waits and reading; None for no limit."""
    stream_idle_timeout: float | Unset | None
    """Seconds between two events of a stream; None for no limit."""
    streamIdleTimeout: float | Unset | None
    """The same as `stream_idle_timeout`."""
    max_response_bytes: int | Unset | None
    """The largest body, decompressed, to keep in memory; None for no limit."""
    maxResponseBytes: int | Unset | None
    """The same as `max_response_bytes`."""
    max_retries: int | Unset | None
    """The number of attempts after the first; 0 for none."""
    maxRetries: int | Unset | None
    """The same as `max_retries`."""
    retry: RetryPolicy | Unset | None
    """The policy that decides about further attempts, such as an `aikit.Retry`."""
    http_agent: Any
    """How to send requests: `"default"`, `"fast"`, an httpx client, an httpx transport or an agent."""
    httpAgent: Any
    """The same as `http_agent`."""
    http_client: Any
    """The same as `http_agent`."""
    httpClient: Any
    """The same as `http_agent`."""
    throw: bool | Unset | None
    """Whether a failed call raises; if False, it returns a result with `errors`."""
    extra_headers: Mapping[str, str | Unset | None] | Unset | None
    """Further headers; a value of None removes one of the client's."""
    extraHeaders: Mapping[str, str | Unset | None] | Unset | None
    """The same as `extra_headers`."""
    extra_query: Mapping[str, Any] | Unset | None
    """Further query parameters, including undocumented ones."""
    extraQuery: Mapping[str, Any] | Unset | None
    """The same as `extra_query`."""
    extra_body: Mapping[str, Any] | Unset | None
    """Further fields of the body, including undocumented ones."""
    extraBody: Mapping[str, Any] | Unset | None
    """The same as `extra_body`."""
    idempotency_key: str | Unset | None
    """The call's idempotency key, the same for every attempt."""
    idempotencyKey: str | Unset | None
    """The same as `idempotency_key`."""


class CallbackOptions(TypedDict, Generic[ResultT], total=False):
    """Callbacks of a call, which then returns a future of its result."""

    on_terminate: Callable[[ResultT], object]
    """Called with the result of the call, which then runs in the background; comes after the others."""
    onTerminate: Callable[[ResultT], object]
    """The same as `on_terminate`."""
    formula: Callable[[ResultT], object]
    """The same as `on_terminate`."""
    on_response: Callable[[ResultT], object]
    """Called with the result of a successful call."""
    onResponse: Callable[[ResultT], object]
    """The same as `on_response`."""
    on_error: Callable[[ResultT], object]
    """Called with the result of a failed call."""
    onError: Callable[[ResultT], object]
    """The same as `on_error`."""


class DataOptions(TypedDict, Generic[EventT], total=False):
    """The callback of a stream."""

    on_data: Callable[[EventT], object]
    """Called with each event of a stream."""
    onData: Callable[[EventT], object]
    """The same as `on_data`."""


class CallbackKeywords(CallKeywords, CallbackOptions[ResultT], total=False):
    """Options of a call that runs in the background."""


class StreamKeywords(CallbackKeywords[ResultT], DataOptions[EventT], total=False):
    """Options of a stream that is read in the background."""


class ClientAttributes:
    """The options of a client as attributes, in every spelling."""

    api_key: ApiKey | None
    """The key, or a callable that returns one before each request."""
    apiKey: ApiKey | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    """An identity that is exchanged for access tokens, instead of a key."""
    workloadIdentity: WorkloadIdentity | X509WorkloadIdentity | None
    admin_api_key: ApiKey | None
    """The key for `client.admin`, or a callable that returns one before each request."""
    adminApiKey: ApiKey | None
    base_url = Attribute["URLText", "str | httpx.URL | None"]()
    """The URL that the paths of the API follow."""
    baseURL = base_url
    baseUrl = base_url
    data_residency: DataResidency | None
    """The region that keeps the data, which sets the base URL."""
    dataResidency: DataResidency | None
    websocket_base_url: str | None
    """The base URL of websockets; aikit opens none yet."""
    websocketBaseUrl: str | None
    organization: str | None
    """The organization to bill, sent as `OpenAI-Organization`."""
    organisation: str | None
    project: str | None
    """The project to bill, sent as `OpenAI-Project`."""
    timeout = Attribute["float | Timeouts | None", "TimeoutValue | None"]()
    """Seconds for each phase of an attempt; None for no limit."""
    deadline: float | None
    """Seconds for a whole call, including all attempts, waits and reading; None for no limit."""
    stream_idle_timeout: float | None
    """Seconds between two events of a stream; None for no limit."""
    streamIdleTimeout: float | None
    max_response_bytes: int | None
    """The largest body, decompressed, to keep in memory; None for no limit."""
    maxResponseBytes: int | None
    max_retries = Attribute[int, "int | None"]()
    """The number of attempts after the first; 0 for none."""
    maxRetries = max_retries
    retry: RetryPolicy | None
    """The policy that decides about further attempts, such as an `aikit.Retry`."""
    rate_limiter: RateLimiter | None
    """An `aikit.RateLimiter` that keeps requests within the rate limits."""
    rateLimiter: RateLimiter | None
    observers = Attribute[tuple[object, ...], "Sequence[object] | None"]()
    """Objects that follow what happens in each call, such as an `aikit.Observer`."""
    middleware = Attribute[tuple[object, ...], "Sequence[object] | None"]()
    """Objects that wrap each call, such as an `aikit.middleware.ResponseCache`; the outermost first."""
    http_agent: Any
    """How to send requests: `"default"`, `"fast"`, an httpx client, an httpx transport or an agent."""
    httpAgent: Any
    http_client: Any
    httpClient: Any
    custom_headers = Attribute["Mapping[str, str | None]", "Mapping[str, str | Unset | None] | None"]()
    """Headers of every request; a value of None removes a default header."""
    customHeaders = custom_headers
    default_headers = custom_headers
    defaultHeaders = custom_headers
    default_query = Attribute[Mapping[str, Any], "Mapping[str, Any] | None"]()
    """Query parameters of every request."""
    defaultQuery = default_query
    provider: str | ProviderSettings | None
    """The provider that the requests go to: a known one, or one of the providers file."""
    providers: str | os.PathLike[str] | Mapping[str, Any] | None
    """The path of a providers file, or a mapping with its content."""
    throw = Attribute[bool, "bool | None"]()
    """Whether a failed call raises; if False, it returns a result with `errors`."""
    webhook_secret: str | None
    """The secret that webhooks are signed with."""
    webhookSecret: str | None


class AzureAttributes:
    """The options that only Azure clients have."""

    azure_endpoint = Attribute["str | None", "str | httpx.URL | None"]()
    """The address of the resource, `https://<resource>.openai.azure.com`."""
    azure_deployment: str | None
    """The deployment that answers all requests; None for the one that is named like the model."""
    api_version = Attribute[str, "str | None"]()
    """The version of the API, a date."""
    azure_ad_token: str | None
    """A token of Entra, instead of a key."""
    azure_ad_token_provider: Callable[[], Any] | None
    """A callable that returns a token of Entra before each request."""


class SettingValues:
    """The values of a client's options."""

    api_key: ApiKey | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    admin_api_key: ApiKey | None
    base_url: URLText
    data_residency: DataResidency | None
    websocket_base_url: str | None
    organization: str | None
    project: str | None
    timeouts: Timeouts
    deadline: float | None
    stream_idle_timeout: float | None
    max_response_bytes: int | None
    max_retries: int
    retry: RetryPolicy | None
    rate_limiter: RateLimiter | None
    observers: tuple[object, ...]
    middleware: tuple[object, ...]
    http_agent: Any
    custom_headers: Mapping[str, str | None]
    default_query: Mapping[str, Any]
    provider: str | ProviderSettings | None
    providers: str | os.PathLike[str] | Mapping[str, Any] | None
    throw: bool
    webhook_secret: str | None


class CallValues:
    """The values of a call's options; unset ones are `UNSET` or None."""

    timeouts: Timeouts | Unset
    deadline: float | Unset | None
    stream_idle_timeout: float | Unset | None
    max_response_bytes: int | Unset | None
    max_retries: int | Unset
    retry: RetryPolicy | None
    http_agent: Any
    throw: bool | Unset
    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    idempotency_key: str | None
