"""`client.bulk`: many requests from a file, one recorded answer for each, whatever stops the run in between."""

from __future__ import annotations

from .bulk_errors import BulkError, ChangedRequestsError, InputError, JobLockedError
from .estimates import BulkEstimate
from .outputs import bulk_status, export_answers
from .results import BulkReport, BulkResult
from .runs import AsyncBulkAPI, AsyncBulkJob, BulkAPI, BulkJob

__all__ = [
    "AsyncBulkAPI",
    "AsyncBulkJob",
    "BulkAPI",
    "BulkError",
    "BulkEstimate",
    "BulkJob",
    "BulkReport",
    "BulkResult",
    "ChangedRequestsError",
    "InputError",
    "JobLockedError",
    "bulk_status",
    "export_answers",
]
