# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization`: the organization of the admin key."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource

if TYPE_CHECKING:
    from aikit.resources.generated.admin_organization_admin_api_keys_api import AdminOrganizationAdminApiKeysAPI
    from aikit.resources.generated.admin_organization_audit_logs_api import AdminOrganizationAuditLogsAPI
    from aikit.resources.generated.admin_organization_certificates_api import AdminOrganizationCertificatesAPI
    from aikit.resources.generated.admin_organization_data_retention_api import AdminOrganizationDataRetentionAPI
    from aikit.resources.generated.admin_organization_groups_api import AdminOrganizationGroupsAPI
    from aikit.resources.generated.admin_organization_invites_api import AdminOrganizationInvitesAPI
    from aikit.resources.generated.admin_organization_projects_api import AdminOrganizationProjectsAPI
    from aikit.resources.generated.admin_organization_roles_api import AdminOrganizationRolesAPI
    from aikit.resources.generated.admin_organization_spend_alerts_api import AdminOrganizationSpendAlertsAPI
    from aikit.resources.generated.admin_organization_spend_limit_api import AdminOrganizationSpendLimitAPI
    from aikit.resources.generated.admin_organization_usage_api import AdminOrganizationUsageAPI
    from aikit.resources.generated.admin_organization_users_api import AdminOrganizationUsersAPI

__all__ = ["AdminOrganizationAPI"]


class AdminOrganizationAPI(Resource):
    """The organization of the admin key."""

    path: ClassVar[str] = "admin.organization"

    @cached_property
    def admin_api_keys(self) -> AdminOrganizationAdminApiKeysAPI:
        """Admin API keys."""
        from aikit.resources.generated.admin_organization_admin_api_keys_api import AdminOrganizationAdminApiKeysAPI

        return AdminOrganizationAdminApiKeysAPI(self._client)

    @cached_property
    def audit_logs(self) -> AdminOrganizationAuditLogsAPI:
        """Audit logs."""
        from aikit.resources.generated.admin_organization_audit_logs_api import AdminOrganizationAuditLogsAPI

        return AdminOrganizationAuditLogsAPI(self._client)

    @cached_property
    def certificates(self) -> AdminOrganizationCertificatesAPI:
        """Certificates."""
        from aikit.resources.generated.admin_organization_certificates_api import AdminOrganizationCertificatesAPI

        return AdminOrganizationCertificatesAPI(self._client)

    @cached_property
    def data_retention(self) -> AdminOrganizationDataRetentionAPI:
        """How long the organization's data is retained."""
        from aikit.resources.generated.admin_organization_data_retention_api import AdminOrganizationDataRetentionAPI

        return AdminOrganizationDataRetentionAPI(self._client)

    @cached_property
    def groups(self) -> AdminOrganizationGroupsAPI:
        """Groups."""
        from aikit.resources.generated.admin_organization_groups_api import AdminOrganizationGroupsAPI

        return AdminOrganizationGroupsAPI(self._client)

    @cached_property
    def invites(self) -> AdminOrganizationInvitesAPI:
        """Invites."""
        from aikit.resources.generated.admin_organization_invites_api import AdminOrganizationInvitesAPI

        return AdminOrganizationInvitesAPI(self._client)

    @cached_property
    def projects(self) -> AdminOrganizationProjectsAPI:
        """Projects."""
        from aikit.resources.generated.admin_organization_projects_api import AdminOrganizationProjectsAPI

        return AdminOrganizationProjectsAPI(self._client)

    @cached_property
    def roles(self) -> AdminOrganizationRolesAPI:
        """Roles."""
        from aikit.resources.generated.admin_organization_roles_api import AdminOrganizationRolesAPI

        return AdminOrganizationRolesAPI(self._client)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationSpendAlertsAPI:
        """Spend alerts."""
        from aikit.resources.generated.admin_organization_spend_alerts_api import AdminOrganizationSpendAlertsAPI

        return AdminOrganizationSpendAlertsAPI(self._client)

    @cached_property
    def spend_limit(self) -> AdminOrganizationSpendLimitAPI:
        """Spend limit."""
        from aikit.resources.generated.admin_organization_spend_limit_api import AdminOrganizationSpendLimitAPI

        return AdminOrganizationSpendLimitAPI(self._client)

    @cached_property
    def usage(self) -> AdminOrganizationUsageAPI:
        """Usage and costs of the organization."""
        from aikit.resources.generated.admin_organization_usage_api import AdminOrganizationUsageAPI

        return AdminOrganizationUsageAPI(self._client)

    @cached_property
    def users(self) -> AdminOrganizationUsersAPI:
        """Users."""
        from aikit.resources.generated.admin_organization_users_api import AdminOrganizationUsersAPI

        return AdminOrganizationUsersAPI(self._client)
