# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.create_fine_tuning_job_request_hyperparameters import (
        CreateFineTuningJobRequestHyperparameters,
    )
    from ..models.create_fine_tuning_job_request_integrations_item import (
        CreateFineTuningJobRequestIntegrationsItem,
    )
    from ..models.fine_tune_method import FineTuneMethod
    from ..models.metadata import MetadataInput
    from ..typed_dicts.fine_tuning import (
        CreateFineTuningJobRequestHyperparametersDict,
        CreateFineTuningJobRequestIntegrationsItemDict,
        FineTuneMethodDict,
    )


class CreateFineTuningJobOptions(TypedDict, total=False):
    """`CreateFineTuningJobParams` without `model`, `training_file`, for methods that name these arguments."""

    hyperparameters: (
        CreateFineTuningJobRequestHyperparameters
        | CreateFineTuningJobRequestHyperparametersDict
        | Mapping[str, Any]
    )
    """`CreateFineTuningJobRequestHyperparameters`. Deprecated."""
    suffix: str | None
    """A string or None, 1 to 64 characters; default `None`."""
    validation_file: str | None
    """A string or None."""
    integrations: (
        Sequence[
            CreateFineTuningJobRequestIntegrationsItem
            | CreateFineTuningJobRequestIntegrationsItemDict
            | Mapping[str, Any]
        ]
        | None
    )
    """A list of `CreateFineTuningJobRequestIntegrationsItem` or None."""
    seed: int | None
    """An integer or None, 0 to 2147483647."""
    method: FineTuneMethod | FineTuneMethodDict | Mapping[str, Any]
    """`FineTuneMethod`."""
    metadata: MetadataInput | None
    """`Metadata` or None."""


class CreateFineTuningJobParams(CreateFineTuningJobOptions, total=False):
    """Body fields and query parameters of POST /fine_tuning/jobs. Omitted ones are not sent."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """A string, `babbage-002`, `davinci-002`, `gpt-3.5-turbo` or `gpt-4o-mini`."""
    training_file: str
    """A string."""
