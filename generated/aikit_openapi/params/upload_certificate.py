# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/certificates."""

from __future__ import annotations

from typing import TypedDict


class UploadCertificateOptions(TypedDict, total=False):
    """`UploadCertificateParams` without `certificate`, for methods that name these arguments."""

    name: str
    """A string."""


class UploadCertificateParams(UploadCertificateOptions, total=False):
    """Body fields and query parameters of POST /organization/certificates. Omitted ones are not sent."""

    certificate: str
    """A string."""
