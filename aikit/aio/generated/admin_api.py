# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin`: administration of an organization. Needs an admin key."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.admin_organization_api import AsyncAdminOrganizationAPI

__all__ = ["AsyncAdminAPI"]


class AsyncAdminAPI(AsyncResource):
    """Administration of an organization. Needs an admin key."""

    path: ClassVar[str] = "admin"

    @cached_property
    def organization(self) -> AsyncAdminOrganizationAPI:
        """The organization of the admin key."""
        from aikit.aio.generated.admin_organization_api import AsyncAdminOrganizationAPI

        return AsyncAdminOrganizationAPI(self._client)
