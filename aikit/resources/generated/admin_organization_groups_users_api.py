# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups.users`: users of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import NextPage, OpenAIResult
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
    from aikit_openapi.models import (
        GroupMemberUser,
        GroupUser,
        GroupUserAssignment,
        GroupUserDeletedResource,
        UserListResource,
    )
    from aikit_openapi.params.list_group_users import ListGroupUsersParams

    class GroupUserAssignmentResult(OpenAIResult, GroupUserAssignment): ...

    class GroupUserDeletedResourceResult(OpenAIResult, GroupUserDeletedResource): ...

    class UserListResourcePage(NextPage[GroupUser], UserListResource): ...

    class GroupMemberUserResult(OpenAIResult, GroupMemberUser): ...

    class ListKeywords(ListGroupUsersParams, CallKeywords, total=False):
        """Keywords of `admin.organization.groups.users.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    GroupUserAssignmentResult = OpenAIResult
    GroupUserDeletedResourceResult = OpenAIResult
    UserListResourcePage = NextPage
    GroupMemberUserResult = OpenAIResult

__all__ = ["AdminOrganizationGroupsUsersAPI"]


class AdminOrganizationGroupsUsersAPI(Resource):
    """Users of groups."""

    path: ClassVar[str] = "admin.organization.groups.users"

    @overload
    def create(self, group_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]) -> GroupUserAssignmentResult: ...

    @overload
    def create(
        self, group_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[GroupUserAssignmentResult]]
    ) -> Future[GroupUserAssignmentResult]: ...

    def create(
        self, group_id: str, *, user_id: str, **keywords: Any
    ) -> GroupUserAssignmentResult | Future[GroupUserAssignmentResult]:
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
        return self._run(
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
    def delete(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> GroupUserDeletedResourceResult: ...

    @overload
    def delete(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[GroupUserDeletedResourceResult]]
    ) -> Future[GroupUserDeletedResourceResult]: ...

    def delete(
        self, user_id: str, *, group_id: str, **keywords: Any
    ) -> GroupUserDeletedResourceResult | Future[GroupUserDeletedResourceResult]:
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
        return self._run(
            self._call(
                operations.remove_group_user,
                "delete",
                GroupUserDeletedResourceResult._of,
                path=(group_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, group_id: str, **keywords: Unpack[ListKeywords]) -> UserListResourcePage: ...

    @overload
    def list(
        self, group_id: str, **keywords: Unpack[ListCallbackKeywords[UserListResourcePage]]
    ) -> Future[UserListResourcePage]: ...

    def list(self, group_id: str, **keywords: Any) -> UserListResourcePage | Future[UserListResourcePage]:
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
                self._bound(UserListResourcePage),
                path=(group_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, user_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupMemberUserResult: ...

    @overload
    def retrieve(
        self, user_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[GroupMemberUserResult]]
    ) -> Future[GroupMemberUserResult]: ...

    def retrieve(
        self, user_id: str, *, group_id: str, **keywords: Any
    ) -> GroupMemberUserResult | Future[GroupMemberUserResult]:
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
        return self._run(
            self._call(
                operations.retrieve_group_user,
                "retrieve",
                GroupMemberUserResult._of,
                path=(group_id, user_id),
                keywords=keywords,
            )
        )
