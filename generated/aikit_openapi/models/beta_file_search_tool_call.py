# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict, BetaFileSearchToolCallResultsItemDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_file_search_tool_call_results_item import BetaFileSearchToolCallResultsItem


@model
class BetaFileSearchToolCall(_Model):
    """`BetaFileSearchToolCall` of the API."""

    agent: BetaAgentTag | None
    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[BetaFileSearchToolCallResultsItem] | None

    _required = ("id", "status", "queries")
    _constants = {"type": "file_search_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "results": union(items=one("BetaFileSearchToolCallResultsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "searching", "completed", "incomplete", "failed"],
            queries: Sequence[str],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["file_search_call"] | Unset = ...,
            results: Sequence[
                BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict | Mapping[str, Any]
            ]
            | None
            | Unset = ...,
        ) -> None: ...
