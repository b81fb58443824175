# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class VectorStoreSearchRequestRankingOptions(_Model):
    """`VectorStoreSearchRequestRankingOptions` of the API."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | None
    """Default `auto`."""
    score_threshold: float | None
    """0 to 1; default 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: Literal["none", "auto", "default-2024-11-15"] | Unset = ...,
            score_threshold: float | Unset = ...,
        ) -> None: ...
