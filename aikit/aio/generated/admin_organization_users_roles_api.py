# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users.roles`: roles of users."""

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
    from aikit.resources.generated.admin_organization_users_roles_api import (
        AssignedRoleDetailsResult,
        DeletedRoleAssignmentResourceResult,
        ListCallbackKeywords,
        ListKeywords,
        UserRoleAssignmentResult,
    )
    from aikit_openapi.models import (
        AssignedRoleDetails,
        RoleListResource,
    )

    class AsyncRoleListResourcePage(AsyncNextPage[AssignedRoleDetails], RoleListResource): ...

else:
    UserRoleAssignmentResult = OpenAIResult
    DeletedRoleAssignmentResourceResult = OpenAIResult
    AsyncRoleListResourcePage = AsyncNextPage
    AssignedRoleDetailsResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationUsersRolesAPI"]


class AsyncAdminOrganizationUsersRolesAPI(AsyncResource):
    """Roles of users."""

    path: ClassVar[str] = "admin.organization.users.roles"

    @overload
    async def create(
        self, user_id: str, *, role_id: str, **keywords: Unpack[CallKeywords]
    ) -> UserRoleAssignmentResult: ...

    @overload
    async def create(
        self, user_id: str, *, role_id: str, **keywords: Unpack[CallbackKeywords[UserRoleAssignmentResult]]
    ) -> Task[UserRoleAssignmentResult]: ...

    async def create(
        self, user_id: str, *, role_id: str, **keywords: Any
    ) -> UserRoleAssignmentResult | Task[UserRoleAssignmentResult]:
        """Assign a role to a user.

        Args:
            user_id: id of the user; must not be empty.
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
                operations.assign_user_role,
                "create",
                UserRoleAssignmentResult._of,
                path=(user_id,),
                explicit={"role_id": role_id},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedRoleAssignmentResourceResult: ...

    @overload
    async def delete(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[DeletedRoleAssignmentResourceResult]]
    ) -> Task[DeletedRoleAssignmentResourceResult]: ...

    async def delete(
        self, role_id: str, *, user_id: str, **keywords: Any
    ) -> DeletedRoleAssignmentResourceResult | Task[DeletedRoleAssignmentResourceResult]:
        """Take a role from a user.

        Args:
            user_id: id of the user; must not be empty.
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
                operations.unassign_user_role,
                "delete",
                DeletedRoleAssignmentResourceResult._of,
                path=(user_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, user_id: str, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncRoleListResourcePage]: ...

    @overload
    def list(
        self, user_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncRoleListResourcePage]]
    ) -> AsyncPager[Task[AsyncRoleListResourcePage]]: ...

    def list(
        self, user_id: str, **keywords: Any
    ) -> AsyncPager[AsyncRoleListResourcePage | Task[AsyncRoleListResourcePage]]:
        """List the roles of a user.

        Args:
            user_id: id of the user; must not be empty.
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
                operations.list_user_role_assignments,
                "list",
                self._bound(AsyncRoleListResourcePage),
                path=(user_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]
    ) -> AssignedRoleDetailsResult: ...

    @overload
    async def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[AssignedRoleDetailsResult]]
    ) -> Task[AssignedRoleDetailsResult]: ...

    async def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Any
    ) -> AssignedRoleDetailsResult | Task[AssignedRoleDetailsResult]:
        """Retrieve a role of a user.

        Args:
            user_id: id of the user; must not be empty.
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
                operations.retrieve_user_role,
                "retrieve",
                AssignedRoleDetailsResult._of,
                path=(user_id, role_id),
                keywords=keywords,
            )
        )
