# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .audit_log_certificates_deactivated_certificates_item import (
        AuditLogCertificatesDeactivatedCertificatesItem,
    )


@model
class AuditLogCertificatesDeactivated(_Model):
    """`AuditLogCertificatesDeactivated` of the API."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None

    _decoders = {
        "certificates": many(one("AuditLogCertificatesDeactivatedCertificatesItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            certificates: Sequence[AuditLogCertificatesDeactivatedCertificatesItem | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
