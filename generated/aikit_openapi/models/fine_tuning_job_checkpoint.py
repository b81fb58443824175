# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


@model
class FineTuningJobCheckpoint(_Model):
    """`FineTuningJobCheckpoint` of the API."""

    id: str
    created_at: int
    """Unix time in seconds."""
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]

    _required = (
        "id",
        "created_at",
        "fine_tuned_model_checkpoint",
        "step_number",
        "metrics",
        "fine_tuning_job_id",
    )
    _constants = {"object": "fine_tuning.job.checkpoint"}
    _decoders = {
        "metrics": one("FineTuningJobCheckpointMetrics"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            fine_tuned_model_checkpoint: str,
            step_number: int,
            metrics: FineTuningJobCheckpointMetrics | Mapping[str, Any],
            fine_tuning_job_id: str,
            object: Literal["fine_tuning.job.checkpoint"] | Unset = ...,
        ) -> None: ...
