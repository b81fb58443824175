"""Runs calls in the background and invokes their callbacks."""

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
# How many seconds the interpreter waits for running calls at exit.
_SECONDS_AT_EXIT: Final = 4.0


class Background:
    """Runs calls on worker threads, and their callbacks in order on one more thread.

    A callback must not wait for another call's future: that call's callbacks run only after this callback has returned.
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
        """Whether the current code runs inside a callback or a call. Neither may wait for calls here."""
        return _inside.get() in self._running

    @property
    def open_futures(self) -> list[Future[Any]]:
        """The futures of the calls that are still running."""
        return list(self._open)

    def begin_anew(self) -> None:
        """Forget the running calls in a forked process: their threads exist only in the parent."""
        self._calls.begin_anew()
        self._callbacks.begin_anew()
        running, self._open = self._open, set()
        for future in running:
            Future.__init__(future)  # another thread may have held its lock during the fork
            future.set_exception(APIConnectionError("the call runs in the process that started it, not in its fork"))

    def run(self, flow: Generator[Step, Any, Exchange], agent: Agent) -> Exchange:
        """Run a flow to its end, or until the calls are cancelled."""
        return blocking.run(flow, agent, self._stop)

    def start(self, call: Call[Any], exchange: Callable[[], Exchange], raises: bool) -> Future[Any]:
        """Start a call.

        Args:
            call: the call, with its callbacks.
            exchange: performs the call.
            raises: whether the future raises if the call fails.

        Returns:
            A future of the result. It is done when the last callback has returned.
        """
        future = self._calls.submit(self._noting, self._carry_out, call, exchange, raises)
        self._open.add(future)
        future.add_done_callback(self._open.discard)
        return future

    def _noting(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function, and mark it and the threads that it starts as running inside."""
        with _noted(self._running):
            return function(*arguments)

    def _carry_out(self, call: Call[Any], exchange: Callable[[], Exchange], raises: bool) -> Any:
        callbacks = _callbacks_of(call)
        try:
            done = exchange()
        except Exception:
            _LOGGER.exception("%r could not be made", call)
            raise
        result = call.outcome(done)
        if call.mode == "stream" and done.error is None:
            stream = result
            try:
                with stream:
                    for event in stream:
                        self._tell(callbacks.on_data, event)
            except APIError as error:
                done = done.with_error(error)
            result = call.outcome(done) if done.error is not None else stream.finished()
        self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def start_work(
        self, callbacks: Callbacks, work: Callable[[Callable[[Any], None]], Any], raises: bool
    ) -> Future[Any]:
        """Start work that may take several calls.

        Args:
            callbacks: the callbacks to invoke.
            work: does the work and returns the result, failed or not; its argument is called with each piece of data.
            raises: whether the future raises if the work fails.

        Returns:
            A future of the result. It is done when the last callback has returned.
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
        """Invoke the callbacks at the end of a stream that is read elsewhere."""
        callbacks = _callbacks_of(call)

        def watched(events: Iterator[Any], put_together: Callable[[], Any]) -> Iterator[Any]:
            try:
                yield from events
            except APIError as error:
                failed = done.with_error(error)
                self.tell(callbacks, call.outcome(failed), failed)
                raise
            self.tell(callbacks, put_together(), done)

        stream.watch(watched)

    def tell(self, callbacks: Callbacks, result: Any, done: Exchange) -> None:
        """Invoke the callbacks for a result, on the callback thread."""
        if done.error is not None and not callbacks.tell_of_errors:
            _LOGGER.error("%s failed, and no callback handles its error: %s", done.call or "a prompt", done.error)
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
        """Drop the calls that have not started; running calls end because their client stops them."""
        for future in self.open_futures:
            future.cancel()

    def close(self) -> None:
        """Wait for running calls and their callbacks; inside one of them, only refuse further calls."""
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
    """Let running calls end, but not for too long: the program has finished."""
    running = wait([future for each in list(_all) for future in each.open_futures], _SECONDS_AT_EXIT).not_done
    if running:
        _LOGGER.warning(
            "the program ends before %d of its calls with callbacks; close the client, or wait for their futures, to"
            " have them end first",
            len(running),
        )


class AsyncBackground:
    """Runs calls as tasks, and their callbacks in order in the same event loop. Callbacks may be coroutines."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self._open: set[asyncio.Task[Any]] = set()
        self._running: set[object] = set()
        # A lock belongs to the event loop in which it was first awaited.
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @property
    def is_inside(self) -> bool:
        """Whether the current code runs inside a callback or a call. Neither may wait for calls here."""
        return _inside.get() in self._running

    async def run(self, flow: Generator[Step, Any, Exchange], agent: AsyncAgent) -> Exchange:
        """Run a flow to its end."""
        return await asynchronous.run(flow, agent, self._stop)

    def start(self, call: Call[Any], exchange: Callable[[], Awaitable[Exchange]], raises: bool) -> asyncio.Task[Any]:
        """Start a call; see `Background.start`."""
        asynchronous.check_loop()
        task = asyncio.ensure_future(self._noting(self._carry_out(call, exchange, raises)))
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        return task

    async def _noting(self, work: Awaitable[Any]) -> Any:
        """Await something, and mark it and the tasks that it starts as running inside."""
        with _noted(self._running):
            return await work

    async def _carry_out(self, call: Call[Any], exchange: Callable[[], Awaitable[Exchange]], raises: bool) -> Any:
        callbacks = _callbacks_of(call)
        try:
            done = await exchange()
        except Exception:
            _LOGGER.exception("%r could not be made", call)
            raise
        result = call.outcome(done)
        if call.mode == "stream" and done.error is None:
            stream = result
            try:
                async with stream:
                    async for event in stream:
                        await self._tell(callbacks.on_data, event)
            except APIError as error:
                done = done.with_error(error)
            result = call.outcome(done) if done.error is not None else stream.finished()
        await self.tell(callbacks, result, done)
        if done.error is not None and raises:
            raise done.error
        return result

    def start_work(
        self, callbacks: Callbacks, work: Callable[[Callable[[Any], Awaitable[None]]], Any], raises: bool
    ) -> asyncio.Task[Any]:
        """Start work that may take several calls; see `Background.start_work`."""
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
        """Invoke the callbacks at the end of a stream that is read elsewhere."""
        callbacks = _callbacks_of(call)

        async def watched(events: AsyncIterator[Any], put_together: Callable[[], Any]) -> AsyncIterator[Any]:
            try:
                async for event in events:
                    yield event
            except APIError as error:
                failed = done.with_error(error)
                await self.tell(callbacks, call.outcome(failed), failed)
                raise
            finally:
                await events.aclose()  # type: ignore[attr-defined]  # a generator
            await self.tell(callbacks, put_together(), done)

        stream.watch(watched)

    async def tell(self, callbacks: Callbacks, result: Any, done: Exchange) -> None:
        """Invoke the callbacks for a result."""
        if done.error is not None and not callbacks.tell_of_errors:
            _LOGGER.error("%s failed, and no callback handles its error: %s", done.call or "a prompt", done.error)
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
        """The calls that run in this event loop; calls in other loops can't be awaited here."""
        loop = asyncio.get_running_loop()
        return [task for task in self._open if task.get_loop() is loop]

    def stop(self) -> None:
        """Cancel running calls; calls that contain the current code end because their client stops them."""
        if not self.is_inside:
            for task in self._tasks():
                task.cancel()

    async def close(self) -> None:
        """Wait for running calls and their callbacks; inside one of them, wait for none."""
        if not self.is_inside:
            await asyncio.gather(*self._tasks(), return_exceptions=True)


# The calls and callbacks that contain the current code, in its threads and tasks too.
_inside: ContextVar[object] = ContextVar("aikit_inside", default=None)


@contextmanager
def _noted(running: set[object]) -> Iterator[None]:
    """Add a mark for running work to the set and to the context, and remove it at the end."""
    mark = object()
    running.add(mark)
    token = _inside.set(mark)
    try:
        yield
    finally:
        _inside.reset(token)
        running.discard(mark)


class _Data:
    """Records what a callback raised; it is already logged."""

    def __init__(self) -> None:
        self._error: BaseException | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._error = error

    def log(self, error: Exception) -> None:
        """Log what ended the work, in case no code reads the future."""
        if error is not self._error:
            _LOGGER.error("work in the background failed", exc_info=error)


def _callbacks_of(call: Call[Any]) -> Callbacks:
    assert call.options.callbacks is not None
    return call.options.callbacks


def _name(callback: Callable[..., Any]) -> str:
    return getattr(callback, "__qualname__", type(callback).__name__)
