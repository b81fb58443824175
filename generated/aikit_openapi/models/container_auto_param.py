# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import (
        ContainerNetworkPolicyAllowlistParamDict,
        ContainerNetworkPolicyDisabledParamDict,
        InlineSkillParamDict,
        SkillReferenceParamDict,
    )
    from ..types import Unset
    from .container_memory_limit import ContainerMemoryLimit
    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from .inline_skill_param import InlineSkillParam
    from .skill_reference_param import SkillReferenceParam


@model
class ContainerAutoParam(_Model):
    """`ContainerAutoParam` of the API."""

    type: Literal["container_auto"]
    """Default `container_auto`."""
    file_ids: list[str] | None
    """At most 50 items."""
    memory_limit: ContainerMemoryLimit | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None
    skills: list[SkillReferenceParam | InlineSkillParam] | None
    """At most 200 items."""

    _constants = {"type": "container_auto"}
    _decoders = {
        "network_policy": union(
            "type",
            {
                "disabled": "ContainerNetworkPolicyDisabledParam",
                "allowlist": "ContainerNetworkPolicyAllowlistParam",
            },
        ),
        "skills": many(
            union("type", {"skill_reference": "SkillReferenceParam", "inline": "InlineSkillParam"})
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_auto"] | Unset = ...,
            file_ids: Sequence[str] | Unset = ...,
            memory_limit: ContainerMemoryLimit | None | Unset = ...,
            network_policy: ContainerNetworkPolicyDisabledParam
            | ContainerNetworkPolicyDisabledParamDict
            | ContainerNetworkPolicyAllowlistParam
            | ContainerNetworkPolicyAllowlistParamDict
            | Mapping[str, Any]
            | Unset = ...,
            skills: Sequence[
                SkillReferenceParam
                | SkillReferenceParamDict
                | InlineSkillParam
                | InlineSkillParamDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
