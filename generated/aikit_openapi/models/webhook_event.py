# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import Decoder, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .webhook_batch_cancelled import WebhookBatchCancelled
    from .webhook_batch_completed import WebhookBatchCompleted
    from .webhook_batch_expired import WebhookBatchExpired
    from .webhook_batch_failed import WebhookBatchFailed
    from .webhook_eval_run_canceled import WebhookEvalRunCanceled
    from .webhook_eval_run_failed import WebhookEvalRunFailed
    from .webhook_eval_run_succeeded import WebhookEvalRunSucceeded
    from .webhook_fine_tuning_job_cancelled import WebhookFineTuningJobCancelled
    from .webhook_fine_tuning_job_failed import WebhookFineTuningJobFailed
    from .webhook_fine_tuning_job_succeeded import WebhookFineTuningJobSucceeded
    from .webhook_live_call_incoming import WebhookLiveCallIncoming
    from .webhook_realtime_call_incoming import WebhookRealtimeCallIncoming
    from .webhook_response_cancelled import WebhookResponseCancelled
    from .webhook_response_completed import WebhookResponseCompleted
    from .webhook_response_failed import WebhookResponseFailed
    from .webhook_response_incomplete import WebhookResponseIncomplete

WebhookEvent: TypeAlias = """
    WebhookBatchCancelled
    | WebhookBatchCompleted
    | WebhookBatchExpired
    | WebhookBatchFailed
    | WebhookEvalRunCanceled
    | WebhookEvalRunFailed
    | WebhookEvalRunSucceeded
    | WebhookFineTuningJobCancelled
    | WebhookFineTuningJobFailed
    | WebhookFineTuningJobSucceeded
    | WebhookLiveCallIncoming
    | WebhookRealtimeCallIncoming
    | WebhookResponseCancelled
    | WebhookResponseCompleted
    | WebhookResponseFailed
    | WebhookResponseIncomplete
"""
"""`WebhookEvent` of the API."""

WebhookEventInput: TypeAlias = """
    WebhookBatchCancelled
    | WebhookBatchCompleted
    | WebhookBatchExpired
    | WebhookBatchFailed
    | WebhookEvalRunCanceled
    | WebhookEvalRunFailed
    | WebhookEvalRunSucceeded
    | WebhookFineTuningJobCancelled
    | WebhookFineTuningJobFailed
    | WebhookFineTuningJobSucceeded
    | WebhookLiveCallIncoming
    | WebhookRealtimeCallIncoming
    | WebhookResponseCancelled
    | WebhookResponseCompleted
    | WebhookResponseFailed
    | WebhookResponseIncomplete
    | Mapping[str, Any]
"""
"""Accepted values for `WebhookEvent`: models or plain mappings."""

DECODER: Decoder = union(
    "type",
    {
        "batch.cancelled": "WebhookBatchCancelled",
        "batch.completed": "WebhookBatchCompleted",
        "batch.expired": "WebhookBatchExpired",
        "batch.failed": "WebhookBatchFailed",
        "eval.run.canceled": "WebhookEvalRunCanceled",
        "eval.run.failed": "WebhookEvalRunFailed",
        "eval.run.succeeded": "WebhookEvalRunSucceeded",
        "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
        "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
        "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
        "live.call.incoming": "WebhookLiveCallIncoming",
        "realtime.call.incoming": "WebhookRealtimeCallIncoming",
        "response.cancelled": "WebhookResponseCancelled",
        "response.completed": "WebhookResponseCompleted",
        "response.failed": "WebhookResponseFailed",
        "response.incomplete": "WebhookResponseIncomplete",
    },
)
