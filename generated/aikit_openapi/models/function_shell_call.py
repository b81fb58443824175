# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .container_reference_resource import ContainerReferenceResource
    from .function_shell_action import FunctionShellAction
    from .function_shell_call_status import FunctionShellCallStatus
    from .local_environment_resource import LocalEnvironmentResource
    from .tool_call_caller import ToolCallCaller, ToolCallCallerInput


@model
class FunctionShellCall(_Model):
    """`FunctionShellCall` of the API."""

    type: Literal["shell_call"]
    """Default `shell_call`."""
    id: str
    call_id: str
    caller: ToolCallCaller | None
    action: FunctionShellAction
    status: FunctionShellCallStatus
    environment: LocalEnvironmentResource | ContainerReferenceResource | None
    created_by: str | None

    _required = ("id", "call_id", "action", "status", "environment")
    _constants = {"type": "shell_call"}
    _decoders = {
        "caller": named("ToolCallCaller"),
        "action": one("FunctionShellAction"),
        "environment": union(
            "type", {"local": "LocalEnvironmentResource", "container_reference": "ContainerReferenceResource"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            call_id: str,
            action: FunctionShellAction | Mapping[str, Any],
            status: FunctionShellCallStatus,
            environment: LocalEnvironmentResource | ContainerReferenceResource | Mapping[str, Any] | None,
            type: Literal["shell_call"] | Unset = ...,
            caller: ToolCallCallerInput | None | Unset = ...,
            created_by: str | Unset = ...,
        ) -> None: ...
