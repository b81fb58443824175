# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.fine_tuning import (
        FineTuneDPOMethodDict,
        FineTuneReinforcementMethodDict,
        FineTuneSupervisedMethodDict,
    )
    from ..types import Unset
    from .fine_tune_dpo_method import FineTuneDPOMethod
    from .fine_tune_reinforcement_method import FineTuneReinforcementMethod
    from .fine_tune_supervised_method import FineTuneSupervisedMethod


@model
class FineTuneMethod(_Model):
    """`FineTuneMethod` of the API."""

    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: FineTuneSupervisedMethod | None
    dpo: FineTuneDPOMethod | None
    reinforcement: FineTuneReinforcementMethod | None

    _required = ("type",)
    _decoders = {
        "supervised": one("FineTuneSupervisedMethod"),
        "dpo": one("FineTuneDPOMethod"),
        "reinforcement": one("FineTuneReinforcementMethod"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["supervised", "dpo", "reinforcement"],
            supervised: FineTuneSupervisedMethod
            | FineTuneSupervisedMethodDict
            | Mapping[str, Any]
            | Unset = ...,
            dpo: FineTuneDPOMethod | FineTuneDPOMethodDict | Mapping[str, Any] | Unset = ...,
            reinforcement: FineTuneReinforcementMethod
            | FineTuneReinforcementMethodDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
