# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups.roles`: roles of groups."""

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
        GroupRoleAssignment,
        RoleListResource,
    )
    from aikit_openapi.params.list_group_role_assignments import ListGroupRoleAssignmentsParams

    class GroupRoleAssignmentResult(OpenAIResult, GroupRoleAssignment): ...

    class DeletedRoleAssignmentResourceResult(OpenAIResult, DeletedRoleAssignmentResource): ...

    class RoleListResourcePage(NextPage[AssignedRoleDetails], RoleListResource): ...

    class AssignedRoleDetailsResult(OpenAIResult, AssignedRoleDetails): ...

    class ListKeywords(ListGroupRoleAssignmentsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.groups.roles.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    GroupRoleAssignmentResult = OpenAIResult
    DeletedRoleAssignmentResourceResult = OpenAIResult
    RoleListResourcePage = NextPage
    AssignedRoleDetailsResult = OpenAIResult

__all__ = ["AdminOrganizationGroupsRolesAPI"]


class AdminOrganizationGroupsRolesAPI(Resource):
    """Roles of groups."""

    path: ClassVar[str] = "admin.organization.groups.roles"

    @overload
    def create(self, group_id: str, *, role_id: str, **keywords: Unpack[CallKeywords]) -> GroupRoleAssignmentResult: ...

    @overload
    def create(
        self, group_id: str, *, role_id: str, **keywords: Unpack[CallbackKeywords[GroupRoleAssignmentResult]]
    ) -> Future[GroupRoleAssignmentResult]: ...

    def create(
        self, group_id: str, *, role_id: str, **keywords: Any
    ) -> GroupRoleAssignmentResult | Future[GroupRoleAssignmentResult]:
        """Assign a role to a group.

        Args:
            group_id: id of the group; must not be empty.
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
                operations.assign_group_role,
                "create",
                GroupRoleAssignmentResult._of,
                path=(group_id,),
                explicit={"role_id": role_id},
                keywords=keywords,
            )
        )

    @overload
    def delete(
        self, role_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> DeletedRoleAssignmentResourceResult: ...

    @overload
    def delete(
        self, role_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[DeletedRoleAssignmentResourceResult]]
    ) -> Future[DeletedRoleAssignmentResourceResult]: ...

    def delete(
        self, role_id: str, *, group_id: str, **keywords: Any
    ) -> DeletedRoleAssignmentResourceResult | Future[DeletedRoleAssignmentResourceResult]:
        """Take a role from a group.

        Args:
            group_id: id of the group; must not be empty.
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
                operations.unassign_group_role,
                "delete",
                DeletedRoleAssignmentResourceResult._of,
                path=(group_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, group_id: str, **keywords: Unpack[ListKeywords]) -> RoleListResourcePage: ...

    @overload
    def list(
        self, group_id: str, **keywords: Unpack[ListCallbackKeywords[RoleListResourcePage]]
    ) -> Future[RoleListResourcePage]: ...

    def list(self, group_id: str, **keywords: Any) -> RoleListResourcePage | Future[RoleListResourcePage]:
        """List the roles of a group.

        Args:
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
                operations.list_group_role_assignments,
                "list",
                self._bound(RoleListResourcePage),
                path=(group_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, role_id: str, *, group_id: str, **keywords: Unpack[CallKeywords]
    ) -> AssignedRoleDetailsResult: ...

    @overload
    def retrieve(
        self, role_id: str, *, group_id: str, **keywords: Unpack[CallbackKeywords[AssignedRoleDetailsResult]]
    ) -> Future[AssignedRoleDetailsResult]: ...

    def retrieve(
        self, role_id: str, *, group_id: str, **keywords: Any
    ) -> AssignedRoleDetailsResult | Future[AssignedRoleDetailsResult]:
        """Retrieve a role of a group.

        Args:
            group_id: id of the group; must not be empty.
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
                operations.retrieve_group_role,
                "retrieve",
                AssignedRoleDetailsResult._of,
                path=(group_id, role_id),
                keywords=keywords,
            )
        )
