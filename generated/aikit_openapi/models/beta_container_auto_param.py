# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import (
        BetaContainerNetworkPolicyAllowlistParamDict,
        BetaContainerNetworkPolicyDisabledParamDict,
        BetaInlineSkillParamDict,
        BetaSkillReferenceParamDict,
    )
    from ..types import Unset
    from .beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
    from .beta_inline_skill_param import BetaInlineSkillParam
    from .beta_skill_reference_param import BetaSkillReferenceParam


@model
class BetaContainerAutoParam(_Model):
    """`BetaContainerAutoParam` of the API."""

    type: Literal["container_auto"]
    """Default `container_auto`."""
    file_ids: list[str] | None
    """At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None
    """At most 200 items."""

    _constants = {"type": "container_auto"}
    _decoders = {
        "network_policy": union(
            "type",
            {
                "disabled": "BetaContainerNetworkPolicyDisabledParam",
                "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
            },
        ),
        "skills": many(
            union("type", {"skill_reference": "BetaSkillReferenceParam", "inline": "BetaInlineSkillParam"})
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_auto"] | Unset = ...,
            file_ids: Sequence[str] | Unset = ...,
            memory_limit: BetaContainerMemoryLimit | None | Unset = ...,
            network_policy: BetaContainerNetworkPolicyDisabledParam
            | BetaContainerNetworkPolicyDisabledParamDict
            | BetaContainerNetworkPolicyAllowlistParam
            | BetaContainerNetworkPolicyAllowlistParamDict
            | Mapping[str, Any]
            | Unset = ...,
            skills: Sequence[
                BetaSkillReferenceParam
                | BetaSkillReferenceParamDict
                | BetaInlineSkillParam
                | BetaInlineSkillParamDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
