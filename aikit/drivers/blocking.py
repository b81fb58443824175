"""Carries out the steps of a flow, blocking."""

from __future__ import annotations

from collections.abc import Generator
from time import sleep
from typing import Any, TypeVar

from aikit.agents import Agent
from aikit.core.decoding import inflater_for
from aikit.core.flow import Obtain, Send, Sleep, Step
from aikit.core.wire import Answer, Headers, Reply, TransportError

__all__ = ["run"]

ResultT = TypeVar("ResultT")


def run(flow: Generator[Step, Any, ResultT], agent: Agent) -> ResultT:
    """Carry out a flow to its end and return what it returns."""
    value: Any = None
    while True:
        try:
            step = flow.send(value)
        except StopIteration as end:
            result: ResultT = end.value
            return result
        if isinstance(step, Send):
            value = _send(step, agent)
        elif isinstance(step, Sleep):
            sleep(step.seconds)
            value = None
        else:
            assert isinstance(step, Obtain)
            value = step.source()


def _send(step: Send, agent: Agent) -> Answer | TransportError:
    try:
        reply = agent.perform(step.outgoing)
        answer = Answer(reply.status, Headers(reply.headers))
        if step.leaves_open and answer.is_success:
            answer.reply = reply
            return answer
        try:
            answer.content = _read(reply, answer, step.most_bytes)
        except ValueError as error:
            return TransportError(str(error), phase="read", is_refused=True)
        finally:
            reply.close()
    except TransportError as error:
        return error
    return answer


def _read(reply: Reply, answer: Answer, most_bytes: int | None) -> bytes:
    """The whole body, decompressed."""
    inflater = inflater_for(answer.headers)
    if inflater is None and most_bytes is None:
        return b"".join(reply)
    pieces = []
    size = 0
    for piece in reply:
        pieces.append(piece if inflater is None else inflater.feed(piece))
        size += len(pieces[-1])
        if most_bytes is not None and size > most_bytes:
            raise ValueError(f"the body is longer than the {most_bytes} bytes that are allowed")
    if inflater is not None:
        inflater.finish()
    return b"".join(pieces)
