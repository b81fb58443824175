# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import ContainerNetworkPolicyDomainSecretParamDict
    from ..types import Unset
    from .container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam


@model
class ContainerNetworkPolicyAllowlistParam(_Model):
    """`ContainerNetworkPolicyAllowlistParam` of the API."""

    type: Literal["allowlist"]
    """Default `allowlist`."""
    allowed_domains: list[str]
    """At least 1 item."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None
    """At least 1 item."""

    _required = ("allowed_domains",)
    _constants = {"type": "allowlist"}
    _decoders = {
        "domain_secrets": many(one("ContainerNetworkPolicyDomainSecretParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_domains: Sequence[str],
            type: Literal["allowlist"] | Unset = ...,
            domain_secrets: Sequence[
                ContainerNetworkPolicyDomainSecretParam
                | ContainerNetworkPolicyDomainSecretParamDict
                | Mapping[str, Any]
            ]
            | Unset = ...,
        ) -> None: ...
