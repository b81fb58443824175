# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaAgentTagDict,
        BetaWebSearchActionFindDict,
        BetaWebSearchActionOpenPageDict,
        BetaWebSearchActionSearchDict,
    )
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_web_search_action_find import BetaWebSearchActionFind
    from .beta_web_search_action_open_page import BetaWebSearchActionOpenPage
    from .beta_web_search_action_search import BetaWebSearchActionSearch


@model
class BetaWebSearchToolCall(_Model):
    """`BetaWebSearchToolCall` of the API."""

    agent: BetaAgentTag | None
    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind

    _required = ("id", "status", "action")
    _constants = {"type": "web_search_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "action": union(
            "type",
            {
                "search": "BetaWebSearchActionSearch",
                "open_page": "BetaWebSearchActionOpenPage",
                "find_in_page": "BetaWebSearchActionFind",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: Literal["in_progress", "searching", "completed", "failed"],
            action: BetaWebSearchActionSearch
            | BetaWebSearchActionSearchDict
            | BetaWebSearchActionOpenPage
            | BetaWebSearchActionOpenPageDict
            | BetaWebSearchActionFind
            | BetaWebSearchActionFindDict
            | Mapping[str, Any],
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | None | Unset = ...,
            type: Literal["web_search_call"] | Unset = ...,
        ) -> None: ...
