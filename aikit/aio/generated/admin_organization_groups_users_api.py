# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups.users`: users of groups."""

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
    from aikit.resources.generated.admin_organization_groups_users_api import (
        GroupMemberUserResult,
        GroupUserAssignmentResult,
        GroupUserDeletedResourceResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import (
        GroupUser,
        UserListResource,
    )

    class AsyncUserListResourcePage(AsyncNextPage[GroupUser], UserListResource): ...

else:
    GroupUserAssignmentResult = OpenAIResult
    GroupUserDeletedResourceResult = OpenAIResult
    AsyncUserListResourcePage = AsyncNextPage
    GroupMemberUserResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationGroupsUsersAPI"]


class AsyncAdminOrganizationGroupsUsersAPI(AsyncResource):
    """Users of groups."""

    path: ClassVar[str] = "admin.organization.groups.users"

    @overload
    async def create(
        self, group_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]
    ) -> GroupUserAssignmentResult: ...

    @overload
    async def create(
        self, group_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[GroupUserAssignmentResult]]
    ) -> Task[GroupUserAssignmentResult]: ...

    async def create(
        self, group_id: str, *, user_id: str, **keywords: Any
    ) -> GroupUserAssignmentResult | Task[GroupUserAssignmentResult]:
        """Add a user to a group.

        Args:
            group_id: id of the group; must not be empty.
            user_id: id of the user; a string.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.add_group_user,
                "create",
                GroupUserAssignmentResult._of,
                path=(group_id,),
                explicit={"user_id": user_id},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> GroupUserDeletedResourceResult: ...

    @overload
    async def delete(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[GroupUserDeletedResourceResult]]
    ) -> Task[GroupUserDeletedResourceResult]: ...

    async def delete(
        self, user_id: str, *, group_id: str, **keywords: Any
    ) -> GroupUserDeletedResourceResult | Task[GroupUserDeletedResourceResult]:
        """Remove a user from a group.

        Args:
            group_id: id of the group; must not be empty.
            user_id: id of the user; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.remove_group_user,
                "delete",
                GroupUserDeletedResourceResult._of,
                path=(group_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, group_id: str, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncUserListResourcePage]: ...

    @overload
    def list(
        self, group_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncUserListResourcePage]]
    ) -> AsyncPager[Task[AsyncUserListResourcePage]]: ...

    def list(
        self, group_id: str, **keywords: Any
    ) -> AsyncPager[AsyncUserListResourcePage | Task[AsyncUserListResourcePage]]:
        """List the users of a group.

        Args:
            group_id: id of the group; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 1000; default 100.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `desc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_group_users,
                "list",
                self._bound(AsyncUserListResourcePage),
                path=(group_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> GroupMemberUserResult: ...

    @overload
    async def retrieve(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[GroupMemberUserResult]]
    ) -> Task[GroupMemberUserResult]: ...

    async def retrieve(
        self, user_id: str, *, group_id: str, **keywords: Any
    ) -> GroupMemberUserResult | Task[GroupMemberUserResult]:
        """Retrieve a user of a group.

        Args:
            group_id: id of the group; must not be empty.
            user_id: id of the user; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_group_user,
                "retrieve",
                GroupMemberUserResult._of,
                path=(group_id, user_id),
                keywords=keywords,
            )
        )
