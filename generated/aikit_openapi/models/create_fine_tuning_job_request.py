# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.fine_tuning import (
        CreateFineTuningJobRequestHyperparametersDict,
        CreateFineTuningJobRequestIntegrationsItemDict,
        FineTuneMethodDict,
    )
    from ..types import Unset
    from .create_fine_tuning_job_request_hyperparameters import CreateFineTuningJobRequestHyperparameters
    from .create_fine_tuning_job_request_integrations_item import CreateFineTuningJobRequestIntegrationsItem
    from .fine_tune_method import FineTuneMethod
    from .metadata import Metadata, MetadataInput


@model
class CreateFineTuningJobRequest(_Model):
    """`CreateFineTuningJobRequest` of the API."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None
    """Deprecated."""
    suffix: str | None
    """1 to 64 characters; default `None`."""
    validation_file: str | None
    integrations: list[CreateFineTuningJobRequestIntegrationsItem] | None
    seed: int | None
    """0 to 2147483647."""
    method: FineTuneMethod | None
    metadata: Metadata | None

    _required = ("model", "training_file")
    _decoders = {
        "hyperparameters": one("CreateFineTuningJobRequestHyperparameters"),
        "integrations": union(items=one("CreateFineTuningJobRequestIntegrationsItem")),
        "method": one("FineTuneMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
            training_file: str,
            hyperparameters: CreateFineTuningJobRequestHyperparameters
            | CreateFineTuningJobRequestHyperparametersDict
            | Mapping[str, Any]
            | Unset = ...,
            suffix: str | None | Unset = ...,
            validation_file: str | None | Unset = ...,
            integrations: Sequence[
                CreateFineTuningJobRequestIntegrationsItem
                | CreateFineTuningJobRequestIntegrationsItemDict
                | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
            seed: int | None | Unset = ...,
            method: FineTuneMethod | FineTuneMethodDict | Mapping[str, Any] | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
