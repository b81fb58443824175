# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaContainerNetworkPolicyAllowlistParamDict,
        BetaContainerNetworkPolicyDisabledParamDict,
    )
    from ..types import Unset
    from .beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam


@model
class BetaAutoCodeInterpreterToolParam(_Model):
    """`BetaAutoCodeInterpreterToolParam` of the API."""

    type: Literal["auto"]
    """Default `auto`."""
    file_ids: list[str] | None
    """At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None

    _constants = {"type": "auto"}
    _decoders = {
        "network_policy": union(
            "type",
            {
                "disabled": "BetaContainerNetworkPolicyDisabledParam",
                "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"] | Unset = ...,
            file_ids: Sequence[str] | Unset = ...,
            memory_limit: BetaContainerMemoryLimit | None | Unset = ...,
            network_policy: BetaContainerNetworkPolicyDisabledParam
            | BetaContainerNetworkPolicyDisabledParamDict
            | BetaContainerNetworkPolicyAllowlistParam
            | BetaContainerNetworkPolicyAllowlistParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
