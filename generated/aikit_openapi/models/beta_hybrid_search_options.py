# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class BetaHybridSearchOptions(_Model):
    """`BetaHybridSearchOptions` of the API."""

    embedding_weight: float
    text_weight: float

    _required = ("embedding_weight", "text_weight")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding_weight: float,
            text_weight: float,
        ) -> None: ...
