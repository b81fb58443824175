# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model


@model
class PublicAssignOrganizationGroupRoleBody(_Model):
    """`PublicAssignOrganizationGroupRoleBody` of the API."""

    role_id: str

    _required = ("role_id",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role_id: str,
        ) -> None: ...
