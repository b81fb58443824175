"""Runs the steps of a flow, blocking."""

from __future__ import annotations

from collections.abc import Generator
from time import sleep
from typing import Any, TypeVar

from aikit.agents import INTERCEPTION, Agent
from aikit.core.decoding import BodyReader
from aikit.core.steps import Obtain, Send, Sleep, Step
from aikit.core.wire import Answer, Headers, Reply, TransportError
from aikit.options.credentials import conceal

from .stopping import Stop

__all__ = ["run"]

ResultT = TypeVar("ResultT")


def run(flow: Generator[Step, Any, ResultT], agent: Agent, stop: Stop | None = None) -> ResultT:
    """Run a flow to its end and return its result.

    Args:
        flow: the steps to run.
        agent: sends the requests.
        stop: ends the flow early when its client is closed; None for never.
    """
    wait = sleep if stop is None else stop.sleep
    value: Any = None
    try:
        while True:
            try:
                step = flow.send(value)
            except StopIteration as end:
                result: ResultT = end.value
                return result
            if isinstance(step, Send):
                value = _send(step, agent) if stop is None or not stop.is_set else stop.refusal()
            elif isinstance(step, Sleep):
                if step.latch is None:
                    wait(step.seconds)
                else:
                    step.latch.sleep(step.seconds)
                value = None
            else:
                assert isinstance(step, Obtain)
                value = conceal(step.source())
    except BaseException:
        flow.close()  # ends it now, not when the traceback is freed
        raise


def _send(step: Send, agent: Agent) -> Answer | TransportError:
    limits = step.limits
    answer: Answer | None = None
    try:
        if INTERCEPTION.current is not None:
            agent = INTERCEPTION.current.around(agent)
        if step.outgoing.is_public_only and not getattr(agent, "checks_hosts", False):
            from aikit.agents.resolver import check_host  # lazy: only for the URL of an image

            check_host(step.outgoing)
        if (limits.until is not None or limits.idle_seconds is not None) and not getattr(agent, "keeps_time", False):
            from aikit.agents.deadlines import BoundedReply  # lazy: only for a user's agent with a deadline

            reply: Reply = BoundedReply(agent, step.outgoing)
        else:
            reply = agent.perform(step.outgoing)
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
                for piece in reply:
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
                reply.close()
    except TransportError as error:
        error.answer = answer
        return error
