# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users`: users."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.aio.generated.admin_organization_users_roles_api import AsyncAdminOrganizationUsersRolesAPI
    from aikit.options.option_types import CallKeywords
    from aikit.resources.generated.admin_organization_users_api import (
        ListKeywords,
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

    async def delete(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserDeleteResponseResult:
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

    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncUserListResponsePage]:
        """List the users.

        Args:
            **keywords: `limit`, `after`, `emails` and call options.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(operations.list_users, "list", self._bound(AsyncUserListResponsePage), keywords=keywords)
        )

    async def retrieve(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserResult:
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

    async def update(self, user_id: str, **keywords: Unpack[UpdateKeywords]) -> UserResult:
        """Update a user.

        Args:
            user_id: id of the user; must not be empty.
            **keywords: `role`, `role_id`, `technical_level`, `developer_persona` and call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(operations.modify_user, "update", UserResult._of, path=(user_id,), keywords=keywords)
        )
