# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchCall(_Model):
    """`BetaToolSearchCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["tool_search_call"]
    """Default `tool_search_call`."""
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    arguments: Any
    status: BetaFunctionCallStatus
    created_by: str | None

    _required = ("id", "call_id", "execution", "arguments", "status")
    _constants = {"type": "tool_search_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str | None,
            execution: BetaToolSearchExecutionType,
            arguments: Any,
            status: BetaFunctionCallStatus,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["tool_search_call"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
