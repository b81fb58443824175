# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class OrganizationDataRetention(_Model):
    """`OrganizationDataRetention` of the API."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

    _required = ("type",)
    _constants = {"object": "organization.data_retention"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal[
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ],
            object: Literal["organization.data_retention"] | Unset = ...,
        ) -> None: ...
