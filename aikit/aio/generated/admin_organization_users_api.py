# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users`: users."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.aio.generated.admin_organization_users_roles_api import AsyncAdminOrganizationUsersRolesAPI
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_users_api import (
        ListCallbackKeywords,
        ListKeywords,
        UpdateCallbackKeywords,
        UpdateKeywords,
        UserDeleteResponseResult,
        UserResult,
    )
    from aikit_openapi.models import User, UserListResponse

    class AsyncUserListResponsePage(AsyncPage[User], UserListResponse): ...

else:
    UserDeleteResponseResult = OpenAIResult
    AsyncUserListResponsePage = AsyncPage
    UserResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationUsersAPI"]


class AsyncAdminOrganizationUsersAPI(AsyncResource):
    """Users."""

    path: ClassVar[str] = "admin.organization.users"

    @cached_property
    def roles(self) -> AsyncAdminOrganizationUsersRolesAPI:
        """Roles of users."""
        from aikit.aio.generated.admin_organization_users_roles_api import AsyncAdminOrganizationUsersRolesAPI

        return AsyncAdminOrganizationUsersRolesAPI(self._client)

    @overload
    async def delete(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserDeleteResponseResult: ...

    @overload
    async def delete(
        self, user_id: str, **keywords: Unpack[CallbackKeywords[UserDeleteResponseResult]]
    ) -> Task[UserDeleteResponseResult]: ...

    async def delete(self, user_id: str, **keywords: Any) -> UserDeleteResponseResult | Task[UserDeleteResponseResult]:
        """Delete a user.

        Args:
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
                operations.delete_user, "delete", UserDeleteResponseResult._of, path=(user_id,), keywords=keywords
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncUserListResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncUserListResponsePage]]
    ) -> AsyncPager[Task[AsyncUserListResponsePage]]: ...

    def list(self, **keywords: Any) -> AsyncPager[AsyncUserListResponsePage | Task[AsyncUserListResponsePage]]:
        """List the users.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.
                emails: a list of strings.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_users, "list", self._bound(AsyncUserListResponsePage), keywords=keywords)
        )

    @overload
    async def retrieve(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserResult: ...

    @overload
    async def retrieve(self, user_id: str, **keywords: Unpack[CallbackKeywords[UserResult]]) -> Task[UserResult]: ...

    async def retrieve(self, user_id: str, **keywords: Any) -> UserResult | Task[UserResult]:
        """Retrieve a user.

        Args:
            user_id: id of the user; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(operations.retrieve_user, "retrieve", UserResult._of, path=(user_id,), keywords=keywords)
        )

    @overload
    async def update(self, user_id: str, **keywords: Unpack[UpdateKeywords]) -> UserResult: ...

    @overload
    async def update(
        self, user_id: str, **keywords: Unpack[UpdateCallbackKeywords[UserResult]]
    ) -> Task[UserResult]: ...

    async def update(self, user_id: str, **keywords: Any) -> UserResult | Task[UserResult]:
        """Update a user.

        Args:
            user_id: id of the user; must not be empty.
            **keywords: call options, and:
                role: the role of the author or the member; a string or None.
                role_id: id of the role; a string or None.
                technical_level: a string or None.
                developer_persona: a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(operations.modify_user, "update", UserResult._of, path=(user_id,), keywords=keywords)
        )
