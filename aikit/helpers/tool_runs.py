"""Runs the tools that a model calls: one after the other, in threads, or side by side. Failures become answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import isawaitable, iscoroutinefunction
from logging import getLogger
from typing import Any, NamedTuple

from aikit.core.surrogates import replace_halves
from aikit.core.turns import ToolCall, ToolCallError, answer_text, decode_arguments
from aikit.schema.tools import OpenAITool, ToolArgumentError

__all__ = ["ToolAnswer", "run_handlers", "run_handlers_side_by_side"]

_log = getLogger("aikit")


class ToolAnswer(NamedTuple):
    """What the model is told of one call.

    Attributes:
        text: the answer, or what went wrong.
        error: what went wrong; None for a success.
    """

    text: str
    error: ToolCallError | None = None


def run_handlers(calls: Sequence[ToolCall], tools: Mapping[str, OpenAITool], threads: int) -> list[ToolAnswer]:
    """Run the tools that were called.

    Args:
        calls: what the model called.
        tools: the tools by their names.
        threads: how many may run side by side, each in a thread; 0 for one after the other in this one.

    Returns:
        The answers, in the order of the calls.
    """
    if threads == 0 or len(calls) == 1:
        return [_run(call, tools) for call in calls]
    from concurrent.futures import ThreadPoolExecutor  # lazy: only who asks for threads needs it
    from contextvars import copy_context  # lazy: with it

    with ThreadPoolExecutor(min(threads, len(calls)), "aikit-tool") as pool:
        # Each thread sees the context variables of this one, as traces and loggers expect.
        futures = [pool.submit(copy_context().run, _run, call, tools) for call in calls]
        return [future.result() for future in futures]


async def run_handlers_side_by_side(
    calls: Sequence[ToolCall], tools: Mapping[str, OpenAITool], threads: int
) -> list[ToolAnswer]:
    """Run the tools that were called, all at once: coroutines in this event loop, the others in threads.

    Args:
        calls: what the model called.
        tools: the tools by their names.
        threads: how many may run side by side; 0 for all.

    Returns:
        The answers, in the order of the calls.
    """
    from asyncio import Semaphore, TaskGroup  # lazy: the blocking client does without asyncio

    limit = Semaphore(threads or len(calls))

    async def run_one(call: ToolCall) -> ToolAnswer:
        async with limit:
            return await _run_async(call, tools)

    async with TaskGroup() as group:
        tasks = [group.create_task(run_one(call)) for call in calls]
    return [task.result() for task in tasks]


def _run(call: ToolCall, tools: Mapping[str, OpenAITool]) -> ToolAnswer:
    try:
        value = _prepare(call, tools)()
        return ToolAnswer(answer_text(call, _wait_for(value) if isawaitable(value) else value))
    except Exception as error:
        return _failed(call, error)


async def _run_async(call: ToolCall, tools: Mapping[str, OpenAITool]) -> ToolAnswer:
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    try:
        run = _prepare(call, tools)
        # What blocks must not hold up the event loop.
        value = run() if iscoroutinefunction(tools[call.name].handler) else await to_thread(run)
        return ToolAnswer(answer_text(call, await value if isawaitable(value) else value))
    except Exception as error:
        return _failed(call, error)


def _prepare(call: ToolCall, tools: Mapping[str, OpenAITool]) -> Callable[[], Any]:
    """What carries out the call.

    Raises:
        ToolCallError: for a tool that is not there or has no handler, or arguments that can't be read.
    """
    tool = tools.get(call.name)
    if tool is None:
        known = ", ".join(map(repr, tools)) or "none"
        raise ToolCallError(f"there is no tool {call.name!r}; the tools are: {known}", call)
    handler = tool.handler
    if handler is None:
        raise ToolCallError(f"the tool {call.name!r} has nothing here that carries it out", call)
    if call.type == "custom":
        return lambda: handler(call.arguments)
    arguments = decode_arguments(call)
    return lambda: tool.call(arguments)


def _failed(call: ToolCall, error: Exception) -> ToolAnswer:
    if isinstance(error, ToolCallError):
        failure = error
    else:
        what = str(error) if isinstance(error, ToolArgumentError) else f"{type(error).__name__}: {error}"
        failure = ToolCallError(f"the call of {call.name!r} failed: {what}", call)
        failure.__cause__ = error
    # No message of the exception: it may hold anything.
    _log.info("the tool %r failed (%s); the model is told", call.name, type(failure.__cause__ or failure).__name__)
    return ToolAnswer(replace_halves(f"Error: {failure.message}"), failure)


def _wait_for(value: Awaitable[Any]) -> Any:
    """What an asynchronous tool of the blocking helper returns; it gets an event loop of its own."""
    import asyncio  # lazy: only asynchronous tools need it

    async def finish() -> Any:
        return await value

    try:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(finish())
        # This thread has a loop that is busy with the call to us, as in a notebook.
        from concurrent.futures import ThreadPoolExecutor  # lazy: with it
        from contextvars import copy_context  # lazy: with it

        with ThreadPoolExecutor(1, "aikit-tool") as pool:
            return pool.submit(copy_context().run, asyncio.run, finish()).result()
    except asyncio.CancelledError as error:  # by itself; it would end the program, which was not cancelled
        raise RuntimeError("it was cancelled") from error
