# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaContainerAutoParamDict,
        BetaContainerReferenceParamDict,
        BetaLocalEnvironmentParamDict,
    )
    from ..types import Unset
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_container_auto_param import BetaContainerAutoParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam


@model
class BetaFunctionShellToolParam(_Model):
    """`BetaFunctionShellToolParam` of the API."""

    type: Literal["shell"]
    """Default `shell`."""
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """At least 1 item."""

    _constants = {"type": "shell"}
    _decoders = {
        "environment": union(
            "type",
            {
                "container_auto": "BetaContainerAutoParam",
                "local": "BetaLocalEnvironmentParam",
                "container_reference": "BetaContainerReferenceParam",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell"] | Unset = ...,
            environment: BetaContainerAutoParam
            | BetaContainerAutoParamDict
            | BetaLocalEnvironmentParam
            | BetaLocalEnvironmentParamDict
            | BetaContainerReferenceParam
            | BetaContainerReferenceParamDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None | Unset = ...,
        ) -> None: ...
