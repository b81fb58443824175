# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .audit_log_certificates_activated_certificates_item import (
        AuditLogCertificatesActivatedCertificatesItem,
    )


@model
class AuditLogCertificatesActivated(_Model):
    """`AuditLogCertificatesActivated` of the API."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None

    _decoders = {
        "certificates": many(one("AuditLogCertificatesActivatedCertificatesItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            certificates: Sequence[AuditLogCertificatesActivatedCertificatesItem | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
