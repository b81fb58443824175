# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, named, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.shared import (
        ContainerReferenceParamDict,
        FunctionShellActionParamDict,
        LocalEnvironmentParamDict,
    )
    from ..types import Unset
    from .container_reference_param import ContainerReferenceParam
    from .function_shell_action_param import FunctionShellActionParam
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .local_environment_param import LocalEnvironmentParam
    from .tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamInput


@model
class FunctionShellCallItemParam(_Model):
    """`FunctionShellCallItemParam` of the API."""

    id: str | None
    call_id: str
    """1 to 64 characters."""
    caller: ToolCallCallerParam | None
    type: Literal["shell_call"]
    """Default `shell_call`."""
    action: FunctionShellActionParam
    status: FunctionShellCallItemStatus | None
    environment: LocalEnvironmentParam | ContainerReferenceParam | None

    _required = ("call_id", "action")
    _constants = {"type": "shell_call"}
    _decoders = {
        "caller": named("ToolCallCallerParam"),
        "action": one("FunctionShellActionParam"),
        "environment": union(
            "type", {"local": "LocalEnvironmentParam", "container_reference": "ContainerReferenceParam"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            action: FunctionShellActionParam | FunctionShellActionParamDict | Mapping[str, Any],
            id: str | None | Unset = ...,
            caller: ToolCallCallerParamInput | None | Unset = ...,
            type: Literal["shell_call"] | Unset = ...,
            status: FunctionShellCallItemStatus | None | Unset = ...,
            environment: LocalEnvironmentParam
            | LocalEnvironmentParamDict
            | ContainerReferenceParam
            | ContainerReferenceParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
        ) -> None: ...
