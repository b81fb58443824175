"""The clients, with options and resources. `core` decides what a call does, and a driver carries it out."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, TypeVar, cast, overload

from aikit.agents import Agent, as_agent, named_agent
from aikit.clients.path_requests import PathRequests
from aikit.core.call import Call, model_of
from aikit.core.flow import download, exchange
from aikit.core.logs import set_up_logging
from aikit.core.request import USER_AGENT, Builder
from aikit.core.steps import Exchange
from aikit.drivers import blocking
from aikit.drivers.locks import Guard
from aikit.drivers.stopping import Stop
from aikit.options.agent_names import DEFAULT_AGENT
from aikit.options.credentials import exception_of, warn_of_exposure
from aikit.options.settings import (
    CLIENT_OPTIONS,
    DEFAULT_BASE_URL,
    DEFAULT_MODEL,
    NO_OPTIONS,
    UNLIMITED,
    ApiKey,
    Callbacks,
    CallOptions,
    ClientAttributes,
    URLText,
    check_option,
    exposed_origin,
    read_arguments,
    resolve,
)
from aikit.options.spellings import canonical, suggest
from aikit.options.table import PROVIDER_INDEPENDENT, REPLACEMENTS
from aikit.streams.stream import BinaryAnswer, Stream
from aikit_openapi.operation import Request
from aikit_openapi.types import UNSET, BinaryBody, EventStream, Response, Timeout, Unset, is_unset

from .client_resources import ClientResources

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from aikit.bulk.runs import BulkAPI
    from aikit.core.query_writer import QueryWriter
    from aikit.core.token_counts import TokenCount
    from aikit.drivers.access_tokens import AccessTokens
    from aikit.drivers.background import Background
    from aikit.options.option_types import CallKeywords, ClientOptions, CopyOptions
    from aikit.providers.providers_file import OpenAIProviders, Provider
    from aikit.resources.resource import ClientRunner
    from aikit.resources.webhooks import OpenAIWebhooks

__all__ = ["Client", "OpenAI"]

AnswerT = TypeVar("AnswerT")
EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")


_REPLACED: Final[Mapping[str, tuple[str, ...]]] = {
    "api_key": ("workload_identity",),
    "workload_identity": ("api_key",),
    "base_url": ("data_residency",),
    "data_residency": ("base_url", "websocket_base_url"),
}


# The variables that ask for telemetry, unless others turn it off.
_ASKING: Final = (
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT",
    "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
    "OTEL_METRICS_EXPORTER",
    "OTEL_TRACES_EXPORTER",
)


class _Shared:
    """The state that a client and its copies share: its agents, created for the first call, and the providers files."""

    __slots__ = (
        "_files",
        "_tokens",
        "agents",
        "background",
        "given",
        "guard",
        "is_closed",
        "not_counting",
        "servers",
        "stop",
        "warned",
    )

    def __init__(self) -> None:
        self.agents: dict[str, Any] = {}
        # The option `http_agent` of a client, if it is not a name, and what sends requests with it.
        self.given: tuple[Any, Any] = (None, None)
        self.background: Any = None
        # If two threads make the first call at once, only one agent may be created, or the other is never closed.
        self.guard = Guard()
        self.is_closed = False
        self.stop = Stop()
        self.warned: set[str] = set()
        # The base URLs of services that can't count tokens.
        self.not_counting: set[str] = set()
        # The MCP servers that conversations have started.
        self.servers: Any = ()
        self._files: list[tuple[Any, OpenAIProviders]] = []
        self._tokens: list[tuple[Any, AccessTokens]] = []

    def keep_server(self, server: Any) -> None:
        """Remember an MCP server, to close it with the client."""
        from weakref import WeakSet  # lazy: few conversations have MCP servers

        with self.guard.lock:
            self.servers = self.servers or WeakSet()
            self.servers.add(server)

    def providers(self, source: Any) -> OpenAIProviders:
        """Return the content of the providers file that the option `providers` names. It is read once."""
        for known, providers in self._files:
            if known is source:
                return providers
        from aikit.providers.providers_file import OpenAIProviders  # lazy: the first call needs it

        # A mapping is part of the program, so a mistake in it raises at once.
        providers = OpenAIProviders(source) if isinstance(source, Mapping) else OpenAIProviders.of_client(source)
        self._files.append((source, providers))
        return providers

    def tokens(self, identity: Any) -> AccessTokens:
        """Return the access tokens of a workload identity. The copies of a client that have the same one share them."""
        from aikit.drivers.access_tokens import AccessTokens  # lazy: few clients have a workload identity

        with self.guard.lock:
            for known, tokens in self._tokens:
                if known == identity:
                    return tokens
            tokens = AccessTokens()
            self._tokens.append((identity, tokens))
            return tokens


def _observed(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a new client, with telemetry if the environment asks for it."""
    if not any(os.environ.get(name) not in (None, "", "none") for name in _ASKING):
        return options
    from aikit.telemetry.instrumentation import with_telemetry  # lazy: few environments ask for it

    return with_telemetry(options)


class _Configured(ClientAttributes):
    """The options, shared by the blocking and the asynchronous client."""

    _OPTIONS: ClassVar[frozenset[str]] = CLIENT_OPTIONS

    @overload
    def __init__(
        self, key: ApiKey | None = None, url: str | None = None, /, **options: Unpack[ClientOptions]
    ) -> None: ...
    @overload
    def __init__(
        self, key: ApiKey | None, options: ClientOptions | Mapping[str, Any], /, **more: Unpack[ClientOptions]
    ) -> None: ...
    @overload
    def __init__(
        self, options: ClientOptions | Mapping[str, Any] | os.PathLike[str], /, **more: Unpack[ClientOptions]
    ) -> None: ...
    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Create a client.

        Args:
            *arguments: an API key, optionally followed by a base URL or a mapping of options; or a mapping of options;
                or the path of a JSON file with options.
            **options: options by name, in any spelling; `aikit.options.table` lists them.

        Raises:
            TypeError: an unknown option, a wrong type, or two values for one option.
            ValueError: an invalid value.
        """
        set_up_logging()
        failure = exception_of(
            lambda: self._take(_observed(read_arguments(arguments, options, self._OPTIONS)), _Shared(), owns=True)
        )
        if failure is not None:
            del arguments, options  # one may be a key, and some error reports show the variables of a frame
            raise failure

    def _take(self, given: dict[str, Any], shared: _Shared, *, owns: bool) -> None:
        self._given = given
        self._shared = shared
        self._owns = owns
        self._providers: OpenAIProviders | None = None
        if isinstance(given.get("providers"), Mapping):
            self._file()
        provider = given.get("provider")
        if isinstance(provider, str):
            provider = self._file().need(provider)
            self._file().warn(provider)
        self._builder = self._build(given, provider)
        if provider is not None and self._builder.settings.base_url == provider.base_url:
            self._builder.signer = getattr(provider, "signer", None)
            self._builder.provider = getattr(provider, "name", None)
        identity = self._builder.settings.workload_identity
        if identity is not None:
            self._builder.tokens = shared.tokens(identity)
        self._builders: dict[str, Builder] = {}
        self._warn_of_exposure(self._builder)

    def _file(self) -> OpenAIProviders:
        """Return the content of the providers file. It is read when a call or an option first needs it."""
        if self._providers is None:
            self._providers = self._shared.providers(self._given.get("providers"))
        return self._providers

    def _build(self, given: dict[str, Any], provider: Provider | None) -> Builder:
        """Return the builder for the requests of a client with these options."""
        if provider is None:
            return Builder(resolve(given, environment=os.environ))
        return Builder(
            resolve(given, environment=os.environ, provider=provider.settings(), key_variable=provider.key_variable)
        )

    def _warn_of_exposure(self, builder: Builder) -> None:
        """Warn once for each origin that gets a key over an unencrypted connection."""
        origin, warned = exposed_origin(builder.settings), self._shared.warned
        if origin is not None and origin not in warned:
            warned.add(origin)
            warn_of_exposure(origin)

    def _routed(self, call: Call[Any]) -> tuple[Call[Any], Builder]:
        """Return the call and its builder. For a provider's model, only our options on how to send apply."""
        body = call.request.body
        is_mapping = body.__class__ is dict or isinstance(body, Mapping)
        model = body.get("model") if is_mapping else getattr(body, "model", None)
        if not isinstance(model, str):
            return call, self._builder
        settings = self._builder.settings
        is_ours = settings.base_url == DEFAULT_BASE_URL or settings.data_residency is not None
        providers = self._providers or self._file()
        found = providers.resolve(model, is_ours=is_ours)
        if found is None:
            if providers.fault is not None:
                providers.warn_of_fault(model)
            self._builder.unread = providers.unread
            return call, self._builder
        provider, name = found
        providers.warn(provider, model)
        routed = call.with_body({**(body if isinstance(body, Mapping) else body.to_dict()), "model": name})
        builder = self._builders.get(provider.name)
        if builder is None:
            given = {name: value for name, value in self._given.items() if name in PROVIDER_INDEPENDENT}
            settings = resolve(given, environment={}, provider=provider.settings(), key_variable=provider.key_variable)
            builder = self._builders[provider.name] = Builder(settings, is_elsewhere=True)
            builder.provider = provider.name
            self._warn_of_exposure(builder)
        return routed, builder

    def with_options(
        self, *arguments: ApiKey | Mapping[str, Any] | os.PathLike[str] | None, **options: Unpack[CopyOptions]
    ) -> Self:
        """Return a copy with other options that shares this client's connections.

        Args:
            *arguments: the same forms as for a new client.
            **options: the options that differ. Headers and query parameters are added to those of this client;
                `set_default_headers` and `set_default_query` replace them.
        """
        changed, given = type(self).__new__(type(self)), cast("dict[str, Any]", options)
        failure = exception_of(lambda: changed._take(self._given_and(arguments, given), self._shared, owns=False))
        if failure is not None:
            del arguments, options, given  # as in `__init__`
            raise failure
        return changed

    copy = with_options

    # Any: the same methods with other results, which no type expresses
    @property
    def with_raw_response(self) -> Any:
        """The resources with methods that return raw responses: `client.with_raw_response.models.list()`."""
        from aikit.streams.raw_responses import PrefixedResources  # lazy: few ask for it

        return PrefixedResources(self, "with_raw_response")

    # Any: the same methods with other results, which no type expresses
    @property
    def with_streaming_response(self) -> Any:
        """The resources with methods for a `with` block that return a response whose body is not read yet."""
        from aikit.streams.raw_responses import PrefixedResources  # lazy: few ask for it

        return PrefixedResources(self, "with_streaming_response")

    @property
    def custom_auth(self) -> None:
        """Always None: aikit has no such objects of httpx. Pass an `http_agent` that has one."""

    def platform_headers(self) -> dict[str, str]:
        """Return the headers that say what sends the requests; aikit sends no others about the platform."""
        return {"User-Agent": USER_AGENT}

    @property
    def qs(self) -> QueryWriter:
        """Writes query strings: `client.qs.stringify({"a": [1, 2]})` is `a[]=1&a[]=2`, percent-encoded."""
        from aikit.core.query_writer import QueryWriter  # lazy: few programs use it

        return QueryWriter()

    def _given_and(self, arguments: tuple[Any, ...], options: dict[str, Any]) -> dict[str, Any]:
        """Return this client's options, overridden by those of a copy."""
        whole = {name: options.pop(place) for name, place in REPLACEMENTS.items() if place in options}
        read = read_arguments(arguments, options, self._OPTIONS)
        for name in REPLACEMENTS.keys() & read.keys():
            if name in whole:
                raise TypeError(f"with_options() got both {name!r} and {REPLACEMENTS[name]!r}")
            read[name] = {**self._given.get(name, {}), **read[name]}
        return self._changed(self._given, {**read, **read_arguments((), whole)})

    def _changed(self, given: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
        """Return the options with some of them replaced; a new credential replaces one of another kind."""
        kept = dict(given)
        for name, replaced in _REPLACED.items():
            if name in changes:
                for other in replaced:
                    kept.pop(other, None)
        return {**kept, **changes}

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._OPTIONS})  # editors and IPython complete the options too

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key; none if there is no key, or if a function returns it."""
        return self._builder.auth_headers()

    @property
    def user_agent(self) -> str:
        """The `User-Agent` header of requests."""
        return USER_AGENT

    def is_closed(self) -> bool:
        """Return whether the client is closed and can no longer be used."""
        return self._shared.is_closed

    def __repr__(self) -> str:
        if "_builder" not in self.__dict__:  # its options were invalid, and a traceback may show it
            return f"<{type(self).__name__} without options>"
        settings = self._builder.settings
        shown: dict[str, Any] = {"base_url": settings.base_url, "api_key": "***" if settings.api_key else None}
        shown |= {name: getattr(settings, name) for name in ("organization", "project", "timeout", "max_retries")}
        if settings.provider is not None:
            shown["provider"] = settings.provider
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} is neither pickled nor copied so: it holds a key and connections. Make one where it"
            " is needed, or take `with_options()` for a copy"
        )

    if not TYPE_CHECKING:  # the options, in every accepted spelling; type checkers see `ClientAttributes`

        def __getattr__(self, name: str) -> Any:
            option = canonical(name)
            if option in self._OPTIONS and "_builder" in self.__dict__:
                return self._option(option)
            known = [each for each in (*dir(type(self)), *self._OPTIONS) if not each.startswith("_")]
            hint = _low_level_hint(name) or suggest(name, known)  # a real name wins over a similar one
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{hint}", name=name, obj=self)

        def __setattr__(self, name: str, value: Any) -> None:
            option = canonical(name)
            if option in self._OPTIONS:
                failure = exception_of(lambda: self._set_option(option, value))
                if failure is not None:
                    del value  # as in `__init__`
                    raise failure
            elif name not in dir(type(self)) and self._is_misspelt(name):
                raise AttributeError(f"{type(self).__name__} has no option {name!r}{suggest(name, self._OPTIONS)}")
            else:  # an attribute of the program's own
                object.__setattr__(self, name, value)

        def _is_misspelt(self, name: str) -> bool:
            is_ours = type(self).__module__.partition(".")[0] == "aikit"  # a subclass knows what it sets
            return is_ours and not name.startswith("_") and bool(suggest(name, self._OPTIONS))

    def _option(self, name: str) -> Any:
        value = getattr(self._builder.settings, name)
        return URLText(value) if name == "base_url" else value

    def _set_option(self, option: str, value: Any) -> None:
        given = dict(self._given)
        if is_unset(value) or (value is None and option not in UNLIMITED):
            given.pop(option, None)
        else:
            given = self._changed(given, {option: check_option(option, value)})
        self._take(given, self._shared, owns=self._owns)

    @property
    def _origin(self) -> Any:  # this class is not a whole client: its subclasses carry out calls
        """The client with which results make further calls."""
        return self

    def _raises(self, call: Call[Any]) -> bool:
        throw = call.options.throw
        return self._builder.settings.throw if throw is UNSET else bool(throw)


def _low_level_hint(name: str) -> str:
    """Return a hint to the low-level operations of this name, if they exist."""
    from importlib.util import find_spec  # lazy: only an error needs it

    is_there = name.isidentifier() and find_spec(f"aikit_openapi.api.{name}") is not None
    return f"; its operations are in aikit_openapi.api.{name}, and take `client=`" if is_there else ""


def _closed(client: object) -> RuntimeError:
    return RuntimeError(f"this {type(client).__name__} is closed; make a new one")


class OpenAI(PathRequests, _Configured, ClientResources):
    """The blocking client. It may be shared between threads.

    Attributes:
        api_key: the API key, or a callable that returns one before each request;
            defaults to `$OPENAI_API_KEY`.
        workload_identity: a mapping such as an `aikit.auth.WorkloadIdentity`, which is exchanged for access tokens;
            instead of `api_key`.
        admin_api_key: the key for `client.admin`, or a callable that returns one; defaults to `$OPENAI_ADMIN_KEY`, else
            `api_key` is sent there too.
        base_url: base URL of the API; defaults to `$OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
        data_residency: the region that keeps the data, such as `eu`, which sets `base_url`; default None.
        websocket_base_url: base URL of websockets; not used yet.
        organization: id of the organization to bill; defaults to `$OPENAI_ORG_ID`.
        project: id of the project to bill; defaults to `$OPENAI_PROJECT_ID`.
        timeout: seconds for each phase of a request; default 600, None for no limit.
        deadline: seconds for a whole call, including all attempts, waits and reading; default None, no limit.
        stream_idle_timeout: seconds between two events of a stream; default None, no limit.
        max_response_bytes: largest decompressed body to keep in memory; default 512 MB, None for no limit.
        max_retries: number of attempts after the first; default 2.
        retry: an `aikit.Retry`, or an object with `wait_seconds(failure)`, that decides whether to retry.
        rate_limiter: an `aikit.RateLimiter` that delays requests to stay within the rate limits; default None.
        middleware: objects that wrap each call, such as an `aikit.middleware.ResponseCache`; default none.
        observers: objects that follow what happens in each call, such as an `aikit.Observer`; default none.
        http_agent: what sends the requests: "default", "fast", an httpx client, an httpx transport or an agent;
            defaults to `$AIKIT_HTTP_AGENT`, else "default".
        custom_headers: headers for every request.
        default_query: query parameters for every request.
        provider: name of the provider to send requests to, either a known one or one in the providers file.
        providers: path of the providers file, or a mapping with its content; defaults to `$AIKIT_PROVIDERS`, else the
            file in the user's configuration folder.
        throw: whether a failed call raises an error; default True. If False, it returns a result with `errors`.
        webhook_secret: secret for verifying webhooks; defaults to `$OPENAI_WEBHOOK_SECRET`.
    """

    @cached_property
    def webhooks(self) -> OpenAIWebhooks:
        """Verified and typed events that the service sends to your server."""
        from aikit.resources.webhooks import OpenAIWebhooks  # lazy: as all resources

        return OpenAIWebhooks(self)

    @cached_property
    def bulk(self) -> BulkAPI:
        """Sends many requests from a file, and records one answer for each."""
        from aikit.bulk.runs import BulkAPI  # lazy: few programs use it

        return BulkAPI(self)

    def _agent(self, options: CallOptions) -> Agent:
        given = options.http_agent or self._builder.settings.http_agent or DEFAULT_AGENT
        shared = self._shared
        if shared.is_closed:
            raise _closed(self)
        agent: Agent | None
        if type(given) is not str:
            known, agent = shared.given
            if agent is None or known is not given:
                agent = as_agent(given)
                if options.http_agent is None:  # else it is the agent of one call
                    shared.given = given, agent
            return agent
        agent = shared.agents.get(given)
        if agent is None:
            with shared.guard.lock:
                agent = shared.agents.get(given)
                if agent is None:
                    agent = shared.agents[given] = named_agent(given)
        return agent

    def _exchange(self, call: Call[Any]) -> Exchange:
        """Make a call for its exchange, which raw answers need; `_run` does the same in fewer steps."""
        done = blocking.run(exchange(*self._routed(call)), self._agent(call.options), self._shared.stop)
        if done.error is not None and self._raises(call):
            raise done.error
        return done

    def _run(self, call: Call[ResultT]) -> ResultT:
        if call.options.callbacks is not None:
            told: ResultT = self._run_and_tell(call, call.options.callbacks)
            return told
        agent = self._agent(call.options)
        done = blocking.run(exchange(*self._routed(call)), agent, self._shared.stop)
        if done.error is not None and self._raises(call):
            raise done.error
        return call.outcome(done)

    def _run_and_tell(self, call: Call[Any], callbacks: Callbacks) -> Any:
        """Start a call with callbacks. Return a future of its result, or a stream for the caller to read."""
        agent, background = self._agent(call.options), self._background()
        flow = exchange(*self._routed(call))
        if call.mode != "stream" or callbacks.on_data is not None:
            return background.start(call, partial(background.run, flow, agent), self._raises(call))
        done = blocking.run(flow, agent, self._shared.stop)
        result = call.outcome(done)
        if done.error is None:
            background.watch(result, call, done)
        else:
            background.tell(callbacks, result, done)
            if self._raises(call):
                raise done.error
        return result

    def _background(self) -> Background:
        from aikit.drivers.background import Background  # lazy: few calls have callbacks

        shared = self._shared
        with shared.guard.lock:
            if shared.is_closed:
                raise _closed(self)
            if shared.background is None:
                shared.background = Background(shared.stop)
        background: Background = shared.background
        return background

    def _beside(self, options: CallOptions) -> tuple[Background, ClientRunner]:
        """Return the background for work with several calls, and the runner that makes these calls there.

        The runner also works while `close()` of the client waits for that work.
        """
        from aikit.resources.resource import ClientRunner  # lazy: few calls have callbacks

        agent, background = self._agent(options), self._background()
        return background, ClientRunner(self, partial(self._run_beside, background, agent))

    def _run_beside(self, background: Background, agent: Agent, call: Call[ResultT]) -> ResultT:
        done = background.run(exchange(*self._routed(call)), agent)
        if done.error is not None and self._raises(call):
            raise done.error
        return call.outcome(done)

    def execute(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AnswerT]:
        """Carry out a low-level call and read the whole response: `aikit_openapi.api.….sync(client=…)`."""
        return self._run(Call(request, low_level_options(timeout, headers), response_of))

    # Any: the request's own answer is not decoded
    def execute_binary(
        self,
        request: Request[Any, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[BinaryBody]:
        """Carry out a low-level call with a binary response, whose body is not read yet."""
        call = Call(request, low_level_options(timeout, headers), response_of)
        body = self._run(call.binary(BinaryAnswer))
        return Response(body.status_code, body.headers, b"", body)

    def execute_stream(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> EventStream[EventT]:
        """Carry out a low-level call that streams events: `aikit_openapi.api.….sync_stream(client=…)`."""
        call = Call(request, low_level_options(timeout, headers), response_of)
        stream: EventStream[EventT] = self._run(call.streaming(Stream))
        return stream

    def count_tokens(
        self,
        messages: Any,  # Any: messages and items in any form that calls take
        model: str = DEFAULT_MODEL,
        *,
        tools: Sequence[Any] | None = None,  # Any: tools in any form that calls take
        vocabulary: Any = None,  # Any: a path, or an encoding of tiktoken, which may not be installed
        local: bool = False,
        **options: Unpack[CallKeywords],
    ) -> TokenCount:
        """Count the tokens that messages take, by the API's own count, or else by an estimate with its bounds.

        Args:
            messages: a text, or messages of a chat or items of a response, also those of a conversation.
            model: the model that they are meant for; default `gpt-4o-mini`.
            tools: the tools to send with them; default None.
            vocabulary: for the estimate, the path of a file `NAME.tiktoken` or of a folder with such files, or an
                encoding of tiktoken; default None, what tiktoken has downloaded before.
            local: whether to estimate without asking the API; default False.
            **options: call options.

        Returns:
            The number, with `least` and `most`.

        Raises:
            OpenAIError: the API can't be asked.
            VocabularyError: the service can't count, and the vocabulary is not on this machine.
            ImportError: the service can't count, and tiktoken (extra `tokens`) is not installed.
        """
        from aikit.core.token_counts import (  # lazy: few programs count
            count_call,
            counted,
            estimate_tokens,
            lacks_counting,
        )

        call, builder = self._routed(count_call(messages, model, tools, options))
        server = builder.settings.base_url
        if not local and server not in self._shared.not_counting:
            done = self._run(count_call(messages, model, tools, options))
            if not lacks_counting(done):
                return counted(done)
            self._shared.not_counting.add(server)
        return estimate_tokens(messages, model_of(call.request), tools, vocabulary)

    def _download(self, url: str, own_url: str | None = None) -> bytes:
        """Download the image at a URL from an answer, without sending credentials."""
        flow = download(url, self._builder, own_url)
        return blocking.run(flow, self._agent(NO_OPTIONS), self._shared.stop)

    def close(self, *, cancel: bool = False) -> None:
        """Close the connections. A copy leaves them open for the client that it shares them with.

        Wait for calls with callbacks first, unless a callback calls this. All other calls and streams of the client
        end with an `APIConnectionError`.

        Args:
            cancel: whether to end calls with callbacks too; default False.
        """
        if self._owns and not self._shared.is_closed:
            self._shared.is_closed = True
            agents, self._shared.agents = self._shared.agents, {}
            background, self._shared.background = self._shared.background, None
            try:
                if background is not None and not cancel:
                    background.close()
            finally:
                self._shared.stop.set()
                if background is not None:
                    background.stop()
                for agent in agents.values():
                    agent.close()
            if background is not None and cancel:
                background.close()
            if self._shared.servers:
                from aikit.mcp.servers import close_servers  # lazy: few conversations have MCP servers

                close_servers(list(self._shared.servers))

    # asynchronous: aclose = close

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def response_of(done: Exchange) -> Response[Any]:
    """Return the response of a low-level call."""
    assert done.answer is not None
    return Response(done.answer.status, done.answer.headers, done.answer.content, done.decoded)


def low_level_options(timeout: Timeout | Unset, headers: Mapping[str, str] | None) -> CallOptions:
    """Return the options of a low-level call, which always raises because no result could hold an error."""
    return CallOptions.read({"timeout": timeout, "extra_headers": headers, "throw": True})


Client = OpenAI
