# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import FileSearchToolCallResultsItemDict
    from ..types import Unset
    from .file_search_tool_call_results_item import FileSearchToolCallResultsItem


@model
class FileSearchToolCall(_Model):
    """`FileSearchToolCall` of the API."""

    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[FileSearchToolCallResultsItem] | None

    _required = ("id", "status", "queries")
    _constants = {"type": "file_search_call"}
    _decoders = {
        "results": union(items=one("FileSearchToolCallResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"],
            queries: Sequence[str],
            type: Literal["file_search_call"] | Unset = ...,
            results: Sequence[
                FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
        ) -> None: ...
