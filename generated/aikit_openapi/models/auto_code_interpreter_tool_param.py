# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        ContainerNetworkPolicyAllowlistParamDict,
        ContainerNetworkPolicyDisabledParamDict,
    )
    from ..types import Unset
    from .container_memory_limit import ContainerMemoryLimit
    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam


@model
class AutoCodeInterpreterToolParam(_Model):
    """`AutoCodeInterpreterToolParam` of the API."""

    type: Literal["auto"]
    """Default `auto`."""
    file_ids: list[str] | None
    """At most 50 items."""
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None

    _constants = {"type": "auto"}
    _decoders = {
        "network_policy": union(
            "type",
            {
                "disabled": "ContainerNetworkPolicyDisabledParam",
                "allowlist": "ContainerNetworkPolicyAllowlistParam",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"] | Unset = ...,
            file_ids: Sequence[str] | Unset = ...,
            memory_limit: ContainerMemoryLimit | None | Unset = ...,
            network_policy: ContainerNetworkPolicyDisabledParam
            | ContainerNetworkPolicyDisabledParamDict
            | ContainerNetworkPolicyAllowlistParam
            | ContainerNetworkPolicyAllowlistParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
