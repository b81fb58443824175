# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(_Model):
    """`RunStepDetailsToolCallsFileSearchRankingOptionsObject` of the API."""

    ranker: FileSearchRanker
    score_threshold: float
    """0 to 1."""

    _required = ("ranker", "score_threshold")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranker: FileSearchRanker,
            score_threshold: float,
        ) -> None: ...
