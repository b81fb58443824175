# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.users`: users of projects."""

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

    from aikit.aio.generated.admin_organization_projects_users_roles_api import (
        AsyncAdminOrganizationProjectsUsersRolesAPI,
    )
    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_users_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
        ProjectUserDeleteResponseResult,
        ProjectUserResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import ProjectUser, ProjectUserListResponse

    class AsyncProjectUserListResponsePage(AsyncPage[ProjectUser], ProjectUserListResponse): ...

else:
    ProjectUserResult = OpenAIResult
    ProjectUserDeleteResponseResult = OpenAIResult
    AsyncProjectUserListResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationProjectsUsersAPI"]


class AsyncAdminOrganizationProjectsUsersAPI(AsyncResource):
    """Users of projects."""

    path: ClassVar[str] = "admin.organization.projects.users"

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsUsersRolesAPI:
        """Roles of users."""
        from aikit.aio.generated.admin_organization_projects_users_roles_api import (
            AsyncAdminOrganizationProjectsUsersRolesAPI,
        )

        return AsyncAdminOrganizationProjectsUsersRolesAPI(self._client)

    @overload
    async def create(self, project_id: str, *, role: str, **keywords: Unpack[CreateKeywords]) -> ProjectUserResult: ...

    @overload
    async def create(
        self, project_id: str, *, role: str, **keywords: Unpack[CreateCallbackKeywords[ProjectUserResult]]
    ) -> Task[ProjectUserResult]: ...

    async def create(
        self, project_id: str, *, role: str, **keywords: Any
    ) -> ProjectUserResult | Task[ProjectUserResult]:
        """Add a user to a project.

        Args:
            project_id: id of the project; must not be empty.
            role: the role of the author or the member; a string.
            **keywords: call options, and:
                user_id: id of the user; a string or None.
                email: a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.create_project_user,
                "create",
                ProjectUserResult._of,
                path=(project_id,),
                explicit={"role": role},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectUserDeleteResponseResult: ...

    @overload
    async def delete(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectUserDeleteResponseResult]]
    ) -> Task[ProjectUserDeleteResponseResult]: ...

    async def delete(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserDeleteResponseResult | Task[ProjectUserDeleteResponseResult]:
        """Remove a user from a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.delete_project_user,
                "delete",
                ProjectUserDeleteResponseResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncProjectUserListResponsePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncProjectUserListResponsePage]]
    ) -> AsyncPager[Task[AsyncProjectUserListResponsePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectUserListResponsePage | Task[AsyncProjectUserListResponsePage]]:
        """List the users of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_users,
                "list",
                self._bound(AsyncProjectUserListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectUserResult: ...

    @overload
    async def retrieve(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectUserResult]]
    ) -> Task[ProjectUserResult]: ...

    async def retrieve(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserResult | Task[ProjectUserResult]:
        """Retrieve a user of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.retrieve_project_user,
                "retrieve",
                ProjectUserResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self, user_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]
    ) -> ProjectUserResult: ...

    @overload
    async def update(
        self, user_id: str, *, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectUserResult]]
    ) -> Task[ProjectUserResult]: ...

    async def update(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserResult | Task[ProjectUserResult]:
        """Update a user of a project.

        Args:
            project_id: id of the project; must not be empty.
            user_id: id of the user; must not be empty.
            **keywords: call options, and:
                role: the role of the author or the member; a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.modify_project_user,
                "update",
                ProjectUserResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )
