# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin`: administration of an organization. Needs an admin key."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.admin_organization_api import AdminOrganizationAPI

__all__ = ["AdminAPI"]


class AdminAPI(Resource):
    """Administration of an organization. Needs an admin key."""

    path: ClassVar[str] = "admin"

    @cached_property
    def organization(self) -> AdminOrganizationAPI:
        """The organization of the admin key."""
        from aikit.resources.generated.admin_organization_api import AdminOrganizationAPI

        return AdminOrganizationAPI(self._client)
