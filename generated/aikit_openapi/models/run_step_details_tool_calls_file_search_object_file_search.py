# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject,
    )


@model
class RunStepDetailsToolCallsFileSearchObjectFileSearch(_Model):
    """`RunStepDetailsToolCallsFileSearchObjectFileSearch` of the API."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None

    _decoders = {
        "ranking_options": one("RunStepDetailsToolCallsFileSearchRankingOptionsObject"),
        "results": many(one("RunStepDetailsToolCallsFileSearchResultObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject
            | Mapping[str, Any]
            | Unset = ...,
            results: Sequence[RunStepDetailsToolCallsFileSearchResultObject | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
