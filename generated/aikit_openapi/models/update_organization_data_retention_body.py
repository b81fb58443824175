# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model


@model
class UpdateOrganizationDataRetentionBody(_Model):
    """`UpdateOrganizationDataRetentionBody` of the API."""

    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

    _required = ("retention_type",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_type: Literal[
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ],
        ) -> None: ...
