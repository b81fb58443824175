# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/certificates/{certificate_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class GetCertificateParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/certificates/{certificate_id}. Omitted ones are not sent."""

    include: Sequence[Literal["content"]]
    """A list of `content`."""
