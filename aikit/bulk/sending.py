"""Sends the requests of a run with the client's options, and takes the answers as bytes."""

from __future__ import annotations

from collections.abc import Generator
from copy import copy
from importlib.util import find_spec
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, quote

from aikit.agents import AsyncAgent, as_async_agent, named_async_agent
from aikit.core.call import Call
from aikit.core.flow import exchange
from aikit.core.steps import Exchange, Send, Sleep, Step
from aikit.drivers import asynchronous
from aikit.drivers.stopping import Latch
from aikit.options.settings import CallOptions
from aikit_openapi.codec import keep
from aikit_openapi.operation import Operation
from aikit_openapi.types import UNSET

from .identity import id_hash
from .requests import BulkRequest

__all__ = ["Paused", "Sender", "agent_for"]

_JSON: Final = "application/json"
_VERSION: Final = "/v1"
_SAFE: Final = "/%:@!$&'()*+,;=~-._"


class Paused(NamedTuple):
    """An exchange that waits before its next attempt.

    Attributes:
        flow: goes on with it.
        seconds: how long it waits.
    """

    flow: Generator[Step, Any, Exchange]
    seconds: float


# Any: as in `Sender`
def agent_for(client: Any, most_connections: int) -> tuple[AsyncAgent, bool]:
    """Return the agent for the requests of a client in an event loop, and whether it is ours to close."""
    given = client._builder.settings.http_agent
    if given is None or isinstance(given, str):
        name = given or ("fast" if find_spec("httptools") is not None else "default")
        return named_async_agent(name, most_connections=max(most_connections, 1)), True
    return as_async_agent(given), False


class Sender:
    """Sends requests for a client, blocking or not, in the running event loop."""

    # Any: a client, of any kind
    def __init__(self, client: Any, options: dict[str, Any], job: str, concurrency: int) -> None:
        """Prepare to send.

        Args:
            client: the client, whose options apply.
            options: options of each call.
            job: the ID of the job, for idempotency keys that stay the same when the run starts again.
            concurrency: how many requests there may be at once.
        """
        self._client, self._job = client, job
        self._options = CallOptions.read({"max_retries": 3, **options})
        self._latch = Latch()
        self._operations: dict[tuple[str, str], Operation[Any, Any]] = {}
        self._agent, self._is_ours = agent_for(client, concurrency)

    def flow(self, request: BulkRequest) -> Generator[Step, Any, Exchange]:
        """Return the exchange of a request, not begun."""
        operation = self._operations.get((request.method, request.url))
        if operation is None:
            operation = self._operations[request.method, request.url] = _operation(request.method, request.url)
        options = copy(self._options)
        if request.method == "POST":
            options.idempotency_key = f"aikit-{self._job}-{id_hash(request.custom_id):016x}{request.print:016x}"
        body = request.body if operation.bodies else UNSET
        call: Call[Any] = Call(operation.request(body=body), options, keep)
        flow: Generator[Step, Any, Exchange] = exchange(*self._client._routed(call))
        return flow

    async def go_on(self, flow: Generator[Step, Any, Exchange]) -> Exchange | Paused | None:
        """Carry out an exchange until it ends, or waits before another attempt; None if it was not sent."""
        return await asynchronous.run(_until_pause(flow, self._latch), self._agent, self._client._shared.stop)

    def stop_waiting(self) -> None:
        """Let `go_on` return None where a request waits for the rate limits, now and from now on."""
        self._latch.set()

    async def close(self) -> None:
        """Close the connections, unless they are your own agent's."""
        if self._is_ours:
            await self._agent.close()


def _until_pause(flow: Generator[Step, Any, Exchange], latch: Latch) -> Generator[Step, Any, Exchange | Paused | None]:
    """Pass the steps of a flow on, up to a wait after an attempt, or one that the latch ended."""
    value: Any = None
    was_sent = False
    try:
        while True:
            try:
                step = flow.send(value)
            except StopIteration as end:
                done: Exchange = end.value
                return done
            if isinstance(step, Sleep) and step.latch is None:
                if was_sent:
                    return Paused(flow, step.seconds)
                step = Sleep(step.seconds, latch)
            was_sent = isinstance(step, Send)
            if latch.is_set and not was_sent:
                flow.close()
                return None
            value = yield step
    except BaseException:
        flow.close()
        raise


def _operation(method: str, url: str) -> Operation[Any, Any]:
    path, _, query = url.partition("?")
    path = path.removeprefix(_VERSION) if path.startswith(f"{_VERSION}/") else path
    return Operation(
        id=f"{method} {path}",
        tag="",
        method=method,
        path=quote(path, safe=_SAFE),
        query=dict(parse_qsl(query, keep_blank_values=True)),
        bodies=() if method in ("GET", "DELETE") else (_JSON,),
        answer="value",
        decode=keep,
    )
