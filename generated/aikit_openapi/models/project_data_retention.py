# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ProjectDataRetention(_Model):
    """`ProjectDataRetention` of the API."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

    _required = ("type",)
    _constants = {"object": "project.data_retention"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal[
                "organization_default",
                "none",
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ],
            object: Literal["project.data_retention"] | Unset = ...,
        ) -> None: ...
