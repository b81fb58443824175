# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .file_search_ranker import FileSearchRanker


@model
class FileSearchRankingOptions(_Model):
    """`FileSearchRankingOptions` of the API."""

    ranker: FileSearchRanker | None
    score_threshold: float
    """0 to 1."""

    _required = ("score_threshold",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            score_threshold: float,
            ranker: FileSearchRanker | Unset = ...,
        ) -> None: ...
