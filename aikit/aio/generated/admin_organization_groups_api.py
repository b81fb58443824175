# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.groups`: groups."""

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

    from aikit.aio.generated.admin_organization_groups_roles_api import AsyncAdminOrganizationGroupsRolesAPI
    from aikit.aio.generated.admin_organization_groups_users_api import AsyncAdminOrganizationGroupsUsersAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_groups_api import (
        GroupDeletedResourceResult,
        GroupResourceWithSuccessResult,
        GroupResponseResult,
        ListCallbackKeywords,
        ListKeywords,
    )
    from aikit_openapi.models import GroupListResource, GroupResponse

    class AsyncGroupListResourcePage(AsyncNextPage[GroupResponse], GroupListResource): ...

else:
    GroupResponseResult = OpenAIResult
    GroupDeletedResourceResult = OpenAIResult
    AsyncGroupListResourcePage = AsyncNextPage
    GroupResourceWithSuccessResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationGroupsAPI"]


class AsyncAdminOrganizationGroupsAPI(AsyncResource):
    """Groups."""

    path: ClassVar[str] = "admin.organization.groups"

    @cached_property
    def roles(self) -> AsyncAdminOrganizationGroupsRolesAPI:
        """Roles of groups."""
        from aikit.aio.generated.admin_organization_groups_roles_api import AsyncAdminOrganizationGroupsRolesAPI

        return AsyncAdminOrganizationGroupsRolesAPI(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationGroupsUsersAPI:
        """Users of groups."""
        from aikit.aio.generated.admin_organization_groups_users_api import AsyncAdminOrganizationGroupsUsersAPI

        return AsyncAdminOrganizationGroupsUsersAPI(self._client)

    @overload
    async def create(self, *, name: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult: ...

    @overload
    async def create(
        self, *, name: str, **keywords: Unpack[CallbackKeywords[GroupResponseResult]]
    ) -> Task[GroupResponseResult]: ...

    async def create(self, *, name: str, **keywords: Any) -> GroupResponseResult | Task[GroupResponseResult]:
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
        return await self._run(
            self._call(
                operations.create_group, "create", GroupResponseResult._of, explicit={"name": name}, keywords=keywords
            )
        )

    @overload
    async def delete(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupDeletedResourceResult: ...

    @overload
    async def delete(
        self, group_id: str, **keywords: Unpack[CallbackKeywords[GroupDeletedResourceResult]]
    ) -> Task[GroupDeletedResourceResult]: ...

    async def delete(
        self, group_id: str, **keywords: Any
    ) -> GroupDeletedResourceResult | Task[GroupDeletedResourceResult]:
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
        return await self._run(
            self._call(
                operations.delete_group, "delete", GroupDeletedResourceResult._of, path=(group_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncGroupListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncGroupListResourcePage]]
    ) -> AsyncPager[Task[AsyncGroupListResourcePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncGroupListResourcePage | Task[AsyncGroupListResourcePage]]:
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
            self._call(operations.list_groups, "list", self._bound(AsyncGroupListResourcePage), keywords=keywords)
        )

    @overload
    async def retrieve(self, group_id: str, **keywords: Unpack[CallKeywords]) -> GroupResponseResult: ...

    @overload
    async def retrieve(
        self, group_id: str, **keywords: Unpack[CallbackKeywords[GroupResponseResult]]
    ) -> Task[GroupResponseResult]: ...

    async def retrieve(self, group_id: str, **keywords: Any) -> GroupResponseResult | Task[GroupResponseResult]:
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
        return await self._run(
            self._call(
                operations.retrieve_group, "retrieve", GroupResponseResult._of, path=(group_id,), keywords=keywords
            )
        )

    @overload
    async def update(
        self, group_id: str, *, name: str, **keywords: Unpack[CallKeywords]
    ) -> GroupResourceWithSuccessResult: ...

    @overload
    async def update(
        self, group_id: str, *, name: str, **keywords: Unpack[CallbackKeywords[GroupResourceWithSuccessResult]]
    ) -> Task[GroupResourceWithSuccessResult]: ...

    async def update(
        self, group_id: str, *, name: str, **keywords: Any
    ) -> GroupResourceWithSuccessResult | Task[GroupResourceWithSuccessResult]:
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
        return await self._run(
            self._call(
                operations.update_group,
                "update",
                GroupResourceWithSuccessResult._of,
                path=(group_id,),
                explicit={"name": name},
                keywords=keywords,
            )
        )
