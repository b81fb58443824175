# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FineTuningJobCheckpointMetrics(_Model):
    """`FineTuningJobCheckpointMetrics` of the API."""

    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None
    full_valid_loss: float | None
    full_valid_mean_token_accuracy: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step: float | Unset = ...,
            train_loss: float | Unset = ...,
            train_mean_token_accuracy: float | Unset = ...,
            valid_loss: float | Unset = ...,
            valid_mean_token_accuracy: float | Unset = ...,
            full_valid_loss: float | Unset = ...,
            full_valid_mean_token_accuracy: float | Unset = ...,
        ) -> None: ...
