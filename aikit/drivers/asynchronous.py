"""Runs the steps of a flow without blocking the event loop."""

from __future__ import annotations

from asyncio import get_running_loop, sleep, to_thread
from collections.abc import Awaitable, Generator
from inspect import isawaitable
from typing import Any, TypeVar

from aikit.agents import INTERCEPTION, AsyncAgent
from aikit.core.decoding import BodyReader
from aikit.core.steps import Obtain, Send, Sleep, Step
from aikit.core.wire import Answer, AsyncReply, Headers, TransportError
from aikit.options.credentials import conceal

from .stopping import Stop

__all__ = ["check_loop", "run"]

ResultT = TypeVar("ResultT")


def check_loop() -> None:
    """Check that asyncio is running.

    Raises:
        RuntimeError: if it is not.
    """
    try:
        get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "AsyncOpenAI needs a running asyncio event loop, but there is none: call it inside `asyncio.run(...)`;"
            " under trio or another kind of event loop use the blocking `OpenAI` in a thread"
        ) from None


async def run(flow: Generator[Step, Any, ResultT], agent: AsyncAgent, stop: Stop | None = None) -> ResultT:
    """Run a flow to its end and return its result.

    Raises:
        RuntimeError: if no asyncio event loop is running.
    """
    check_loop()
    wait = sleep if stop is None else stop.sleep_without_blocking
    value: Any = None
    try:
        while True:
            try:
                step = flow.send(value)
            except StopIteration as end:
                result: ResultT = end.value
                return result
            if isinstance(step, Send):
                value = await _send(step, agent) if stop is None or not stop.is_set else stop.refusal()
            elif isinstance(step, Sleep):
                await (wait if step.latch is None else step.latch.sleep_without_blocking)(step.seconds)
                value = None
            else:
                assert isinstance(step, Obtain)
                value = to_thread(step.source) if step.blocks else conceal(step.source())
                while isawaitable(value):  # twice for a coroutine function that is called in a thread
                    value = conceal(await value) if step.until is None else await _obtain(value, step.until)
    except BaseException:
        flow.close()  # ends it now, not when the traceback is freed
        raise


async def _obtain(key: Awaitable[Any], until: float) -> Any:
    from aikit.agents.deadlines import within_time  # lazy: only for a call with a deadline

    try:
        return conceal(await within_time(key, until, "connect"))
    except TransportError as error:
        return error


async def _send(step: Send, agent: AsyncAgent) -> Answer | TransportError:
    limits = step.limits
    answer: Answer | None = None
    try:
        if INTERCEPTION.current is not None:
            agent = INTERCEPTION.current.around_async(agent)
        if step.outgoing.is_public_only and not getattr(agent, "checks_hosts", False):
            from aikit.agents.deadlines import within_time  # lazy: as above
            from aikit.agents.resolver import check_host_async  # lazy: only for the URL of an image

            await within_time(check_host_async(step.outgoing), limits.until, "connect")
        if (limits.until is not None or limits.idle_seconds is not None) and not getattr(agent, "keeps_time", False):
            from aikit.agents.deadlines import AsyncBoundedReply  # lazy: only for a user's agent with a deadline

            reply: AsyncReply = await AsyncBoundedReply.of(agent, step.outgoing)
        else:
            reply = await agent.perform(step.outgoing)
        try:
            if step.arrived is not None:
                step.arrived(reply.status)
            answer = Answer(reply.status, Headers(reply.headers))
            answer.queued_seconds = getattr(reply, "queued_seconds", 0.0)
            answer.most_bytes = limits.most_bytes
            if step.leaves_open and step.leaves(answer):
                answer.reply = reply
                return answer
            body = BodyReader(limits.most_bytes)
            try:
                if getattr(reply, "is_compressed", True):
                    body.begin(answer.headers)
                async for piece in reply:
                    body.feed(piece)
                answer.content = body.finish()
                return answer
            except TransportError:
                answer.content = body.content
                raise
            except ValueError as error:
                answer.content = body.content
                return TransportError(str(error), phase="read", is_refused=True, is_unreadable=True, answer=answer)
        finally:
            if answer is None or answer.reply is None:
                await reply.close()
    except TransportError as error:
        error.answer = answer
        return error
