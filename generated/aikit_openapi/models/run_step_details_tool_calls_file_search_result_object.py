# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .run_step_details_tool_calls_file_search_result_object_content_item import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )


@model
class RunStepDetailsToolCallsFileSearchResultObject(_Model):
    """`RunStepDetailsToolCallsFileSearchResultObject` of the API."""

    file_id: str
    file_name: str
    score: float
    """0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None

    _required = ("file_id", "file_name", "score")
    _decoders = {
        "content": many(one("RunStepDetailsToolCallsFileSearchResultObjectContentItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            file_name: str,
            score: float,
            content: Sequence[RunStepDetailsToolCallsFileSearchResultObjectContentItem | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
