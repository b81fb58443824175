# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.fine_tuning import FineTuneMethodDict
    from ..types import Unset
    from .fine_tune_method import FineTuneMethod
    from .fine_tuning_integration import FineTuningIntegration
    from .fine_tuning_job_error import FineTuningJobError
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from .metadata import Metadata, MetadataInput


@model
class FineTuningJob(_Model):
    """`FineTuningJob` of the API."""

    id: str
    created_at: int
    """Unix time in seconds."""
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    """Unix time in seconds."""
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningIntegration] | None
    """At most 5 items."""
    seed: int
    estimated_finish: int | None
    """Unix time in seconds."""
    method: FineTuneMethod | None
    metadata: Metadata | None

    _required = (
        "id",
        "created_at",
        "error",
        "fine_tuned_model",
        "finished_at",
        "hyperparameters",
        "model",
        "organization_id",
        "result_files",
        "status",
        "trained_tokens",
        "training_file",
        "validation_file",
        "seed",
    )
    _constants = {"object": "fine_tuning.job"}
    _decoders = {
        "error": one("FineTuningJobError"),
        "hyperparameters": one("FineTuningJobHyperparameters"),
        "integrations": union(items=one("FineTuningIntegration")),
        "method": one("FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            error: FineTuningJobError | Mapping[str, Any] | None,
            fine_tuned_model: str | None,
            finished_at: int | None,
            hyperparameters: FineTuningJobHyperparameters | Mapping[str, Any],
            model: str,
            organization_id: str,
            result_files: Sequence[str],
            status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"],
            trained_tokens: int | None,
            training_file: str,
            validation_file: str | None,
            seed: int,
            object: Literal["fine_tuning.job"] | Unset = ...,
            integrations: Sequence[FineTuningIntegration | Mapping[str, Any]] | None | Unset = ...,
            estimated_finish: int | None | Unset = ...,
            method: FineTuneMethod | FineTuneMethodDict | Mapping[str, Any] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
