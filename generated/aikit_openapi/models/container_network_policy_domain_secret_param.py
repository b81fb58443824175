# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class ContainerNetworkPolicyDomainSecretParam(_Model):
    """`ContainerNetworkPolicyDomainSecretParam` of the API."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """1 to 10485760 characters."""

    _required = ("domain", "name", "value")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            domain: str,
            name: str,
            value: str,
        ) -> None: ...
