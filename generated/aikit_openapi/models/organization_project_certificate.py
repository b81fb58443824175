# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .organization_project_certificate_certificate_details import (
        OrganizationProjectCertificateCertificateDetails,
    )


@model
class OrganizationProjectCertificate(_Model):
    """`OrganizationProjectCertificate` of the API."""

    object: Literal["organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    """Unix time in seconds."""
    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool

    _required = ("id", "name", "created_at", "certificate_details", "active")
    _constants = {"object": "organization.project.certificate"}
    _decoders = {
        "certificate_details": one("OrganizationProjectCertificateCertificateDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str | None,
            created_at: int,
            certificate_details: OrganizationProjectCertificateCertificateDetails | Mapping[str, Any],
            active: bool,
            object: Literal["organization.project.certificate"] | Unset = ...,
        ) -> None: ...
