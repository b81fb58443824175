"""The errors of bulk runs."""

from __future__ import annotations

from aikit.errors import OpenAIError

__all__ = ["BulkError", "ChangedRequestsError", "InputError", "JobLockedError"]


class BulkError(OpenAIError):
    """A bulk run can't start or go on; the message says why, and what to do."""


class InputError(BulkError):
    """A line of the input is not a request; nothing was sent."""


class ChangedRequestsError(BulkError):
    """Requests that have an answer now ask for something else.

    Attributes:
        changed: how many.
    """

    def __init__(self, message: str, changed: int) -> None:
        super().__init__(message)
        self.changed = changed


class JobLockedError(BulkError):
    """Another run writes to the same output."""
