# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class PublicCreateOrganizationRoleBody(_Model):
    """`PublicCreateOrganizationRoleBody` of the API."""

    role_name: str
    permissions: list[str]
    description: str | None

    _required = ("role_name", "permissions")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role_name: str,
            permissions: Sequence[str],
            description: str | None | Unset = ...,
        ) -> None: ...
