# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.service_accounts`: service accounts of projects."""

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

    from aikit.aio.generated.admin_organization_projects_service_accounts_api_keys_api import (
        AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI,
    )
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_service_accounts_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
        ProjectServiceAccountCreateResponseResult,
        ProjectServiceAccountDeleteResponseResult,
        ProjectServiceAccountResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import (
        ProjectServiceAccount,
        ProjectServiceAccountListResponse,
    )

    class AsyncProjectServiceAccountListResponsePage(
        AsyncPage[ProjectServiceAccount], ProjectServiceAccountListResponse
    ): ...

else:
    ProjectServiceAccountCreateResponseResult = OpenAIResult
    ProjectServiceAccountDeleteResponseResult = OpenAIResult
    AsyncProjectServiceAccountListResponsePage = AsyncPage
    ProjectServiceAccountResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsServiceAccountsAPI"]


class AsyncAdminOrganizationProjectsServiceAccountsAPI(AsyncResource):
    """Service accounts of projects."""

    path: ClassVar[str] = "admin.organization.projects.service_accounts"

    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI:
        """API keys of service accounts."""
        from aikit.aio.generated.admin_organization_projects_service_accounts_api_keys_api import (
            AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI,
        )

        return AsyncAdminOrganizationProjectsServiceAccountsApiKeysAPI(self._client)

    @overload
    async def create(
        self, project_id: str, *, name: str, **keywords: Unpack[CreateKeywords]
    ) -> ProjectServiceAccountCreateResponseResult: ...

    @overload
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        **keywords: Unpack[CreateCallbackKeywords[ProjectServiceAccountCreateResponseResult]],
    ) -> Task[ProjectServiceAccountCreateResponseResult]: ...

    async def create(
        self, project_id: str, *, name: str, **keywords: Any
    ) -> ProjectServiceAccountCreateResponseResult | Task[ProjectServiceAccountCreateResponseResult]:
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
        return await self._run(
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
    async def delete(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountDeleteResponseResult: ...

    @overload
    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectServiceAccountDeleteResponseResult]],
    ) -> Task[ProjectServiceAccountDeleteResponseResult]: ...

    async def delete(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountDeleteResponseResult | Task[ProjectServiceAccountDeleteResponseResult]:
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
        return await self._run(
            self._call(
                operations.delete_project_service_account,
                "delete",
                ProjectServiceAccountDeleteResponseResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncProjectServiceAccountListResponsePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncProjectServiceAccountListResponsePage]]
    ) -> AsyncPager[Task[AsyncProjectServiceAccountListResponsePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectServiceAccountListResponsePage | Task[AsyncProjectServiceAccountListResponsePage]]:
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
                self._bound(AsyncProjectServiceAccountListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectServiceAccountResult: ...

    @overload
    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectServiceAccountResult]],
    ) -> Task[ProjectServiceAccountResult]: ...

    async def retrieve(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountResult | Task[ProjectServiceAccountResult]:
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
        return await self._run(
            self._call(
                operations.retrieve_project_service_account,
                "retrieve",
                ProjectServiceAccountResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self, service_account_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]
    ) -> ProjectServiceAccountResult: ...

    @overload
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **keywords: Unpack[UpdateCallbackKeywords[ProjectServiceAccountResult]],
    ) -> Task[ProjectServiceAccountResult]: ...

    async def update(
        self, service_account_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectServiceAccountResult | Task[ProjectServiceAccountResult]:
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
        return await self._run(
            self._call(
                operations.update_project_service_account,
                "update",
                ProjectServiceAccountResult._of,
                path=(project_id, service_account_id),
                keywords=keywords,
            )
        )
