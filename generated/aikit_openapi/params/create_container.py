# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
    from ..models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
    from ..models.create_container_body_expires_after import CreateContainerBodyExpiresAfter
    from ..models.inline_skill_param import InlineSkillParam
    from ..models.skill_reference_param import SkillReferenceParam
    from ..typed_dicts.containers import CreateContainerBodyExpiresAfterDict
    from ..typed_dicts.shared import (
        ContainerNetworkPolicyAllowlistParamDict,
        ContainerNetworkPolicyDisabledParamDict,
        InlineSkillParamDict,
        SkillReferenceParamDict,
    )


class CreateContainerOptions(TypedDict, total=False):
    """`CreateContainerParams` without `name`, for methods that name these arguments."""

    file_ids: Sequence[str]
    """A list of strings."""
    expires_after: CreateContainerBodyExpiresAfter | CreateContainerBodyExpiresAfterDict | Mapping[str, Any]
    """`CreateContainerBodyExpiresAfter`."""
    skills: Sequence[
        SkillReferenceParam
        | SkillReferenceParamDict
        | InlineSkillParam
        | InlineSkillParamDict
        | Mapping[str, Any]
    ]
    """A list of `SkillReferenceParam` or `InlineSkillParam`."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """`1g`, `4g`, `16g` or `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
        | Mapping[str, Any]
    )
    """`ContainerNetworkPolicyDisabledParam` or `ContainerNetworkPolicyAllowlistParam`."""


class CreateContainerParams(CreateContainerOptions, total=False):
    """Body fields and query parameters of POST /containers. Omitted ones are not sent."""

    name: str
    """A string."""
