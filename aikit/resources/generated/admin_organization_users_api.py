# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users`: users."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
from aikit_openapi import operations

if TYPE_CHECKING:
    from typing import Unpack

    from aikit.options.option_types import CallKeywords
    from aikit.resources.generated.admin_organization_users_roles_api import AdminOrganizationUsersRolesAPI
    from aikit_openapi.models import User, UserDeleteResponse, UserListResponse
    from aikit_openapi.params.list_users import ListUsersParams
    from aikit_openapi.params.modify_user import ModifyUserParams

    class UserDeleteResponseResult(OpenAIResult, UserDeleteResponse): ...

    class UserListResponsePage(Page[User], UserListResponse): ...

    class UserResult(OpenAIResult, User): ...

    class ListKeywords(ListUsersParams, CallKeywords, total=False):
        """Keywords of `admin.organization.users.list`."""

    class UpdateKeywords(ModifyUserParams, CallKeywords, total=False):
        """Keywords of `admin.organization.users.update`."""

else:
    UserDeleteResponseResult = OpenAIResult
    UserListResponsePage = Page
    UserResult = OpenAIResult

__all__ = ["AdminOrganizationUsersAPI"]


class AdminOrganizationUsersAPI(Resource):
    """Users."""

    path: ClassVar[str] = "admin.organization.users"

    @cached_property
    def roles(self) -> AdminOrganizationUsersRolesAPI:
        """Roles of users."""
        from aikit.resources.generated.admin_organization_users_roles_api import AdminOrganizationUsersRolesAPI

        return AdminOrganizationUsersRolesAPI(self._client)

    def delete(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserDeleteResponseResult:
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
        return self._run(
            self._call(
                operations.delete_user, "delete", UserDeleteResponseResult._of, path=(user_id,), keywords=keywords
            )
        )

    def list(self, **keywords: Unpack[ListKeywords]) -> UserListResponsePage:
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
            self._call(operations.list_users, "list", self._bound(UserListResponsePage), keywords=keywords)
        )

    def retrieve(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserResult:
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
        return self._run(
            self._call(operations.retrieve_user, "retrieve", UserResult._of, path=(user_id,), keywords=keywords)
        )

    def update(self, user_id: str, **keywords: Unpack[UpdateKeywords]) -> UserResult:
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
        return self._run(
            self._call(operations.modify_user, "update", UserResult._of, path=(user_id,), keywords=keywords)
        )
