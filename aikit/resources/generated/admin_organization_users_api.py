# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.users`: users."""

# lazy: the resources below this one
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult, Page
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
    from aikit.resources.generated.admin_organization_users_roles_api import AdminOrganizationUsersRolesAPI
    from aikit_openapi.models import User, UserDeleteResponse, UserListResponse
    from aikit_openapi.params.list_users import ListUsersParams
    from aikit_openapi.params.modify_user import ModifyUserParams

    class UserDeleteResponseResult(OpenAIResult, UserDeleteResponse): ...

    class UserListResponsePage(Page[User], UserListResponse): ...

    class UserResult(OpenAIResult, User): ...

    class ListKeywords(ListUsersParams, CallKeywords, total=False):
        """Keywords of `admin.organization.users.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyUserParams, CallKeywords, total=False):
        """Keywords of `admin.organization.users.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

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

    @overload
    def delete(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserDeleteResponseResult: ...

    @overload
    def delete(
        self, user_id: str, **keywords: Unpack[CallbackKeywords[UserDeleteResponseResult]]
    ) -> Future[UserDeleteResponseResult]: ...

    def delete(self, user_id: str, **keywords: Any) -> UserDeleteResponseResult | Future[UserDeleteResponseResult]:
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

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> UserListResponsePage: ...

    @overload
    def list(self, **keywords: Unpack[ListCallbackKeywords[UserListResponsePage]]) -> Future[UserListResponsePage]: ...

    def list(self, **keywords: Any) -> UserListResponsePage | Future[UserListResponsePage]:
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
            self._call(operations.list_users, "list", self._bound(UserListResponsePage), keywords=keywords)
        )

    @overload
    def retrieve(self, user_id: str, **keywords: Unpack[CallKeywords]) -> UserResult: ...

    @overload
    def retrieve(self, user_id: str, **keywords: Unpack[CallbackKeywords[UserResult]]) -> Future[UserResult]: ...

    def retrieve(self, user_id: str, **keywords: Any) -> UserResult | Future[UserResult]:
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

    @overload
    def update(self, user_id: str, **keywords: Unpack[UpdateKeywords]) -> UserResult: ...

    @overload
    def update(self, user_id: str, **keywords: Unpack[UpdateCallbackKeywords[UserResult]]) -> Future[UserResult]: ...

    def update(self, user_id: str, **keywords: Any) -> UserResult | Future[UserResult]:
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
        return self._run(
            self._call(operations.modify_user, "update", UserResult._of, path=(user_id,), keywords=keywords)
        )
