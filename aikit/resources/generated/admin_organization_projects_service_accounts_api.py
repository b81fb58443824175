# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.service_accounts`: service accounts of projects."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.options.option_types import CallKeywords
    from aikit.resources.generated.admin_organization_projects_service_accounts_api_keys_api import (
        AdminOrganizationProjectsServiceAccountsApiKeysAPI,
    )
    from aikit_openapi.models import (
        ProjectServiceAccount,
        ProjectServiceAccountCreateResponse,
        ProjectServiceAccountDeleteResponse,
        ProjectServiceAccountListResponse,
    )
    from aikit_openapi.params.create_project_service_account import CreateProjectServiceAccountOptions
    from aikit_openapi.params.list_project_service_accounts import ListProjectServiceAccountsParams
    from aikit_openapi.params.update_project_service_account import UpdateProjectServiceAccountParams

    class ProjectServiceAccountCreateResponseResult(OpenAIResult, ProjectServiceAccountCreateResponse): ...

    class ProjectServiceAccountDeleteResponseResult(OpenAIResult, ProjectServiceAccountDeleteResponse): ...

    class ProjectServiceAccountListResponsePage(Page[ProjectServiceAccount], ProjectServiceAccountListResponse): ...

    class ProjectServiceAccountResult(OpenAIResult, ProjectServiceAccount): ...

    class CreateKeywords(CreateProjectServiceAccountOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.create`."""

    class ListKeywords(ListProjectServiceAccountsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.list`."""

    class UpdateKeywords(UpdateProjectServiceAccountParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.update`."""

else:
    ProjectServiceAccountCreateResponseResult = OpenAIResult
    ProjectServiceAccountDeleteResponseResult = OpenAIResult
    ProjectServiceAccountListResponsePage = Page
    ProjectServiceAccountResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsServiceAccountsAPI"]


class AdminOrganizationProjectsServiceAccountsAPI(Resource):
    """Service accounts of projects."""

    path: ClassVar[str] = "admin.organization.projects.service_accounts"

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeysAPI:
        """API keys of service accounts."""
        from aikit.resources.generated.admin_organization_projects_service_accounts_api_keys_api import (
            AdminOrganizationProjectsServiceAccountsApiKeysAPI,
        )

        return AdminOrganizationProjectsServiceAccountsApiKeysAPI(self._client)

    def create(
        self, project_id: str, *, name: str, **keywords: Unpack[CreateKeywords]
    ) -> ProjectServiceAccountCreateResponseResult:
        """Create a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            name: a string.
            **keywords: `create_service_account_only` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.create_project_service_account,
                "create",
                ProjectServiceAccountCreateResponseResult._of,
                path=(project_id,),
                explicit={"name": name},
                keywords=keywords,
            )
        )

    def delete(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountDeleteResponseResult:
        """Delete a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            service_account_id: id of the service account; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.delete_project_service_account,
                "delete",
                ProjectServiceAccountDeleteResponseResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )

    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ProjectServiceAccountListResponsePage:
        """List the service accounts of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: `limit`, `after` and call options.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_service_accounts,
                "list",
                self._bound(ProjectServiceAccountListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    def retrieve(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountResult:
        """Retrieve a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            service_account_id: id of the service account; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.retrieve_project_service_account,
                "retrieve",
                ProjectServiceAccountResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )

    def update(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]
    ) -> ProjectServiceAccountResult:
        """Update a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            service_account_id: id of the service account; must not be empty.
            **keywords: `name`, `role` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.update_project_service_account,
                "update",
                ProjectServiceAccountResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )
