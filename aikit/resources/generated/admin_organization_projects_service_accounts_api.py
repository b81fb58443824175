# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.service_accounts`: service accounts of projects."""

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

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListProjectServiceAccountsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(UpdateProjectServiceAccountParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.service_accounts.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

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

    @overload
    def create(
        self, project_id: str, *, name: str, **keywords: Unpack[CreateKeywords]
    ) -> ProjectServiceAccountCreateResponseResult: ...

    @overload
    def create(
        self,
        project_id: str,
        *,
        name: str,
        **keywords: Unpack[CreateCallbackKeywords[ProjectServiceAccountCreateResponseResult]],
    ) -> Future[ProjectServiceAccountCreateResponseResult]: ...

    def create(
        self, project_id: str, *, name: str, **keywords: Any
    ) -> ProjectServiceAccountCreateResponseResult | Future[ProjectServiceAccountCreateResponseResult]:
        """Create a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            name: its name; a string.
            **keywords: call options, and:
                create_service_account_only: a boolean or None.

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

    @overload
    def delete(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountDeleteResponseResult: ...

    @overload
    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectServiceAccountDeleteResponseResult]],
    ) -> Future[ProjectServiceAccountDeleteResponseResult]: ...

    def delete(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountDeleteResponseResult | Future[ProjectServiceAccountDeleteResponseResult]:
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

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ProjectServiceAccountListResponsePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[ProjectServiceAccountListResponsePage]]
    ) -> Future[ProjectServiceAccountListResponsePage]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountListResponsePage | Future[ProjectServiceAccountListResponsePage]:
        """List the service accounts of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.

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

    @overload
    def retrieve(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountResult: ...

    @overload
    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectServiceAccountResult]],
    ) -> Future[ProjectServiceAccountResult]: ...

    def retrieve(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountResult | Future[ProjectServiceAccountResult]:
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

    @overload
    def update(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]
    ) -> ProjectServiceAccountResult: ...

    @overload
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[UpdateCallbackKeywords[ProjectServiceAccountResult]],
    ) -> Future[ProjectServiceAccountResult]: ...

    def update(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountResult | Future[ProjectServiceAccountResult]:
        """Update a service account of a project.

        Args:
            project_id: id of the project; must not be empty.
            service_account_id: id of the service account; must not be empty.
            **keywords: call options, and:
                name: its name; a string.
                role: the role of the author or the member; `member` or `owner`.

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
