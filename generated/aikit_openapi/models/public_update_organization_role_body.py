# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset


@model
class PublicUpdateOrganizationRoleBody(_Model):
    """`PublicUpdateOrganizationRoleBody` of the API."""

    permissions: list[str] | None
    description: str | None
    role_name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            permissions: Sequence[str] | None | Unset = ...,
            description: str | None | Unset = ...,
            role_name: str | None | Unset = ...,
        ) -> None: ...
