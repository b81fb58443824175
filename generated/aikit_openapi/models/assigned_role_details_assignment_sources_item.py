# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class AssignedRoleDetailsAssignmentSourcesItem(_Model):
    """`AssignedRoleDetailsAssignmentSourcesItem` of the API."""

    principal_id: str
    principal_type: str

    _required = ("principal_id", "principal_type")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            principal_id: str,
            principal_type: str,
        ) -> None: ...
