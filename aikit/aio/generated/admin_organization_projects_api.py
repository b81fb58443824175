# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects`: projects."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.admin_organization_projects_api_keys_api import AsyncAdminOrganizationProjectsApiKeysAPI
    from aikit.aio.generated.admin_organization_projects_certificates_api import (
        AsyncAdminOrganizationProjectsCertificatesAPI,
    )
    from aikit.aio.generated.admin_organization_projects_data_retention_api import (
        AsyncAdminOrganizationProjectsDataRetentionAPI,
    )
    from aikit.aio.generated.admin_organization_projects_groups_api import AsyncAdminOrganizationProjectsGroupsAPI
    from aikit.aio.generated.admin_organization_projects_hosted_tool_permissions_api import (
        AsyncAdminOrganizationProjectsHostedToolPermissionsAPI,
    )
    from aikit.aio.generated.admin_organization_projects_model_permissions_api import (
        AsyncAdminOrganizationProjectsModelPermissionsAPI,
    )
    from aikit.aio.generated.admin_organization_projects_rate_limits_api import (
        AsyncAdminOrganizationProjectsRateLimitsAPI,
    )
    from aikit.aio.generated.admin_organization_projects_roles_api import AsyncAdminOrganizationProjectsRolesAPI
    from aikit.aio.generated.admin_organization_projects_service_accounts_api import (
        AsyncAdminOrganizationProjectsServiceAccountsAPI,
    )
    from aikit.aio.generated.admin_organization_projects_spend_alerts_api import (
        AsyncAdminOrganizationProjectsSpendAlertsAPI,
    )
    from aikit.aio.generated.admin_organization_projects_spend_limit_api import (
        AsyncAdminOrganizationProjectsSpendLimitAPI,
    )
    from aikit.aio.generated.admin_organization_projects_users_api import AsyncAdminOrganizationProjectsUsersAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
        ProjectResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import Project, ProjectListResponse

    class AsyncProjectListResponsePage(AsyncPage[Project], ProjectListResponse): ...

else:
    ProjectResult = OpenAIResult
    AsyncProjectListResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationProjectsAPI"]


class AsyncAdminOrganizationProjectsAPI(AsyncResource):
    """Projects."""

    path: ClassVar[str] = "admin.organization.projects"

    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsApiKeysAPI:
        """API keys of projects."""
        from aikit.aio.generated.admin_organization_projects_api_keys_api import (
            AsyncAdminOrganizationProjectsApiKeysAPI,
        )

        return AsyncAdminOrganizationProjectsApiKeysAPI(self._client)

    @cached_property
    def certificates(self) -> AsyncAdminOrganizationProjectsCertificatesAPI:
        """Certificates of projects."""
        from aikit.aio.generated.admin_organization_projects_certificates_api import (
            AsyncAdminOrganizationProjectsCertificatesAPI,
        )

        return AsyncAdminOrganizationProjectsCertificatesAPI(self._client)

    @cached_property
    def data_retention(self) -> AsyncAdminOrganizationProjectsDataRetentionAPI:
        """How long a project's data is retained."""
        from aikit.aio.generated.admin_organization_projects_data_retention_api import (
            AsyncAdminOrganizationProjectsDataRetentionAPI,
        )

        return AsyncAdminOrganizationProjectsDataRetentionAPI(self._client)

    @cached_property
    def groups(self) -> AsyncAdminOrganizationProjectsGroupsAPI:
        """Groups of projects."""
        from aikit.aio.generated.admin_organization_projects_groups_api import AsyncAdminOrganizationProjectsGroupsAPI

        return AsyncAdminOrganizationProjectsGroupsAPI(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncAdminOrganizationProjectsHostedToolPermissionsAPI:
        """Which hosted tools a project may use."""
        from aikit.aio.generated.admin_organization_projects_hosted_tool_permissions_api import (
            AsyncAdminOrganizationProjectsHostedToolPermissionsAPI,
        )

        return AsyncAdminOrganizationProjectsHostedToolPermissionsAPI(self._client)

    @cached_property
    def model_permissions(self) -> AsyncAdminOrganizationProjectsModelPermissionsAPI:
        """Which models a project may use."""
        from aikit.aio.generated.admin_organization_projects_model_permissions_api import (
            AsyncAdminOrganizationProjectsModelPermissionsAPI,
        )

        return AsyncAdminOrganizationProjectsModelPermissionsAPI(self._client)

    @cached_property
    def rate_limits(self) -> AsyncAdminOrganizationProjectsRateLimitsAPI:
        """Rate limits of projects."""
        from aikit.aio.generated.admin_organization_projects_rate_limits_api import (
            AsyncAdminOrganizationProjectsRateLimitsAPI,
        )

        return AsyncAdminOrganizationProjectsRateLimitsAPI(self._client)

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsRolesAPI:
        """Roles of projects."""
        from aikit.aio.generated.admin_organization_projects_roles_api import AsyncAdminOrganizationProjectsRolesAPI

        return AsyncAdminOrganizationProjectsRolesAPI(self._client)

    @cached_property
    def service_accounts(self) -> AsyncAdminOrganizationProjectsServiceAccountsAPI:
        """Service accounts of projects."""
        from aikit.aio.generated.admin_organization_projects_service_accounts_api import (
            AsyncAdminOrganizationProjectsServiceAccountsAPI,
        )

        return AsyncAdminOrganizationProjectsServiceAccountsAPI(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncAdminOrganizationProjectsSpendAlertsAPI:
        """Spend alerts of projects."""
        from aikit.aio.generated.admin_organization_projects_spend_alerts_api import (
            AsyncAdminOrganizationProjectsSpendAlertsAPI,
        )

        return AsyncAdminOrganizationProjectsSpendAlertsAPI(self._client)

    @cached_property
    def spend_limit(self) -> AsyncAdminOrganizationProjectsSpendLimitAPI:
        """Spend limit of projects."""
        from aikit.aio.generated.admin_organization_projects_spend_limit_api import (
            AsyncAdminOrganizationProjectsSpendLimitAPI,
        )

        return AsyncAdminOrganizationProjectsSpendLimitAPI(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationProjectsUsersAPI:
        """Users of projects."""
        from aikit.aio.generated.admin_organization_projects_users_api import AsyncAdminOrganizationProjectsUsersAPI

        return AsyncAdminOrganizationProjectsUsersAPI(self._client)

    @overload
    async def archive(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectResult: ...

    @overload
    async def archive(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectResult]]
    ) -> Task[ProjectResult]: ...

    async def archive(self, project_id: str, **keywords: Any) -> ProjectResult | Task[ProjectResult]:
        """Archive a project. Its API keys stop working.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(operations.archive_project, "archive", ProjectResult._of, path=(project_id,), keywords=keywords)
        )

    @overload
    async def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> ProjectResult: ...

    @overload
    async def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[ProjectResult]]
    ) -> Task[ProjectResult]: ...

    async def create(self, *, name: str, **keywords: Any) -> ProjectResult | Task[ProjectResult]:
        """Create a project.

        Args:
            name: its name; a string.
            **keywords: call options, and:
                residency: `PublicProjectResidency` or None.
                external_key_id: id of the external key; a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.create_project, "create", ProjectResult._of, explicit={"name": name}, keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncProjectListResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncProjectListResponsePage]]
    ) -> AsyncPager[Task[AsyncProjectListResponsePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncProjectListResponsePage | Task[AsyncProjectListResponsePage]]:
        """List the projects.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.
                include_archived: a boolean; default `False`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_projects, "list", self._bound(AsyncProjectListResponsePage), keywords=keywords)
        )

    @overload
    async def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectResult: ...

    @overload
    async def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectResult]]
    ) -> Task[ProjectResult]: ...

    async def retrieve(self, project_id: str, **keywords: Any) -> ProjectResult | Task[ProjectResult]:
        """Retrieve a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_project, "retrieve", ProjectResult._of, path=(project_id,), keywords=keywords
            )
        )

    @overload
    async def update(self, project_id: str, **keywords: Unpack[UpdateKeywords]) -> ProjectResult: ...

    @overload
    async def update(
        self, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectResult]]
    ) -> Task[ProjectResult]: ...

    async def update(self, project_id: str, **keywords: Any) -> ProjectResult | Task[ProjectResult]:
        """Update a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                name: its name; a string or None.
                external_key_id: id of the external key; a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(operations.modify_project, "update", ProjectResult._of, path=(project_id,), keywords=keywords)
        )
