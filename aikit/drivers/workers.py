"""Threads for calls in the background. They don't keep the interpreter from exiting, and they survive a fork."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, Final

__all__ = ["Workers"]

# How many seconds an idle thread waits for work before it ends.
_IDLE_SECONDS: Final = 1.0

_Job = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]


class Workers:
    """Runs functions on daemon threads, in the order in which they were submitted.

    The threads of `concurrent.futures` do neither: Python waits for them at exit, however long they take, and after a
    fork the child relies on threads that exist only in its parent.
    """

    def __init__(self, most_threads: int, name: str) -> None:
        """Set the limits; threads start when there is work.

        Args:
            most_threads: how many functions may run at once; others wait in a queue.
            name: prefix of the threads' names.
        """
        self._most_threads = most_threads
        self._name = name
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget threads and jobs in a forked process: they belong to the parent."""
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
            del job  # don't keep an unused result alive until the next job
            if os.getpid() != process:  # the job forked, and this is the child process
                return
            with self._lock:
                if self._threads.get(thread.name) is thread:
                    self._unfinished -= 1

    def close(self, *, wait: bool = True) -> None:
        """End the threads after the submitted jobs; a later job starts a new thread.

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
    except BaseException as error:  # passed on to the waiting caller
        future.set_exception(error)
    else:
        future.set_result(result)
