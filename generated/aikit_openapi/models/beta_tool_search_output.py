# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from .beta_tool import BetaTool, BetaToolInput
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchOutput(_Model):
    """`BetaToolSearchOutput` of the API."""

    agent: BetaAgentTag | None
    type: Literal["tool_search_output"]
    """Default `tool_search_output`."""
    id: str
    call_id: str | None
    execution: BetaToolSearchExecutionType
    tools: list[BetaTool]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None

    _required = ("id", "call_id", "execution", "tools", "status")
    _constants = {"type": "tool_search_output"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "tools": many(named("BetaTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str | None,
            execution: BetaToolSearchExecutionType,
            tools: Sequence[BetaToolInput],
            status: BetaFunctionCallOutputStatusEnum,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["tool_search_output"] | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
