# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.groups.roles`: roles of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncNextPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_groups_roles_api import (
        AssignedRoleDetailsResult,
        DeletedRoleAssignmentResourceResult,
        GroupRoleAssignmentResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import (
        AssignedRoleDetails,
        RoleListResource,
    )

    class AsyncRoleListResourcePage(AsyncNextPage[AssignedRoleDetails], RoleListResource): ...

else:
    GroupRoleAssignmentResult = OpenAIResult
    DeletedRoleAssignmentResourceResult = OpenAIResult
    AsyncRoleListResourcePage = AsyncNextPage
    AssignedRoleDetailsResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsGroupsRolesAPI"]


class AsyncAdminOrganizationProjectsGroupsRolesAPI(AsyncResource):
    """Roles of groups."""

    path: ClassVar[str] = "admin.organization.projects.groups.roles"

    @overload
    async def create(
        self, group_id: str, *, project_id: str, role_id: str, **keywords: Unpack[CallKeywords]
    ) -> GroupRoleAssignmentResult: ...

    @overload
    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        **keywords: Unpack[CallbackKeywords[GroupRoleAssignmentResult]],
    ) -> Task[GroupRoleAssignmentResult]: ...

    async def create(
        self, group_id: str, *, project_id: str, role_id: str, **keywords: Any
    ) -> GroupRoleAssignmentResult | Task[GroupRoleAssignmentResult]:
        """Assign a role to a group of a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            role_id: id of the role; a string.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.assign_project_group_role,
                "create",
                GroupRoleAssignmentResult._of,
                path=(project_id, group_id),
                explicit={"role_id": role_id},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedRoleAssignmentResourceResult: ...

    @overload
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        **keywords: Unpack[CallbackKeywords[DeletedRoleAssignmentResourceResult]],
    ) -> Task[DeletedRoleAssignmentResourceResult]: ...

    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **keywords: Any
    ) -> DeletedRoleAssignmentResourceResult | Task[DeletedRoleAssignmentResourceResult]:
        """Take a role from a group of a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            role_id: id of the role; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.unassign_project_group_role,
                "delete",
                DeletedRoleAssignmentResourceResult._of,
                path=(project_id, group_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, group_id: str, *, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncRoleListResourcePage]: ...

    @overload
    def list(
        self, group_id: str, *, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncRoleListResourcePage]]
    ) -> AsyncPager[Task[AsyncRoleListResourcePage]]: ...

    def list(
        self, group_id: str, *, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncRoleListResourcePage | Task[AsyncRoleListResourcePage]]:
        """List the roles of a group.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 1000.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_group_role_assignments,
                "list",
                self._bound(AsyncRoleListResourcePage),
                path=(project_id, group_id),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> AssignedRoleDetailsResult: ...

    @overload
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        **keywords: Unpack[CallbackKeywords[AssignedRoleDetailsResult]],
    ) -> Task[AssignedRoleDetailsResult]: ...

    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **keywords: Any
    ) -> AssignedRoleDetailsResult | Task[AssignedRoleDetailsResult]:
        """Retrieve a role of a group.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            role_id: id of the role; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_project_group_role,
                "retrieve",
                AssignedRoleDetailsResult._of,
                path=(project_id, group_id, role_id),
                keywords=keywords,
            )
        )
