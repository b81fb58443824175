# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        WebSearchActionFindDict,
        WebSearchActionOpenPageDict,
        WebSearchActionSearchDict,
    )
    from ..types import Unset
    from .web_search_action_find import WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch


@model
class WebSearchToolCall(_Model):
    """`WebSearchToolCall` of the API."""

    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind

    _required = ("id", "status", "action")
    _constants = {"type": "web_search_call"}
    _decoders = {
        "action": union(
            "type",
            {
                "search": "WebSearchActionSearch",
                "open_page": "WebSearchActionOpenPage",
                "find_in_page": "WebSearchActionFind",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "searching", "completed", "failed"],
            action: WebSearchActionSearch
            | WebSearchActionSearchDict
            | WebSearchActionOpenPage
            | WebSearchActionOpenPageDict
            | WebSearchActionFind
            | WebSearchActionFindDict
            | Mapping[str, Any],
            type: Literal["web_search_call"] | Unset = ...,
        ) -> None: ...
