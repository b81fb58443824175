# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups`: groups."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
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

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

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

    @overload
    def create(self, *, name: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult: ...

    @overload
    def create(
        self, *, name: str, **keywords: Unpack[CallbackKeywords[GroupResponseResult]]
    ) -> Future[GroupResponseResult]: ...

    def create(self, *, name: str, **keywords: Any) -> GroupResponseResult | Future[GroupResponseResult]:
        """Create a group.

        Args:
            name: its name; a string, 1 to 255 characters.
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

    @overload
    def delete(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupDeletedResourceResult: ...

    @overload
    def delete(
        self, group_id: str, **keywords: Unpack[CallbackKeywords[GroupDeletedResourceResult]]
    ) -> Future[GroupDeletedResourceResult]: ...

    def delete(self, group_id: str, **keywords: Any) -> GroupDeletedResourceResult | Future[GroupDeletedResourceResult]:
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

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> GroupListResourcePage: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[GroupListResourcePage]]
    ) -> Future[GroupListResourcePage]: ...

    def list(self, **keywords: Any) -> GroupListResourcePage | Future[GroupListResourcePage]:
        """List the groups.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 1000; default 100.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `asc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_groups, "list", self._bound(GroupListResourcePage), keywords=keywords)
        )

    @overload
    def retrieve(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult: ...

    @overload
    def retrieve(
        self, group_id: str, **keywords: Unpack[CallbackKeywords[GroupResponseResult]]
    ) -> Future[GroupResponseResult]: ...

    def retrieve(self, group_id: str, **keywords: Any) -> GroupResponseResult | Future[GroupResponseResult]:
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

    @overload
    def update(
        self, group_id: str, *, name: str, **keywords: Unpack[CallKeywords]
    ) -> GroupResourceWithSuccessResult: ...

    @overload
    def update(
        self, group_id: str, *, name: str, **keywords: Unpack[CallbackKeywords[GroupResourceWithSuccessResult]]
    ) -> Future[GroupResourceWithSuccessResult]: ...

    def update(
        self, group_id: str, *, name: str, **keywords: Any
    ) -> GroupResourceWithSuccessResult | Future[GroupResourceWithSuccessResult]:
        """Update a group.

        Args:
            group_id: id of the group; must not be empty.
            name: its name; a string, 1 to 255 characters.
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
