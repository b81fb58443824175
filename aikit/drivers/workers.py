"""Threads for calls that run beside the program. They don't keep the program from ending, and survive a fork."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, Final

__all__ = ["Workers"]

# Seconds that a thread without work waits for more before it ends.
_IDLE_SECONDS: Final = 1.0

_Job = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]


class Workers:
    """Run functions on daemon threads, in the order in which they were submitted.

    The threads of `concurrent.futures` can do neither thing: Python waits for them at the end of a program, however
    long they take, and after a fork the child counts on threads that only its parent has.
    """

    def __init__(self, most_threads: int, name: str) -> None:
        """Take the limits; threads are started when there is work.

        Args:
            most_threads: how many functions may run at once; further ones wait in a queue.
            name: what the names of the threads begin with.
        """
        self._most_threads = most_threads
        self._name = name
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget threads and jobs: in a forked process they are those of the parent."""
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._threads: dict[str, threading.Thread] = {}
        self._unfinished = 0

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Run a function on one of the threads."""
        future: Future[Any] = Future()
        with self._lock:
            self._jobs.put((future, function, arguments))
            self._unfinished += 1
            if len(self._threads) < min(self._most_threads, self._unfinished):
                number = next(each for each in range(self._most_threads) if f"{self._name}_{each}" not in self._threads)
                name = f"{self._name}_{number}"
                thread = threading.Thread(target=self._work, args=(self._jobs,), name=name, daemon=True)
                self._threads[name] = thread
                thread.start()
        return future

    def _work(self, jobs: SimpleQueue[_Job | None]) -> None:
        thread, process = threading.current_thread(), os.getpid()
        while True:
            try:
                job = jobs.get(timeout=_IDLE_SECONDS)
            except Empty:
                with self._lock:
                    if not jobs.empty():
                        continue
                    if self._threads.get(thread.name) is thread:
                        del self._threads[thread.name]
                return
            if job is None:
                return
            _do(*job)
            del job  # a result that nobody wants any more must not wait here for the next job
            if os.getpid() != process:  # the job has forked, and this is the child
                return
            with self._lock:
                if self._threads.get(thread.name) is thread:
                    self._unfinished -= 1

    def close(self, *, wait: bool = True) -> None:
        """End the threads when they have done the jobs that were submitted; a later job gets a new thread.

        Args:
            wait: whether to return only when the threads have ended.
        """
        with self._lock:
            threads, jobs = list(self._threads.values()), self._jobs
            self._forget()
        for _ in threads:
            jobs.put(None)
        for thread in threads if wait else ():
            thread.join()


def _do(future: Future[Any], function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function(*arguments)
    except BaseException as error:  # handed on to the one who waits
        future.set_exception(error)
    else:
        future.set_result(result)
