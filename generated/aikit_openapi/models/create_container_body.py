# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.containers import CreateContainerBodyExpiresAfterDict
    from ..typed_dicts.shared import (
        ContainerNetworkPolicyAllowlistParamDict,
        ContainerNetworkPolicyDisabledParamDict,
        InlineSkillParamDict,
        SkillReferenceParamDict,
    )
    from ..types import Unset
    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from .create_container_body_expires_after import CreateContainerBodyExpiresAfter
    from .inline_skill_param import InlineSkillParam
    from .skill_reference_param import SkillReferenceParam


@model
class CreateContainerBody(_Model):
    """`CreateContainerBody` of the API."""

    name: str
    file_ids: list[str] | None
    expires_after: CreateContainerBodyExpiresAfter | None
    skills: list[SkillReferenceParam | InlineSkillParam] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | None

    _required = ("name",)
    _decoders = {
        "expires_after": one("CreateContainerBodyExpiresAfter"),
        "skills": many(
            union("type", {"skill_reference": "SkillReferenceParam", "inline": "InlineSkillParam"})
        ),
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
            name: str,
            file_ids: Sequence[str] | Unset = ...,
            expires_after: CreateContainerBodyExpiresAfter
            | CreateContainerBodyExpiresAfterDict
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
            memory_limit: Literal["1g", "4g", "16g", "64g"] | Unset = ...,
            network_policy: ContainerNetworkPolicyDisabledParam
            | ContainerNetworkPolicyDisabledParamDict
            | ContainerNetworkPolicyAllowlistParam
            | ContainerNetworkPolicyAllowlistParamDict
            | Mapping[str, Any]
            | Unset = ...,
        ) -> None: ...
