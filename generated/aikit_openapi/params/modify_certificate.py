# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TypedDict


class ModifyCertificateParams(TypedDict, total=False):
    """Body fields and query parameters of POST /organization/certificates/{certificate_id}. Omitted ones are not sent."""

    name: str
    """A string."""
