# Written from aikit/clients/client.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The clients, with options and resources. `core` decides what a call does, and a driver carries it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from aikit.agents import AsyncAgent, as_async_agent, named_async_agent
from aikit.aio.client_resources import AsyncClientResources
from aikit.aio.path_requests import AsyncPathRequests
from aikit.clients.client import (
    _closed,
    _Configured,
    low_level_options,
    response_of,
)
from aikit.core.call import Call, model_of
from aikit.core.flow import download, exchange
from aikit.core.steps import Exchange
from aikit.drivers import asynchronous
from aikit.options.agent_names import DEFAULT_AGENT
from aikit.options.settings import (
    DEFAULT_MODEL,
    NO_OPTIONS,
    Callbacks,
    CallOptions,
)
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream
from aikit_openapi.operation import Request
from aikit_openapi.types import UNSET, AsyncBinaryBody, AsyncEventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from aikit.bulk.runs import AsyncBulkAPI
    from aikit.core.token_counts import TokenCount
    from aikit.drivers.background import AsyncBackground
    from aikit.options.option_types import CallKeywords
    from aikit.resources.resource import ClientRunner
    from aikit.resources.webhooks import OpenAIWebhooks

__all__ = ["AsyncClient", "AsyncOpenAI"]

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


class AsyncOpenAI(AsyncPathRequests, _Configured, AsyncClientResources):
    """The asynchronous client. It may be shared between tasks.

    Attributes:
        api_key: the API key, or a callable or coroutine function that returns one before each request;
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
    def bulk(self) -> AsyncBulkAPI:
        """Sends many requests from a file, and records one answer for each."""
        from aikit.bulk.runs import AsyncBulkAPI  # lazy: few programs use it

        return AsyncBulkAPI(self)

    def _agent(self, options: CallOptions) -> AsyncAgent:
        given = options.http_agent or self._builder.settings.http_agent or DEFAULT_AGENT
        shared = self._shared
        if shared.is_closed:
            raise _closed(self)
        agent: AsyncAgent | None
        if type(given) is not str:
            known, agent = shared.given
            if agent is None or known is not given:
                agent = as_async_agent(given)
                if options.http_agent is None:  # else it is the agent of one call
                    shared.given = given, agent
            return agent
        agent = shared.agents.get(given)
        if agent is None:
            with shared.guard.lock:
                agent = shared.agents.get(given)
                if agent is None:
                    agent = shared.agents[given] = named_async_agent(given)
        return agent

    async def _exchange(self, call: Call[Any]) -> Exchange:
        """Make a call for its exchange, which raw answers need; `_run` does the same in fewer steps."""
        done = await asynchronous.run(exchange(*self._routed(call)), self._agent(call.options), self._shared.stop)
        if done.error is not None and self._raises(call):
            raise done.error
        return done

    async def _run(self, call: Call[ResultT]) -> ResultT:
        if call.options.callbacks is not None:
            told: ResultT = await self._run_and_tell(call, call.options.callbacks)
            return told
        agent = self._agent(call.options)
        done = await asynchronous.run(exchange(*self._routed(call)), agent, self._shared.stop)
        if done.error is not None and self._raises(call):
            raise done.error
        return call.outcome(done)

    async def _run_and_tell(self, call: Call[Any], callbacks: Callbacks) -> Any:
        """Start a call with callbacks. Return a future of its result, or a stream for the caller to read."""
        agent, background = self._agent(call.options), self._background()
        flow = exchange(*self._routed(call))
        if call.mode != "stream" or callbacks.on_data is not None:
            return background.start(call, partial(background.run, flow, agent), self._raises(call))
        done = await asynchronous.run(flow, agent, self._shared.stop)
        result = call.outcome(done)
        if done.error is None:
            background.watch(result, call, done)
        else:
            await background.tell(callbacks, result, done)
            if self._raises(call):
                raise done.error
        return result

    def _background(self) -> AsyncBackground:
        from aikit.drivers.background import AsyncBackground  # lazy: few calls have callbacks

        shared = self._shared
        with shared.guard.lock:
            if shared.is_closed:
                raise _closed(self)
            if shared.background is None:
                shared.background = AsyncBackground(shared.stop)
        background: AsyncBackground = shared.background
        return background

    def _beside(self, options: CallOptions) -> tuple[AsyncBackground, ClientRunner]:
        """Return the background for work with several calls, and the runner that makes these calls there.

        The runner also works while `close()` of the client waits for that work.
        """
        from aikit.resources.resource import ClientRunner  # lazy: few calls have callbacks

        agent, background = self._agent(options), self._background()
        return background, ClientRunner(self, partial(self._run_beside, background, agent))

    async def _run_beside(self, background: AsyncBackground, agent: AsyncAgent, call: Call[ResultT]) -> ResultT:
        done = await background.run(exchange(*self._routed(call)), agent)
        if done.error is not None and self._raises(call):
            raise done.error
        return call.outcome(done)

    async def execute(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AnswerT]:
        """Carry out a low-level call and read the whole response: `aikit_openapi.api.….asyncio(client=…)`."""
        return await self._run(Call(request, low_level_options(timeout, headers), response_of))

    # Any: the request's own answer is not decoded
    async def execute_binary(
        self,
        request: Request[Any, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AsyncBinaryBody]:
        """Carry out a low-level call with a binary response, whose body is not read yet."""
        call = Call(request, low_level_options(timeout, headers), response_of)
        body = await self._run(call.binary(AsyncBinaryAnswer))
        return Response(body.status_code, body.headers, b"", body)

    async def execute_stream(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncEventStream[EventT]:
        """Carry out a low-level call that streams events: `aikit_openapi.api.….asyncio_stream(client=…)`."""
        call = Call(request, low_level_options(timeout, headers), response_of)
        stream: AsyncEventStream[EventT] = await self._run(call.streaming(AsyncStream))
        return stream

    async def count_tokens(
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
            done = await self._run(count_call(messages, model, tools, options))
            if not lacks_counting(done):
                return counted(done)
            self._shared.not_counting.add(server)
        return estimate_tokens(messages, model_of(call.request), tools, vocabulary)

    async def _download(self, url: str, own_url: str | None = None) -> bytes:
        """Download the image at a URL from an answer, without sending credentials."""
        flow = download(url, self._builder, own_url)
        return await asynchronous.run(flow, self._agent(NO_OPTIONS), self._shared.stop)

    async def close(self, *, cancel: bool = False) -> None:
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
                    await background.close()
            finally:
                self._shared.stop.set()
                if background is not None:
                    background.stop()
                for agent in agents.values():
                    await agent.close()
            if background is not None and cancel:
                await background.close()
            if self._shared.servers:
                from aikit.mcp.servers import close_servers_async  # lazy: few conversations have MCP servers

                await close_servers_async(list(self._shared.servers))

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


AsyncClient = AsyncOpenAI
