# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.groups`: groups of projects."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncNextPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.admin_organization_projects_groups_roles_api import (
        AsyncAdminOrganizationProjectsGroupsRolesAPI,
    )
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_groups_api import (
        ListCallbackKeywords,
        ListKeywords,
        ProjectGroupDeletedResourceResult,
        ProjectGroupResult,
        RetrieveCallbackKeywords,
        RetrieveKeywords,
    )
    from aikit_openapi.models import ProjectGroup, ProjectGroupListResource

    class AsyncProjectGroupListResourcePage(AsyncNextPage[ProjectGroup], ProjectGroupListResource): ...

else:
    ProjectGroupResult = OpenAIResult
    ProjectGroupDeletedResourceResult = OpenAIResult
    AsyncProjectGroupListResourcePage = AsyncNextPage

__all__ = ["AsyncAdminOrganizationProjectsGroupsAPI"]


class AsyncAdminOrganizationProjectsGroupsAPI(AsyncResource):
    """Groups of projects."""

    path: ClassVar[str] = "admin.organization.projects.groups"

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsGroupsRolesAPI:
        """Roles of groups."""
        from aikit.aio.generated.admin_organization_projects_groups_roles_api import (
            AsyncAdminOrganizationProjectsGroupsRolesAPI,
        )

        return AsyncAdminOrganizationProjectsGroupsRolesAPI(self._client)

    @overload
    async def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectGroupResult: ...

    @overload
    async def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Unpack[CallbackKeywords[ProjectGroupResult]]
    ) -> Task[ProjectGroupResult]: ...

    async def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Any
    ) -> ProjectGroupResult | Task[ProjectGroupResult]:
        """Give a group access to a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; a string.
            role: the role of the author or the member; a string.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.add_project_group,
                "create",
                ProjectGroupResult._of,
                path=(project_id,),
                explicit={"group_id": group_id, "role": role},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, group_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectGroupDeletedResourceResult: ...

    @overload
    async def delete(
        self, group_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectGroupDeletedResourceResult]]
    ) -> Task[ProjectGroupDeletedResourceResult]: ...

    async def delete(
        self, group_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectGroupDeletedResourceResult | Task[ProjectGroupDeletedResourceResult]:
        """Take a group's access to a project away.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.remove_project_group,
                "delete",
                ProjectGroupDeletedResourceResult._of,
                path=(project_id, group_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncProjectGroupListResourcePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncProjectGroupListResourcePage]]
    ) -> AsyncPager[Task[AsyncProjectGroupListResourcePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectGroupListResourcePage | Task[AsyncProjectGroupListResourcePage]]:
        """List the groups of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100; default 20.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `asc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_groups,
                "list",
                self._bound(AsyncProjectGroupListResourcePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ProjectGroupResult: ...

    @overload
    async def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Unpack[RetrieveCallbackKeywords[ProjectGroupResult]]
    ) -> Task[ProjectGroupResult]: ...

    async def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectGroupResult | Task[ProjectGroupResult]:
        """Retrieve a group of a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            **keywords: call options, and:
                group_type: `group` or `tenant_group`; default `group`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_project_group,
                "retrieve",
                ProjectGroupResult._of,
                path=(project_id, group_id),
                keywords=keywords,
            )
        )
