"""Calls that run beside the program, and the callbacks that are told of them."""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import isawaitable
from typing import Any, Final
from weakref import WeakKeyDictionary, WeakSet

from aikit.agents import Agent, AsyncAgent
from aikit.core.call import Call
from aikit.core.steps import Exchange, Step
from aikit.errors import APIConnectionError, APIError
from aikit.options.settings import Callbacks
from aikit.streams.stream import AsyncStream, Stream

from . import asynchronous, blocking
from .stopping import Stop
from .workers import Workers

__all__ = ["AsyncBackground", "Background"]

_LOGGER = logging.getLogger("aikit")

MOST_CALLS: Final = 32
# How long a program that ends waits for its calls.
_SECONDS_AT_EXIT: Final = 4.0


class Background:
    """Runs calls on threads of its own, and their callbacks in order on one more.

    A callback must not wait for the future of another call: that call's callbacks wait for this one to return.
    """

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self._calls = Workers(MOST_CALLS, "aikit-call")
        self._callbacks = Workers(1, "aikit-callbacks")
        self._open: set[Future[Any]] = set()
        self._running: set[object] = set()
        _all.add(self)

    @property
    def is_inside(self) -> bool:
        """Whether this runs in a callback or in a call, neither of which can be waited for here."""
        return _inside.get() in self._running

    @property
    def open_futures(self) -> list[Future[Any]]:
        """The futures of the calls that have not ended."""
        return list(self._open)

    def begin_anew(self) -> None:
        """Leave the calls that run to the parent of a forked process: their threads exist only there."""
        self._calls.begin_anew()
        self._callbacks.begin_anew()
        running, self._open = self._open, set()
        for future in running:
            Future.__init__(future)  # another thread may have held its lock when the process forked
            future.set_exception(APIConnectionError("the call runs in the process that started it, not in its fork"))

    def run(self, flow: Generator[Step, Any, Exchange], agent: Agent) -> Exchange:
        """Carry out a flow to its end, or until the calls are cancelled."""
        return blocking.run(flow, agent, self._stop)

    def start(self, call: Call[Any], exchange: Callable[[], Exchange], raises: bool) -> Future[Any]:
        """Begin a call.

        Args:
            call: the call, with its callbacks.
            exchange: carries it out.
            raises: whether the future of a failed call raises.

        Returns:
            A future of the result; it is there when the last callback has returned.
        """
        future = self._calls.submit(self._noting, self._carry_out, call, exchange, raises)
        self._open.add(future)
        future.add_done_callback(self._open.discard)
        return future

    def _noting(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function, and let it and the threads that it starts know that they are inside."""
        with _noted(self._running):
            return function(*arguments)

    def _carry_out(self, call: Call[Any], exchange: Callable[[], Exchange], raises: bool) -> Any:
        callbacks = _callbacks_of(call)
        try:
            done = exchange()
        except Exception:
            _LOGGER.exception("%r could not be made", call)
            raise
        result = call.result(done)
        if call.mode == "stream" and done.error is None:
            stream = result
            try:
                with stream:
                    for event in stream:
                        self._tell(callbacks.on_data, event)
            except APIError as error:
                done.error = error
            result = call.result(done) if done.error is not None else stream.finished()
        self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def start_work(
        self, callbacks: Callbacks, work: Callable[[Callable[[Any], None]], Any], raises: bool
    ) -> Future[Any]:
        """Begin something that may take several calls.

        Args:
            callbacks: whom to tell of it.
            work: does it, and gives back its result, a failed one too; it is given what tells of a piece of data.
            raises: whether the future of a failed one raises.

        Returns:
            A future of the result; it is there when the last callback has returned.
        """
        future = self._calls.submit(self._noting, self._do, callbacks, work, raises)
        self._open.add(future)
        future.add_done_callback(self._open.discard)
        return future

    def _do(self, callbacks: Callbacks, work: Callable[[Callable[[Any], None]], Any], raises: bool) -> Any:
        data = _Data()

        def tell_data(value: Any) -> None:
            with data:
                self._tell(callbacks.on_data, value)

        try:
            result = work(tell_data)
        except Exception as error:
            data.log(error)
            raise
        done = result._exchange
        self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def watch(self, stream: Stream[Any], call: Call[Any], done: Exchange) -> None:
        """Tell of a stream that somebody else reads, when it has ended."""
        callbacks = _callbacks_of(call)

        def watched(events: Iterator[Any], put_together: Callable[[], Any]) -> Iterator[Any]:
            try:
                yield from events
            except APIError as error:
                done.error = error
                self.tell(callbacks, call.result(done), done)
                raise
            self.tell(callbacks, put_together(), done)

        stream.watch(watched)

    def tell(self, callbacks: Callbacks, result: Any, done: Exchange) -> None:
        """Tell of what came of a call, on the thread of the callbacks."""
        if done.error is not None and not callbacks.tell_of_errors:
            _LOGGER.error("%s failed, and no callback is told: %s", done.call or "a prompt", done.error)
        self._tell(callbacks.on_response if done.error is None else callbacks.on_error, result)
        self._tell(callbacks.on_terminate, result)

    def _tell(self, callback: Callable[[Any], Any] | None, value: Any) -> None:
        if callback is not None:
            try:
                self._callbacks.submit(self._noting, callback, value).result()
            except Exception:
                _LOGGER.exception("the callback %s failed", _name(callback))
                raise

    def stop(self) -> None:
        """Drop the calls that have not begun; those that run end because their client stops them."""
        for future in self.open_futures:
            future.cancel()

    def close(self) -> None:
        """Wait for the calls that run, and for their callbacks; inside of one of them only take no further calls."""
        is_inside = self.is_inside
        self._calls.close(wait=not is_inside)
        if not is_inside:
            self._callbacks.close()


_all: WeakSet[Background] = WeakSet()


def _begin_all_anew() -> None:
    for background in list(_all):
        background.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_anew)


@atexit.register
def _wait_at_exit() -> None:
    """Let the calls that run end, unless they take too long: the program's work is done."""
    running = wait([future for each in list(_all) for future in each.open_futures], _SECONDS_AT_EXIT).not_done
    if running:
        _LOGGER.warning(
            "the program ends before %d of its calls with callbacks; close the client, or wait for their futures, to"
            " have them end first",
            len(running),
        )


class AsyncBackground:
    """Runs calls as tasks, and their callbacks, which may be coroutine functions, in order in the same event loop."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self._open: set[asyncio.Task[Any]] = set()
        self._running: set[object] = set()
        # A lock belongs to the event loop in which somebody first waited for it.
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @property
    def is_inside(self) -> bool:
        """Whether this runs in a callback or in a call, neither of which can be waited for here."""
        return _inside.get() in self._running

    async def run(self, flow: Generator[Step, Any, Exchange], agent: AsyncAgent) -> Exchange:
        """Carry out a flow to its end."""
        return await asynchronous.run(flow, agent, self._stop)

    def start(self, call: Call[Any], exchange: Callable[[], Awaitable[Exchange]], raises: bool) -> asyncio.Task[Any]:
        """Begin a call; see `Background.start`."""
        asynchronous.check_loop()
        task = asyncio.ensure_future(self._noting(self._carry_out(call, exchange, raises)))
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        return task

    async def _noting(self, work: Awaitable[Any]) -> Any:
        """Await something, and let it and the tasks that it starts know that they are inside."""
        with _noted(self._running):
            return await work

    async def _carry_out(self, call: Call[Any], exchange: Callable[[], Awaitable[Exchange]], raises: bool) -> Any:
        callbacks = _callbacks_of(call)
        try:
            done = await exchange()
        except Exception:
            _LOGGER.exception("%r could not be made", call)
            raise
        result = call.result(done)
        if call.mode == "stream" and done.error is None:
            stream = result
            try:
                async with stream:
                    async for event in stream:
                        await self._tell(callbacks.on_data, event)
            except APIError as error:
                done.error = error
            result = call.result(done) if done.error is not None else stream.finished()
        await self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def start_work(
        self, callbacks: Callbacks, work: Callable[[Callable[[Any], Awaitable[None]]], Any], raises: bool
    ) -> asyncio.Task[Any]:
        """Begin something that may take several calls; see `Background.start_work`."""
        asynchronous.check_loop()
        task = asyncio.ensure_future(self._noting(self._do(callbacks, work, raises)))
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        return task

    async def _do(
        self, callbacks: Callbacks, work: Callable[[Callable[[Any], Awaitable[None]]], Any], raises: bool
    ) -> Any:
        data = _Data()

        async def tell_data(value: Any) -> None:
            with data:
                await self._tell(callbacks.on_data, value)

        try:
            result = work(tell_data)
            if isawaitable(result):
                result = await result
        except Exception as error:
            data.log(error)
            raise
        done = result._exchange
        await self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def watch(self, stream: AsyncStream[Any], call: Call[Any], done: Exchange) -> None:
        """Tell of a stream that somebody else reads, when it has ended."""
        callbacks = _callbacks_of(call)

        async def watched(events: AsyncIterator[Any], put_together: Callable[[], Any]) -> AsyncIterator[Any]:
            try:
                async for event in events:
                    yield event
            except APIError as error:
                done.error = error
                await self.tell(callbacks, call.result(done), done)
                raise
            finally:
                await events.aclose()  # type: ignore[attr-defined]  # a generator
            await self.tell(callbacks, put_together(), done)

        stream.watch(watched)

    async def tell(self, callbacks: Callbacks, result: Any, done: Exchange) -> None:
        """Tell of what came of a call."""
        if done.error is not None and not callbacks.tell_of_errors:
            _LOGGER.error("%s failed, and no callback is told: %s", done.call or "a prompt", done.error)
        await self._tell(callbacks.on_response if done.error is None else callbacks.on_error, result)
        await self._tell(callbacks.on_terminate, result)

    async def _tell(self, callback: Callable[[Any], Any] | None, value: Any) -> None:
        if callback is not None:
            try:
                loop = asyncio.get_running_loop()
                turn = self._turns.get(loop)
                if turn is None:
                    turn = self._turns[loop] = asyncio.Lock()
                async with turn:
                    with _noted(self._running):
                        told = callback(value)
                        if isawaitable(told):
                            await told
            except Exception:
                _LOGGER.exception("the callback %s failed", _name(callback))
                raise

    def _tasks(self) -> list[asyncio.Task[Any]]:
        """The calls that run in this event loop: of those in others nothing can be awaited."""
        loop = asyncio.get_running_loop()
        return [task for task in self._open if task.get_loop() is loop]

    def stop(self) -> None:
        """Cancel the calls that run; inside of one of them they end because their client stops them."""
        if not self.is_inside:
            for task in self._tasks():
                task.cancel()

    async def close(self) -> None:
        """Wait for the calls that run, and for their callbacks; inside of one of them for none."""
        if not self.is_inside:
            await asyncio.gather(*self._tasks(), return_exceptions=True)


# What runs here, in the context of a call or a callback and of the threads and tasks that it starts.
_inside: ContextVar[object] = ContextVar("aikit_inside", default=None)


@contextmanager
def _noted(running: set[object]) -> Iterator[None]:
    """Keep a mark of what runs, in the set and in the context."""
    mark = object()
    running.add(mark)
    token = _inside.set(mark)
    try:
        yield
    finally:
        _inside.reset(token)
        running.discard(mark)


class _Data:
    """Remembers what a callback raised, which is logged already."""

    def __init__(self) -> None:
        self._error: BaseException | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._error = error

    def log(self, error: Exception) -> None:
        """Log what ended the work, so that it is found when nobody looks at the future."""
        if error is not self._error:
            _LOGGER.error("what runs beside the program failed", exc_info=error)


def _callbacks_of(call: Call[Any]) -> Callbacks:
    assert call.options.callbacks is not None
    return call.options.callbacks


def _name(callback: Callable[..., Any]) -> str:
    return getattr(callback, "__qualname__", type(callback).__name__)
