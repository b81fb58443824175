# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FineTuneSupervisedHyperparameters(_Model):
    """`FineTuneSupervisedHyperparameters` of the API."""

    batch_size: Literal["auto"] | int | None
    """1 to 256; default `auto`."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """At least 0; default `auto`."""
    n_epochs: Literal["auto"] | int | None
    """1 to 50; default `auto`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch_size: Literal["auto"] | int | Unset = ...,
            learning_rate_multiplier: Literal["auto"] | float | Unset = ...,
            n_epochs: Literal["auto"] | int | Unset = ...,
        ) -> None: ...
