# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types import Unset
    from .certificate_certificate_details import CertificateCertificateDetails


@model
class Certificate(_Model):
    """`Certificate` of the API."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    """Unix time in seconds."""
    certificate_details: CertificateCertificateDetails
    active: bool | None

    _required = ("object", "id", "name", "created_at", "certificate_details")
    _decoders = {
        "certificate_details": one("CertificateCertificateDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["certificate", "organization.certificate", "organization.project.certificate"],
            id: str,
            name: str | None,
            created_at: int,
            certificate_details: CertificateCertificateDetails | Mapping[str, Any],
            active: bool | Unset = ...,
        ) -> None: ...
