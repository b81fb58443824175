# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import (
        BetaAgentTagParamDict,
        BetaContainerReferenceParamDict,
        BetaFunctionShellActionParamDict,
        BetaLocalEnvironmentParamDict,
    )
    from ..types import Unset
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_function_shell_action_param import BetaFunctionShellActionParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_local_environment_param import BetaLocalEnvironmentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam, BetaToolCallCallerParamInput


@model
class BetaFunctionShellCallItemParam(_Model):
    """`BetaFunctionShellCallItemParam` of the API."""

    agent: BetaAgentTagParam | None
    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: BetaToolCallCallerParam | None
    type: Literal["shell_call"]
    """Default `shell_call`."""
    action: BetaFunctionShellActionParam
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None

    _required = ("call_id", "action")
    _constants = {"type": "shell_call"}
    _decoders = {
        "agent": one("BetaAgentTagParam"),
        "caller": named("BetaToolCallCallerParam"),
        "action": one("BetaFunctionShellActionParam"),
        "environment": union(
            "type",
            {"local": "BetaLocalEnvironmentParam", "container_reference": "BetaContainerReferenceParam"},
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            action: BetaFunctionShellActionParam | BetaFunctionShellActionParamDict | Mapping[str, Any],
            agent: BetaAgentTagParam | BetaAgentTagParamDict | Mapping[str, Any] | None | Unset = ...,
            id: str | None | Unset = ...,
            caller: BetaToolCallCallerParamInput | None | Unset = ...,
            type: Literal["shell_call"] | Unset = ...,
            status: BetaFunctionShellCallItemStatus | None | Unset = ...,
            environment: BetaLocalEnvironmentParam
            | BetaLocalEnvironmentParamDict
            | BetaContainerReferenceParam
            | BetaContainerReferenceParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
