# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups`: groups."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource
from aikit.results.result import NextPage, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.options.option_types import CallKeywords
    from aikit.resources.generated.admin_organization_groups_roles_api import AdminOrganizationGroupsRolesAPI
    from aikit.resources.generated.admin_organization_groups_users_api import AdminOrganizationGroupsUsersAPI
    from aikit_openapi.models import GroupDeletedResource, GroupListResource, GroupResourceWithSuccess, GroupResponse
    from aikit_openapi.params.list_groups import ListGroupsParams

    class GroupResponseResult(OpenAIResult, GroupResponse): ...

    class GroupDeletedResourceResult(OpenAIResult, GroupDeletedResource): ...

    class GroupListResourcePage(NextPage[GroupResponse], GroupListResource): ...

    class GroupResourceWithSuccessResult(OpenAIResult, GroupResourceWithSuccess): ...

    class ListKeywords(ListGroupsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.groups.list`."""

else:
    GroupResponseResult = OpenAIResult
    GroupDeletedResourceResult = OpenAIResult
    GroupListResourcePage = NextPage
    GroupResourceWithSuccessResult = OpenAIResult

__all__ = ["AdminOrganizationGroupsAPI"]


class AdminOrganizationGroupsAPI(Resource):
    """Groups."""

    path: ClassVar[str] = "admin.organization.groups"

    @cached_property
    def roles(self) -> AdminOrganizationGroupsRolesAPI:
        """Roles of groups."""
        from aikit.resources.generated.admin_organization_groups_roles_api import AdminOrganizationGroupsRolesAPI

        return AdminOrganizationGroupsRolesAPI(self._client)

    @cached_property
    def users(self) -> AdminOrganizationGroupsUsersAPI:
        """Users of groups."""
        from aikit.resources.generated.admin_organization_groups_users_api import AdminOrganizationGroupsUsersAPI

        return AdminOrganizationGroupsUsersAPI(self._client)

    def create(self, *, name: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult:
        """Create a group.

        Args:
            name: a string, 1 to 255 characters.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.create_group, "create", GroupResponseResult._of, explicit={"name": name}, keywords=keywords
            )
        )

    def delete(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupDeletedResourceResult:
        """Delete a group.

        Args:
            group_id: id of the group; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.delete_group, "delete", GroupDeletedResourceResult._of, path=(group_id,), keywords=keywords
            )
        )

    def list(self, **keywords: Unpack[ListKeywords]) -> GroupListResourcePage:
        """List the groups.

        Args:
            **keywords: `limit`, `after`, `order` and call options.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_groups, "list", self._bound(GroupListResourcePage), keywords=keywords)
        )

    def retrieve(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult:
        """Retrieve a group.

        Args:
            group_id: id of the group; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.retrieve_group, "retrieve", GroupResponseResult._of, path=(group_id,), keywords=keywords
            )
        )

    def update(self, group_id: str, *, name: str, **keywords: Unpack[CallKeywords]) -> GroupResourceWithSuccessResult:
        """Update a group.

        Args:
            group_id: id of the group; must not be empty.
            name: a string, 1 to 255 characters.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.update_group,
                "update",
                GroupResourceWithSuccessResult._of,
                path=(group_id,),
                explicit={"name": name},
                keywords=keywords,
            )
        )
