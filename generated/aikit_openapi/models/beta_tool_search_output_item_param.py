# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_tool import BetaTool, BetaToolInput
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchOutputItemParam(_Model):
    """`BetaToolSearchOutputItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["tool_search_output"]
    """Default `tool_search_output`."""
    execution: BetaToolSearchExecutionType | None
    tools: list[BetaTool]
    status: BetaFunctionCallItemStatus | None

    _required = ("tools",)
    _constants = {"type": "tool_search_output"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "tools": many(named("BetaTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: Sequence[BetaToolInput],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["tool_search_output"] | Unset = ...,
            execution: BetaToolSearchExecutionType | Unset = ...,
            status: BetaFunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
