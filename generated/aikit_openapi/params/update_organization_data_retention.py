# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /organization/data_retention."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateOrganizationDataRetentionOptions(TypedDict, total=False):
    """`UpdateOrganizationDataRetentionParams` without `retention_type`, for methods that name these arguments."""


class UpdateOrganizationDataRetentionParams(UpdateOrganizationDataRetentionOptions, total=False):
    """Body fields and query parameters of POST /organization/data_retention. Omitted ones are not sent."""

    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """`zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention` or
    `enhanced_modified_abuse_monitoring`.
    """
