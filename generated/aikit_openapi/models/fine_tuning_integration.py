# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .fine_tuning_integration_wandb import FineTuningIntegrationWandb


@model
class FineTuningIntegration(_Model):
    """`FineTuningIntegration` of the API."""

    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandb

    _required = ("wandb",)
    _constants = {"type": "wandb"}
    _decoders = {
        "wandb": one("FineTuningIntegrationWandb"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            wandb: FineTuningIntegrationWandb | Mapping[str, Any],
            type: Literal["wandb"] | Unset = ...,
        ) -> None: ...
