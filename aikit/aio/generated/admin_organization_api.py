# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization`: the organization of the admin key."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource

if TYPE_CHECKING:
    from aikit.aio.generated.admin_organization_admin_api_keys_api import AsyncAdminOrganizationAdminApiKeysAPI
    from aikit.aio.generated.admin_organization_audit_logs_api import AsyncAdminOrganizationAuditLogsAPI
    from aikit.aio.generated.admin_organization_certificates_api import AsyncAdminOrganizationCertificatesAPI
    from aikit.aio.generated.admin_organization_data_retention_api import AsyncAdminOrganizationDataRetentionAPI
    from aikit.aio.generated.admin_organization_groups_api import AsyncAdminOrganizationGroupsAPI
    from aikit.aio.generated.admin_organization_invites_api import AsyncAdminOrganizationInvitesAPI
    from aikit.aio.generated.admin_organization_projects_api import AsyncAdminOrganizationProjectsAPI
    from aikit.aio.generated.admin_organization_roles_api import AsyncAdminOrganizationRolesAPI
    from aikit.aio.generated.admin_organization_spend_alerts_api import AsyncAdminOrganizationSpendAlertsAPI
    from aikit.aio.generated.admin_organization_spend_limit_api import AsyncAdminOrganizationSpendLimitAPI
    from aikit.aio.generated.admin_organization_usage_api import AsyncAdminOrganizationUsageAPI
    from aikit.aio.generated.admin_organization_users_api import AsyncAdminOrganizationUsersAPI

__all__ = ["AsyncAdminOrganizationAPI"]


class AsyncAdminOrganizationAPI(AsyncResource):
    """The organization of the admin key."""

    path: ClassVar[str] = "admin.organization"

    @cached_property
    def admin_api_keys(self) -> AsyncAdminOrganizationAdminApiKeysAPI:
        """Admin API keys."""
        from aikit.aio.generated.admin_organization_admin_api_keys_api import AsyncAdminOrganizationAdminApiKeysAPI

        return AsyncAdminOrganizationAdminApiKeysAPI(self._client)

    @cached_property
    def audit_logs(self) -> AsyncAdminOrganizationAuditLogsAPI:
        """Audit logs."""
        from aikit.aio.generated.admin_organization_audit_logs_api import AsyncAdminOrganizationAuditLogsAPI

        return AsyncAdminOrganizationAuditLogsAPI(self._client)

    @cached_property
    def certificates(self) -> AsyncAdminOrganizationCertificatesAPI:
        """Certificates."""
        from aikit.aio.generated.admin_organization_certificates_api import AsyncAdminOrganizationCertificatesAPI

        return AsyncAdminOrganizationCertificatesAPI(self._client)

    @cached_property
    def data_retention(self) -> AsyncAdminOrganizationDataRetentionAPI:
        """How long the organization's data is retained."""
        from aikit.aio.generated.admin_organization_data_retention_api import AsyncAdminOrganizationDataRetentionAPI

        return AsyncAdminOrganizationDataRetentionAPI(self._client)

    @cached_property
    def groups(self) -> AsyncAdminOrganizationGroupsAPI:
        """Groups."""
        from aikit.aio.generated.admin_organization_groups_api import AsyncAdminOrganizationGroupsAPI

        return AsyncAdminOrganizationGroupsAPI(self._client)

    @cached_property
    def invites(self) -> AsyncAdminOrganizationInvitesAPI:
        """Invites."""
        from aikit.aio.generated.admin_organization_invites_api import AsyncAdminOrganizationInvitesAPI

        return AsyncAdminOrganizationInvitesAPI(self._client)

    @cached_property
    def projects(self) -> AsyncAdminOrganizationProjectsAPI:
        """Projects."""
        from aikit.aio.generated.admin_organization_projects_api import AsyncAdminOrganizationProjectsAPI

        return AsyncAdminOrganizationProjectsAPI(self._client)

    @cached_property
    def roles(self) -> AsyncAdminOrganizationRolesAPI:
        """Roles."""
        from aikit.aio.generated.admin_organization_roles_api import AsyncAdminOrganizationRolesAPI

        return AsyncAdminOrganizationRolesAPI(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncAdminOrganizationSpendAlertsAPI:
        """Spend alerts."""
        from aikit.aio.generated.admin_organization_spend_alerts_api import AsyncAdminOrganizationSpendAlertsAPI

        return AsyncAdminOrganizationSpendAlertsAPI(self._client)

    @cached_property
    def spend_limit(self) -> AsyncAdminOrganizationSpendLimitAPI:
        """Spend limit."""
        from aikit.aio.generated.admin_organization_spend_limit_api import AsyncAdminOrganizationSpendLimitAPI

        return AsyncAdminOrganizationSpendLimitAPI(self._client)

    @cached_property
    def usage(self) -> AsyncAdminOrganizationUsageAPI:
        """Usage and costs of the organization."""
        from aikit.aio.generated.admin_organization_usage_api import AsyncAdminOrganizationUsageAPI

        return AsyncAdminOrganizationUsageAPI(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationUsersAPI:
        """Users."""
        from aikit.aio.generated.admin_organization_users_api import AsyncAdminOrganizationUsersAPI

        return AsyncAdminOrganizationUsersAPI(self._client)
