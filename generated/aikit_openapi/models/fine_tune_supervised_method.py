# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import FineTuneSupervisedHyperparametersDict
    from ..types import Unset
    from .fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters


@model
class FineTuneSupervisedMethod(_Model):
    """`FineTuneSupervisedMethod` of the API."""

    hyperparameters: FineTuneSupervisedHyperparameters | None

    _decoders = {
        "hyperparameters": one("FineTuneSupervisedHyperparameters"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hyperparameters: FineTuneSupervisedHyperparameters
            | FineTuneSupervisedHyperparametersDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
