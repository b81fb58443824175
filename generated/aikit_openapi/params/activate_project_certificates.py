# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/projects/{project_id}/certificates/activate."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ActivateProjectCertificatesOptions(TypedDict, total=False):
    """`ActivateProjectCertificatesParams` without `certificate_ids`, for methods that name these arguments."""


class ActivateProjectCertificatesParams(ActivateProjectCertificatesOptions, total=False):
    """Body fields and query parameters of POST /organization/projects/{project_id}/certificates/activate. Omitted ones are not sent."""

    certificate_ids: Sequence[str]
    """A list of strings, 1 to 10 items."""
