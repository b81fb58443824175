"""Runs the tools that a model calls, one after the other or in parallel. Failures become answers to the model."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from inspect import isawaitable, iscoroutinefunction
from logging import getLogger
from typing import TYPE_CHECKING, Any, NamedTuple

from aikit.core.surrogates import replace_halves
from aikit.core.turns import ToolCall, ToolCallError, ToolFailedError, ToolOutput, answer_text, decode_arguments
from aikit.schema.tools import OpenAITool, ToolArgumentError

if TYPE_CHECKING:
    from aikit.core.observations import ToolObservation

__all__ = ["ToolAnswer", "run_handlers", "run_handlers_side_by_side"]

_log = getLogger("aikit")


class ToolAnswer(NamedTuple):
    """The answer to one tool call.

    Attributes:
        text: the answer, or the error message.
        error: the error; None if the tool succeeded.
        parts: parts of a message to send after the answers, such as images.
    """

    text: str
    error: ToolCallError | None = None
    parts: tuple[Mapping[str, Any], ...] = ()


def run_handlers(
    calls: Sequence[ToolCall], tools: Mapping[str, OpenAITool], threads: int, seen: ToolObservation | None = None
) -> list[ToolAnswer]:
    """Run the called tools.

    Args:
        calls: the model's tool calls.
        tools: the tools by name.
        threads: how many run at once, each in a thread; 0 runs them one after the other in this thread.
        seen: tells observers about each; None if there are none.

    Returns:
        The answers, in the order of the calls.
    """
    if threads == 0 or len(calls) == 1:
        return [_run(call, tools, seen) for call in calls]
    from concurrent.futures import ThreadPoolExecutor  # lazy: only needed for threads
    from contextvars import copy_context  # lazy: as above

    with ThreadPoolExecutor(min(threads, len(calls)), "aikit-tool") as pool:
        # Each thread sees the context variables of this one, as tracing and logging expect.
        futures = [pool.submit(copy_context().run, _run, call, tools, seen) for call in calls]
        return [future.result() for future in futures]


async def run_handlers_side_by_side(
    calls: Sequence[ToolCall], tools: Mapping[str, OpenAITool], threads: int, seen: ToolObservation | None = None
) -> list[ToolAnswer]:
    """Run the called tools at once: coroutines in this event loop, the others in threads.

    Args:
        calls: the model's tool calls.
        tools: the tools by name.
        threads: how many run at once; 0 means no limit.
        seen: tells observers about each; None if there are none.

    Returns:
        The answers, in the order of the calls.
    """
    from asyncio import Semaphore, TaskGroup  # lazy: the blocking client does without asyncio

    limit = Semaphore(threads or len(calls))

    async def run_one(call: ToolCall) -> ToolAnswer:
        async with limit:
            return await _run_async(call, tools, seen)

    async with TaskGroup() as group:
        tasks = [group.create_task(run_one(call)) for call in calls]
    return [task.result() for task in tasks]


def _run(call: ToolCall, tools: Mapping[str, OpenAITool], seen: ToolObservation | None) -> ToolAnswer:
    end = None if seen is None else seen.begin(call, _description(call, tools))
    try:
        value = _prepare(call, tools)()
        answer = _answered(call, _wait_for(value) if isawaitable(value) else value)
    except Exception as error:
        answer = _failed(call, error)
    if end is not None:
        end(answer.text, answer.error)
    return answer


async def _run_async(call: ToolCall, tools: Mapping[str, OpenAITool], seen: ToolObservation | None) -> ToolAnswer:
    from asyncio import to_thread  # lazy: the blocking client does without asyncio

    end = None if seen is None else seen.begin(call, _description(call, tools))
    try:
        run = _prepare(call, tools)
        # A blocking tool must not hold up the event loop.
        value = run() if iscoroutinefunction(tools[call.name].handler) else await to_thread(run)
        answer = _answered(call, await value if isawaitable(value) else value)
    except Exception as error:
        answer = _failed(call, error)
    if end is not None:
        end(answer.text, answer.error)
    return answer


def _answered(call: ToolCall, value: Any) -> ToolAnswer:
    if isinstance(value, ToolOutput):
        return ToolAnswer(answer_text(call, value.text), parts=value.parts)
    return ToolAnswer(answer_text(call, value))


def _description(call: ToolCall, tools: Mapping[str, OpenAITool]) -> str:
    return getattr(tools.get(call.name), "description", None) or ""


def _prepare(call: ToolCall, tools: Mapping[str, OpenAITool]) -> Callable[[], Any]:
    """Return the callable for a call, bound to its arguments.

    Raises:
        ToolCallError: the tool is unknown or has no handler, or its arguments can't be decoded.
    """
    tool = tools.get(call.name)
    if tool is None:
        known = ", ".join(map(repr, tools)) or "none"
        raise ToolCallError(f"unknown tool {call.name!r}; the tools are: {known}", call)
    handler = tool.handler
    if handler is None:
        raise ToolCallError(f"the tool {call.name!r} has no handler here", call)
    if call.type == "custom":
        return lambda: handler(call.arguments)
    arguments = decode_arguments(call)
    return lambda: tool.call(arguments)


def _failed(call: ToolCall, error: Exception) -> ToolAnswer:
    if isinstance(error, ToolCallError):
        failure = error
    else:
        what = (
            str(error) if isinstance(error, ToolArgumentError | ToolFailedError) else f"{type(error).__name__}: {error}"
        )
        failure = ToolCallError(f"the call of {call.name!r} failed: {what}", call)
        failure.__cause__ = error
    # Leave out the exception's message: it may hold anything.
    _log.info("tool %r failed (%s); the model gets the error", call.name, type(failure.__cause__ or failure).__name__)
    return ToolAnswer(replace_halves(f"Error: {failure.message}"), failure)


def _wait_for(value: Awaitable[Any]) -> Any:
    """Wait for an asynchronous tool of the blocking helper, in a separate event loop."""
    import asyncio  # lazy: only needed for asynchronous tools

    async def finish() -> Any:
        return await value

    try:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(finish())
        # This thread's event loop is busy with the call to us, as in a notebook.
        from concurrent.futures import ThreadPoolExecutor  # lazy: as above
        from contextvars import copy_context  # lazy: as above

        with ThreadPoolExecutor(1, "aikit-tool") as pool:
            return pool.submit(copy_context().run, asyncio.run, finish()).result()
    except asyncio.CancelledError as error:  # the tool cancelled itself; that must not end the program
        raise RuntimeError("it was cancelled") from error
