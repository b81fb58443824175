# Written from aikit/clients/client.py by `make regen` (generator/mirror.py). Do not edit: change the source.
"""The clients: options in, resources as properties. `core` decides what a call does, a driver carries it out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from aikit.agents import AsyncAgent, as_async_agent, default_async_agent
from aikit.aio.client_resources import AsyncClientResources
from aikit.clients.client import _closed, _Configured, low_level_options, response_of
from aikit.core.call import Call
from aikit.core.flow import download, exchange
from aikit.core.steps import Exchange
from aikit.drivers import asynchronous
from aikit.options.settings import (
    NO_OPTIONS,
    Callbacks,
    CallOptions,
)
from aikit.streams.stream import AsyncBinaryAnswer, AsyncStream
from aikit_openapi.operation import Request
from aikit_openapi.types import UNSET, AsyncBinaryBody, AsyncEventStream, Response, Timeout, Unset

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aikit.drivers.background import AsyncBackground
    from aikit.resources.webhooks import OpenAIWebhooks

__all__ = ["AsyncClient", "AsyncOpenAI"]

AnswerT = TypeVar("AnswerT")
EventT = TypeVar("EventT")
ResultT = TypeVar("ResultT")


class AsyncOpenAI(_Configured, AsyncClientResources):
    """The asynchronous client. It may be shared between tasks.

    Attributes:
        api_key: the key, or what gives one, or a coroutine function, before each request; `$OPENAI_API_KEY`.
        base_url: where the API is; `$OPENAI_BASE_URL`, else the service's own.
        organization: sent as `OpenAI-Organization`; `$OPENAI_ORG_ID`.
        project: sent as `OpenAI-Project`; `$OPENAI_PROJECT_ID`.
        timeout: seconds for each phase of a request, 600; None for no limit.
        deadline: seconds for a whole call, with all attempts, waits and reading; None for no limit.
        stream_idle_timeout: seconds between two events of a stream; None for no limit.
        max_response_bytes: how long a body, decompressed, may be that is kept in memory, 512 MB; None for no limit.
        max_retries: attempts after the first, 2.
        retry: an `aikit.Retry`, or an object with `wait_seconds(failure)`, that decides about another attempt.
        rate_limiter: an `aikit.RateLimiter` that keeps to the rate limits ahead of time; None for none.
        http_agent: an httpx client or transport, or an agent, that sends the requests.
        custom_headers: headers of every request.
        default_query: query parameters of every request.
        provider: name of a known service, or of a provider in the providers file, that the requests go to.
        providers: path of the providers file, or a mapping with its content; None for `$AIKIT_PROVIDERS`, else the
            file in the folder of the user's configuration.
        throw: False for results with `errors` instead of exceptions.
        webhook_secret: what webhooks are signed with; `$OPENAI_WEBHOOK_SECRET`.
    """

    @cached_property
    def webhooks(self) -> OpenAIWebhooks:
        """The events that the service sends to your server, checked and typed."""
        from aikit.resources.webhooks import OpenAIWebhooks  # lazy: as all resources

        return OpenAIWebhooks(self)

    def _agent(self, options: CallOptions) -> AsyncAgent:
        given = options.http_agent or self._builder.settings.http_agent
        shared = self._shared
        if shared.is_closed:
            raise _closed(self)
        if given is not None:
            return as_async_agent(given)
        if shared.agent is None:
            with shared.guard.lock:
                if shared.agent is None:
                    shared.agent = default_async_agent()
        agent: AsyncAgent = shared.agent
        return agent

    async def _exchange(self, call: Call[Any]) -> Exchange:
        agent = self._agent(call.options)
        done = await asynchronous.run(exchange(*self._routed(call)), agent, self._shared.stop)
        if done.error is not None and self._raises(call):
            raise done.error
        return done

    async def _run(self, call: Call[ResultT]) -> ResultT:
        if call.options.callbacks is not None:
            told: ResultT = await self._run_and_tell(call, call.options.callbacks)
            return told
        return call.result(await self._exchange(call))

    async def _run_and_tell(self, call: Call[Any], callbacks: Callbacks) -> Any:
        """Start a call with callbacks. Returns a future of its result, or a stream that the caller reads."""
        agent, background = self._agent(call.options), self._background()
        flow = exchange(*self._routed(call))
        if call.mode != "stream" or callbacks.on_data is not None:
            return background.start(call, partial(background.run, flow, agent), self._raises(call))
        done = await asynchronous.run(flow, agent, self._shared.stop)
        result = call.result(done)
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

    def _beside(self, options: CallOptions) -> tuple[AsyncBackground, AsyncBeside]:
        """The background, for work that makes several calls, and an object that carries out these calls there."""
        agent, background = self._agent(options), self._background()
        return background, AsyncBeside(self, background, agent)

    async def execute(
        self,
        request: Request[AnswerT, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AnswerT]:
        """Carry out a low-level call whose answer is read whole: `aikit_openapi.api.….asyncio(client=…)`."""
        return await self._run(Call(request, low_level_options(timeout, headers), response_of))

    async def execute_binary(
        self,
        request: Request[Any, EventT],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Response[AsyncBinaryBody]:
        """Carry out a low-level call with a binary answer, which is left on the wire."""
        body = await self._run(Call(request, low_level_options(timeout, headers), AsyncBinaryAnswer, "binary"))
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
        stream: AsyncEventStream[EventT] = await self._run(call.streaming(AsyncStream, None))
        return stream

    async def _download(self, url: str, own_url: str | None = None) -> bytes:
        """The image at a URL that an answer named; no credential goes there."""
        flow = download(url, self._builder.settings, own_url)
        return await asynchronous.run(flow, self._agent(NO_OPTIONS), self._shared.stop)

    async def close(self, *, cancel: bool = False) -> None:
        """Close the connections; a client that shares another's leaves them to that one.

        Calls with callbacks are waited for, unless this is called by a callback. All other calls and streams of the
        client end with an `APIConnectionError`.

        Args:
            cancel: end the calls with callbacks too.
        """
        if self._owns and not self._shared.is_closed:
            self._shared.is_closed = True
            agent, self._shared.agent = self._shared.agent, None
            background, self._shared.background = self._shared.background, None
            try:
                if background is not None and not cancel:
                    await background.close()
            finally:
                self._shared.stop.set()
                if background is not None:
                    background.stop()
                if agent is not None:
                    await agent.close()
            if background is not None and cancel:
                await background.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class AsyncBeside:
    """Carries out calls of work in the background, also while `close()` of the client waits for that work."""

    def __init__(self, client: AsyncOpenAI, background: AsyncBackground, agent: AsyncAgent) -> None:
        self._client = client
        self._background = background
        self._agent = agent

    @property
    def _origin(self) -> AsyncOpenAI:
        return self._client

    async def _run(self, call: Call[ResultT]) -> ResultT:
        done = await self._background.run(exchange(*self._client._routed(call)), self._agent)
        if done.error is not None and self._client._raises(call):
            raise done.error
        return call.result(done)

    async def _download(self, url: str, own_url: str | None = None) -> bytes:
        return await self._client._download(url, own_url)


AsyncClient = AsyncOpenAI
