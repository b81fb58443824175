# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import CreateFineTuningJobRequestIntegrationsItemWandbDict
    from ..types import Unset
    from .create_fine_tuning_job_request_integrations_item_wandb import (
        CreateFineTuningJobRequestIntegrationsItemWandb,
    )


@model
class CreateFineTuningJobRequestIntegrationsItem(_Model):
    """`CreateFineTuningJobRequestIntegrationsItem` of the API."""

    type: Literal["wandb"]
    wandb: CreateFineTuningJobRequestIntegrationsItemWandb

    _required = ("wandb",)
    _constants = {"type": "wandb"}
    _decoders = {
        "wandb": one("CreateFineTuningJobRequestIntegrationsItemWandb"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            wandb: CreateFineTuningJobRequestIntegrationsItemWandb
            | CreateFineTuningJobRequestIntegrationsItemWandbDict
            | Mapping[str, Any],
            type: Literal["wandb"] | Unset = ...,
        ) -> None: ...
