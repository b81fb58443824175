# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .organization_certificate import OrganizationCertificate


@model
class OrganizationCertificateDeactivationResponse(_Model):
    """`OrganizationCertificateDeactivationResponse` of the API."""

    object: Literal["organization.certificate.deactivation"]
    data: list[OrganizationCertificate]

    _required = ("data",)
    _constants = {"object": "organization.certificate.deactivation"}
    _decoders = {
        "data": many(one("OrganizationCertificate")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[OrganizationCertificate | Mapping[str, Any]],
            object: Literal["organization.certificate.deactivation"] | Unset = ...,
        ) -> None: ...
