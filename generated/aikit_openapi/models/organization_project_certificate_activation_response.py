# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .organization_project_certificate import OrganizationProjectCertificate


@model
class OrganizationProjectCertificateActivationResponse(_Model):
    """`OrganizationProjectCertificateActivationResponse` of the API."""

    object: Literal["organization.project.certificate.activation"]
    data: list[OrganizationProjectCertificate]

    _required = ("data",)
    _constants = {"object": "organization.project.certificate.activation"}
    _decoders = {
        "data": many(one("OrganizationProjectCertificate")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[OrganizationProjectCertificate | Mapping[str, Any]],
            object: Literal["organization.project.certificate.activation"] | Unset = ...,
        ) -> None: ...
