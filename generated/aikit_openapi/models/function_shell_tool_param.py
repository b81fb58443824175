# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        ContainerAutoParamDict,
        ContainerReferenceParamDict,
        LocalEnvironmentParamDict,
    )
    from ..types import Unset
    from .callable_tool_allowed_caller import CallableToolAllowedCaller
    from .container_auto_param import ContainerAutoParam
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam


@model
class FunctionShellToolParam(_Model):
    """`FunctionShellToolParam` of the API."""

    type: Literal["shell"]
    """Default `shell`."""
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None
    allowed_callers: list[CallableToolAllowedCaller] | None
    """At least 1 item."""

    _constants = {"type": "shell"}
    _decoders = {
        "environment": union(
            "type",
            {
                "container_auto": "ContainerAutoParam",
                "local": "LocalEnvironmentParam",
                "container_reference": "ContainerReferenceParam",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell"] | Unset = ...,
            environment: ContainerAutoParam
            | ContainerAutoParamDict
            | LocalEnvironmentParam
            | LocalEnvironmentParamDict
            | ContainerReferenceParam
            | ContainerReferenceParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            allowed_callers: Sequence[CallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
