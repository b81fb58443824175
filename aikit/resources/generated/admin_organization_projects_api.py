# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects`: projects."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit.resources.generated.admin_organization_projects_api_keys_api import AdminOrganizationProjectsApiKeysAPI
    from aikit.resources.generated.admin_organization_projects_certificates_api import (
        AdminOrganizationProjectsCertificatesAPI,
    )
    from aikit.resources.generated.admin_organization_projects_data_retention_api import (
        AdminOrganizationProjectsDataRetentionAPI,
    )
    from aikit.resources.generated.admin_organization_projects_groups_api import AdminOrganizationProjectsGroupsAPI
    from aikit.resources.generated.admin_organization_projects_hosted_tool_permissions_api import (
        AdminOrganizationProjectsHostedToolPermissionsAPI,
    )
    from aikit.resources.generated.admin_organization_projects_model_permissions_api import (
        AdminOrganizationProjectsModelPermissionsAPI,
    )
    from aikit.resources.generated.admin_organization_projects_rate_limits_api import (
        AdminOrganizationProjectsRateLimitsAPI,
    )
    from aikit.resources.generated.admin_organization_projects_roles_api import AdminOrganizationProjectsRolesAPI
    from aikit.resources.generated.admin_organization_projects_service_accounts_api import (
        AdminOrganizationProjectsServiceAccountsAPI,
    )
    from aikit.resources.generated.admin_organization_projects_spend_alerts_api import (
        AdminOrganizationProjectsSpendAlertsAPI,
    )
    from aikit.resources.generated.admin_organization_projects_spend_limit_api import (
        AdminOrganizationProjectsSpendLimitAPI,
    )
    from aikit.resources.generated.admin_organization_projects_users_api import AdminOrganizationProjectsUsersAPI
    from aikit_openapi.models import Project, ProjectListResponse
    from aikit_openapi.params.create_project import CreateProjectOptions
    from aikit_openapi.params.list_projects import ListProjectsParams
    from aikit_openapi.params.modify_project import ModifyProjectParams

    class ProjectResult(OpenAIResult, Project): ...

    class ProjectListResponsePage(Page[Project], ProjectListResponse): ...

    class CreateKeywords(CreateProjectOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListProjectsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyProjectParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ProjectResult = OpenAIResult
    ProjectListResponsePage = Page

__all__ = ["AdminOrganizationProjectsAPI"]


class AdminOrganizationProjectsAPI(Resource):
    """Projects."""

    path: ClassVar[str] = "admin.organization.projects"

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsApiKeysAPI:
        """API keys of projects."""
        from aikit.resources.generated.admin_organization_projects_api_keys_api import (
            AdminOrganizationProjectsApiKeysAPI,
        )

        return AdminOrganizationProjectsApiKeysAPI(self._client)

    @cached_property
    def certificates(self) -> AdminOrganizationProjectsCertificatesAPI:
        """Certificates of projects."""
        from aikit.resources.generated.admin_organization_projects_certificates_api import (
            AdminOrganizationProjectsCertificatesAPI,
        )

        return AdminOrganizationProjectsCertificatesAPI(self._client)

    @cached_property
    def data_retention(self) -> AdminOrganizationProjectsDataRetentionAPI:
        """How long a project's data is retained."""
        from aikit.resources.generated.admin_organization_projects_data_retention_api import (
            AdminOrganizationProjectsDataRetentionAPI,
        )

        return AdminOrganizationProjectsDataRetentionAPI(self._client)

    @cached_property
    def groups(self) -> AdminOrganizationProjectsGroupsAPI:
        """Groups of projects."""
        from aikit.resources.generated.admin_organization_projects_groups_api import AdminOrganizationProjectsGroupsAPI

        return AdminOrganizationProjectsGroupsAPI(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AdminOrganizationProjectsHostedToolPermissionsAPI:
        """Which hosted tools a project may use."""
        from aikit.resources.generated.admin_organization_projects_hosted_tool_permissions_api import (
            AdminOrganizationProjectsHostedToolPermissionsAPI,
        )

        return AdminOrganizationProjectsHostedToolPermissionsAPI(self._client)

    @cached_property
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissionsAPI:
        """Which models a project may use."""
        from aikit.resources.generated.admin_organization_projects_model_permissions_api import (
            AdminOrganizationProjectsModelPermissionsAPI,
        )

        return AdminOrganizationProjectsModelPermissionsAPI(self._client)

    @cached_property
    def rate_limits(self) -> AdminOrganizationProjectsRateLimitsAPI:
        """Rate limits of projects."""
        from aikit.resources.generated.admin_organization_projects_rate_limits_api import (
            AdminOrganizationProjectsRateLimitsAPI,
        )

        return AdminOrganizationProjectsRateLimitsAPI(self._client)

    @cached_property
    def roles(self) -> AdminOrganizationProjectsRolesAPI:
        """Roles of projects."""
        from aikit.resources.generated.admin_organization_projects_roles_api import AdminOrganizationProjectsRolesAPI

        return AdminOrganizationProjectsRolesAPI(self._client)

    @cached_property
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccountsAPI:
        """Service accounts of projects."""
        from aikit.resources.generated.admin_organization_projects_service_accounts_api import (
            AdminOrganizationProjectsServiceAccountsAPI,
        )

        return AdminOrganizationProjectsServiceAccountsAPI(self._client)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlertsAPI:
        """Spend alerts of projects."""
        from aikit.resources.generated.admin_organization_projects_spend_alerts_api import (
            AdminOrganizationProjectsSpendAlertsAPI,
        )

        return AdminOrganizationProjectsSpendAlertsAPI(self._client)

    @cached_property
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimitAPI:
        """Spend limit of projects."""
        from aikit.resources.generated.admin_organization_projects_spend_limit_api import (
            AdminOrganizationProjectsSpendLimitAPI,
        )

        return AdminOrganizationProjectsSpendLimitAPI(self._client)

    @cached_property
    def users(self) -> AdminOrganizationProjectsUsersAPI:
        """Users of projects."""
        from aikit.resources.generated.admin_organization_projects_users_api import AdminOrganizationProjectsUsersAPI

        return AdminOrganizationProjectsUsersAPI(self._client)

    @overload
    def archive(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectResult: ...

    @overload
    def archive(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectResult]]
    ) -> Future[ProjectResult]: ...

    def archive(self, project_id: str, **keywords: Any) -> ProjectResult | Future[ProjectResult]:
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
        return self._run(
            self._call(operations.archive_project, "archive", ProjectResult._of, path=(project_id,), keywords=keywords)
        )

    @overload
    def create(self, *, name: str, **keywords: Unpack[CreateKeywords]) -> ProjectResult: ...

    @overload
    def create(
        self, *, name: str, **keywords: Unpack[CreateCallbackKeywords[ProjectResult]]
    ) -> Future[ProjectResult]: ...

    def create(self, *, name: str, **keywords: Any) -> ProjectResult | Future[ProjectResult]:
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
        return self._run(
            self._call(
                operations.create_project, "create", ProjectResult._of, explicit={"name": name}, keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> ProjectListResponsePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[ProjectListResponsePage]]
    ) -> Future[ProjectListResponsePage]: ...

    def list(self, **keywords: Any) -> ProjectListResponsePage | Future[ProjectListResponsePage]:
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
            self._call(operations.list_projects, "list", self._bound(ProjectListResponsePage), keywords=keywords)
        )

    @overload
    def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectResult: ...

    @overload
    def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectResult]]
    ) -> Future[ProjectResult]: ...

    def retrieve(self, project_id: str, **keywords: Any) -> ProjectResult | Future[ProjectResult]:
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
        return self._run(
            self._call(
                operations.retrieve_project, "retrieve", ProjectResult._of, path=(project_id,), keywords=keywords
            )
        )

    @overload
    def update(self, project_id: str, **keywords: Unpack[UpdateKeywords]) -> ProjectResult: ...

    @overload
    def update(
        self, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectResult]]
    ) -> Future[ProjectResult]: ...

    def update(self, project_id: str, **keywords: Any) -> ProjectResult | Future[ProjectResult]:
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
        return self._run(
            self._call(operations.modify_project, "update", ProjectResult._of, path=(project_id,), keywords=keywords)
        )
