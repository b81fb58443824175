# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.responses import BetaAgentTagDict
    from ..types import Unset
    from .beta_agent_tag import BetaAgentTag
    from .beta_container_reference_resource import BetaContainerReferenceResource
    from .beta_function_shell_action import BetaFunctionShellAction
    from .beta_function_shell_call_status import BetaFunctionShellCallStatus
    from .beta_local_environment_resource import BetaLocalEnvironmentResource
    from .beta_tool_call_caller import BetaToolCallCaller, BetaToolCallCallerInput


@model
class BetaFunctionShellCall(_Model):
    """`BetaFunctionShellCall` of the API."""

    agent: BetaAgentTag | None
    type: Literal["shell_call"]
    """Default `shell_call`."""
    id: str
    call_id: str
    caller: BetaToolCallCaller | None
    action: BetaFunctionShellAction
    status: BetaFunctionShellCallStatus
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None
    created_by: str | None

    _required = ("id", "call_id", "action", "status", "environment")
    _constants = {"type": "shell_call"}
    _decoders = {
        "agent": one("BetaAgentTag"),
        "caller": named("BetaToolCallCaller"),
        "action": one("BetaFunctionShellAction"),
        "environment": union(
            "type",
            {
                "local": "BetaLocalEnvironmentResource",
                "container_reference": "BetaContainerReferenceResource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: BetaFunctionShellAction | Mapping[str, Any],
            status: BetaFunctionShellCallStatus,
            environment: BetaLocalEnvironmentResource
            | BetaContainerReferenceResource
            | Mapping[str, Any]
            | None,
            agent: BetaAgentTag | BetaAgentTagDict | Mapping[str, Any] | Unset = ...,
            type: Literal["shell_call"] | Unset = ...,
            caller: BetaToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
