# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users.roles`: roles of users."""

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
        AssignedRoleDetails,
        DeletedRoleAssignmentResource,
        RoleListResource,
        UserRoleAssignment,
    )
    from aikit_openapi.params.list_user_role_assignments import ListUserRoleAssignmentsParams

    class UserRoleAssignmentResult(OpenAIResult, UserRoleAssignment): ...

    class DeletedRoleAssignmentResourceResult(OpenAIResult, DeletedRoleAssignmentResource): ...

    class RoleListResourcePage(NextPage[AssignedRoleDetails], RoleListResource): ...

    class AssignedRoleDetailsResult(OpenAIResult, AssignedRoleDetails): ...

    class ListKeywords(ListUserRoleAssignmentsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.users.roles.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    UserRoleAssignmentResult = OpenAIResult
    DeletedRoleAssignmentResourceResult = OpenAIResult
    RoleListResourcePage = NextPage
    AssignedRoleDetailsResult = OpenAIResult

__all__ = ["AdminOrganizationUsersRolesAPI"]


class AdminOrganizationUsersRolesAPI(Resource):
    """Roles of users."""

    path: ClassVar[str] = "admin.organization.users.roles"

    @overload
    def create(self, user_id: str, *, role_id: str, **keywords: Unpack[CallKeywords]) -> UserRoleAssignmentResult: ...

    @overload
    def create(
        self, user_id: str, *, role_id: str, **keywords: Unpack[CallbackKeywords[UserRoleAssignmentResult]]
    ) -> Future[UserRoleAssignmentResult]: ...

    def create(
        self, user_id: str, *, role_id: str, **keywords: Any
    ) -> UserRoleAssignmentResult | Future[UserRoleAssignmentResult]:
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
        return self._run(
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
    def delete(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedRoleAssignmentResourceResult: ...

    @overload
    def delete(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[DeletedRoleAssignmentResourceResult]]
    ) -> Future[DeletedRoleAssignmentResourceResult]: ...

    def delete(
        self, role_id: str, *, user_id: str, **keywords: Any
    ) -> DeletedRoleAssignmentResourceResult | Future[DeletedRoleAssignmentResourceResult]:
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
        return self._run(
            self._call(
                operations.unassign_user_role,
                "delete",
                DeletedRoleAssignmentResourceResult._of,
                path=(user_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, user_id: str, **keywords: Unpack[ListKeywords]) -> RoleListResourcePage: ...

    @overload
    def list(
        self, user_id: str, **keywords: Unpack[ListCallbackKeywords[RoleListResourcePage]]
    ) -> Future[RoleListResourcePage]: ...

    def list(self, user_id: str, **keywords: Any) -> RoleListResourcePage | Future[RoleListResourcePage]:
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
                self._bound(RoleListResourcePage),
                path=(user_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallKeywords]
    ) -> AssignedRoleDetailsResult: ...

    @overload
    def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Unpack[CallbackKeywords[AssignedRoleDetailsResult]]
    ) -> Future[AssignedRoleDetailsResult]: ...

    def retrieve(
        self, role_id: str, *, user_id: str, **keywords: Any
    ) -> AssignedRoleDetailsResult | Future[AssignedRoleDetailsResult]:
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
        return self._run(
            self._call(
                operations.retrieve_user_role,
                "retrieve",
                AssignedRoleDetailsResult._of,
                path=(user_id, role_id),
                keywords=keywords,
            )
        )
