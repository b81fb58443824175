# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import FineTuneDPOHyperparametersDict
    from ..types import Unset
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters


@model
class FineTuneDPOMethod(_Model):
    """`FineTuneDPOMethod` of the API."""

    hyperparameters: FineTuneDPOHyperparameters | None

    _decoders = {
        "hyperparameters": one("FineTuneDPOHyperparameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: FineTuneDPOHyperparameters
            | FineTuneDPOHyperparametersDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
