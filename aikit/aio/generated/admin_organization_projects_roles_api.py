# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.roles`: roles of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncNextPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Sequence
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_roles_api import (
        CreateCallbackKeywords,
        CreateKeywords,
        ListCallbackKeywords,
        ListKeywords,
        RoleDeletedResourceResult,
        RoleResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )
    from aikit_openapi.models import PublicRoleListResource, Role

    class AsyncPublicRoleListResourcePage(AsyncNextPage[Role], PublicRoleListResource): ...

else:
    RoleResult = OpenAIResult
    RoleDeletedResourceResult = OpenAIResult
    AsyncPublicRoleListResourcePage = AsyncNextPage

__all__ = ["AsyncAdminOrganizationProjectsRolesAPI"]


class AsyncAdminOrganizationProjectsRolesAPI(AsyncResource):
    """Roles of projects."""

    path: ClassVar[str] = "admin.organization.projects.roles"

    @overload
    async def create(
        self, project_id: str, *, role_name: str, permissions: Sequence[str], **keywords: Unpack[CreateKeywords]
    ) -> RoleResult: ...

    @overload
    async def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        **keywords: Unpack[CreateCallbackKeywords[RoleResult]],
    ) -> Task[RoleResult]: ...

    async def create(
        self, project_id: str, *, role_name: str, permissions: Sequence[str], **keywords: Any
    ) -> RoleResult | Task[RoleResult]:
        """Create a role of a project.

        Args:
            project_id: id of the project; must not be empty.
            role_name: a string.
            permissions: what the role allows; a list of strings.
            **keywords: call options, and:
                description: what it is for; a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.create_project_role,
                "create",
                RoleResult._of,
                path=(project_id,),
                explicit={"role_name": role_name, "permissions": permissions},
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> RoleDeletedResourceResult: ...

    @overload
    async def delete(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[RoleDeletedResourceResult]]
    ) -> Task[RoleDeletedResourceResult]: ...

    async def delete(
        self, role_id: str, *, project_id: str, **keywords: Any
    ) -> RoleDeletedResourceResult | Task[RoleDeletedResourceResult]:
        """Delete a role of a project.

        Args:
            project_id: id of the project; must not be empty.
            role_id: id of the role; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.delete_project_role,
                "delete",
                RoleDeletedResourceResult._of,
                path=(project_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncPublicRoleListResourcePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncPublicRoleListResourcePage]]
    ) -> AsyncPager[Task[AsyncPublicRoleListResourcePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncPublicRoleListResourcePage | Task[AsyncPublicRoleListResourcePage]]:
        """List the roles of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 1000; default 1000.
                after: id of the last item on the previous page. The list continues after it.
                order: sort order by creation time: `asc` or `desc`; default `asc`.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_project_roles,
                "list",
                self._bound(AsyncPublicRoleListResourcePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, role_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]) -> RoleResult: ...

    @overload
    async def retrieve(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[RoleResult]]
    ) -> Task[RoleResult]: ...

    async def retrieve(self, role_id: str, *, project_id: str, **keywords: Any) -> RoleResult | Task[RoleResult]:
        """Retrieve a role of a project.

        Args:
            project_id: id of the project; must not be empty.
            role_id: id of the role; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_project_role,
                "retrieve",
                RoleResult._of,
                path=(project_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    async def update(self, role_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]) -> RoleResult: ...

    @overload
    async def update(
        self, role_id: str, *, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[RoleResult]]
    ) -> Task[RoleResult]: ...

    async def update(self, role_id: str, *, project_id: str, **keywords: Any) -> RoleResult | Task[RoleResult]:
        """Update a role of a project.

        Args:
            project_id: id of the project; must not be empty.
            role_id: id of the role; must not be empty.
            **keywords: call options, and:
                permissions: what the role allows; a list of strings or None.
                description: what it is for; a string or None.
                role_name: a string or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.update_project_role, "update", RoleResult._of, path=(project_id, role_id), keywords=keywords
            )
        )
