"""Uploads several files side by side, in threads or in tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from aikit.errors import APIError

__all__ = ["checked_limit", "explain", "upload_each", "upload_each_async"]


def checked_limit(max_concurrency: Any) -> int:
    """Return the number of uploads at once.

    Raises:
        TypeError, ValueError: it is not a whole number, or less than 1.
    """
    if isinstance(max_concurrency, bool) or not isinstance(max_concurrency, int):
        raise TypeError(f"`max_concurrency` must be a whole number, got {type(max_concurrency).__name__}")
    if max_concurrency < 1:
        raise ValueError(f"`max_concurrency` must be 1 or more, got {max_concurrency}")
    return max_concurrency


def upload_each(upload: Callable[[Any], str], files: Sequence[Any], most: int) -> list[str]:
    """Upload the files in threads. After the first failure no upload starts, and those that run are finished.

    Args:
        upload: uploads one file and returns its id.
        files: the files.
        most: how many to upload at once, 1 or more; with 1, in this thread.

    Returns:
        The ids, in the order of the files.

    Raises:
        Exception: the first failure; see `explain`.
    """
    work = _Work(files)

    def go_on() -> None:
        for index, file in work.turns():
            try:
                work.done[index] = upload(file)
            except BaseException as error:
                work.failed[index] = error

    if min(most, len(files)) == 1:
        go_on()
        return work.ids()
    from concurrent.futures import ThreadPoolExecutor  # lazy: only needed for threads
    from contextvars import copy_context  # lazy: as above

    with ThreadPoolExecutor(min(most, len(files)), "aikit-upload") as pool:
        # Each thread sees the context variables of this one, as tracing and logging expect.
        futures = [pool.submit(copy_context().run, go_on) for _ in range(min(most, len(files)))]
        try:
            for future in futures:
                future.result()
        except BaseException:  # Ctrl-C
            work.is_over = True
            raise
    return work.ids()


async def upload_each_async(upload: Callable[[Any], Awaitable[str]], files: Sequence[Any], most: int) -> list[str]:
    """Upload the files in tasks; see `upload_each`. Cancelling the call also cancels the uploads that run."""
    from asyncio import CancelledError, TaskGroup  # lazy: the blocking client does without asyncio

    work = _Work(files)

    async def go_on() -> None:
        for index, file in work.turns():
            try:
                work.done[index] = await upload(file)
            except CancelledError:
                raise
            except BaseException as error:
                work.failed[index] = error

    try:
        async with TaskGroup() as group:
            for _ in range(min(most, len(files))):
                group.create_task(go_on())
    except CancelledError as error:
        explain(error, work.done, "The uploads were cancelled.")
        raise
    return work.ids()


class _Work:
    """The files that are left, and what has become of the others.

    Attributes:
        done: ids of the uploaded files, by their place among the files.
        failed: errors of the others, in the order in which they happened.
        is_over: whether to start no more uploads.
    """

    def __init__(self, files: Iterable[Any]) -> None:
        from threading import Lock  # lazy: it is not needed to import the client

        self._left = enumerate(files)
        self._lock = Lock()
        self.done: dict[int, str] = {}
        self.failed: dict[int, BaseException] = {}
        self.is_over = False

    def turns(self) -> Iterator[tuple[int, Any]]:
        """Yield files to upload, each to one caller only, until one has failed."""
        while not (self.failed or self.is_over):
            with self._lock:
                turn = next(self._left, None)
            if turn is None:
                return
            yield turn

    def ids(self) -> list[str]:
        """Return the ids in the order of the files.

        Raises:
            Exception: the first failure.
        """
        if not self.failed:
            return [self.done[index] for index in sorted(self.done)]
        (index, error), *others = self.failed.items()
        explain(error, self.done, f"The upload of files[{index}] failed.")
        for place, other in others:
            error.add_note(f"The upload of files[{place}] failed too: {type(other).__name__}: {other}")
        raise error


def explain(error: BaseException, done: Mapping[int, str], what: str) -> None:
    """Add to an error which files were uploaded, so that a program can use or delete them.

    Args:
        error: gets a note and, if it is an `APIError`, `uploaded_ids`.
        done: ids of the uploaded files, by their place among the files.
        what: what failed.
    """
    told = ", ".join(f"files[{index}] as {done[index]}" for index in sorted(done)) or "none"
    error.add_note(f"{what} Uploaded before: {told}.")
    if isinstance(error, APIError):
        error.uploaded_ids = tuple(done[index] for index in sorted(done))
