# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagParamDict
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_empty_model_param import BetaEmptyModelParam, BetaEmptyModelParamInput
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@model
class BetaToolSearchCallItemParam(_Model):
    """`BetaToolSearchCallItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Literal["tool_search_call"]
    """Default `tool_search_call`."""
    execution: BetaToolSearchExecutionType | None
    arguments: BetaEmptyModelParam
    status: BetaFunctionCallItemStatus | None

    _required = ("arguments",)
    _constants = {"type": "tool_search_call"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: BetaEmptyModelParamInput,
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            call_id: str | None | Unset = ...,
            type: Literal["tool_search_call"] | Unset = ...,
            execution: BetaToolSearchExecutionType | Unset = ...,
            status: BetaFunctionCallItemStatus | None | Unset = ...,
        ) -> None: ...
