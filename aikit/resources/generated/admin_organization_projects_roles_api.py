# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.roles`: roles of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import NextPage, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallbackOptions,
        CallKeywords,
        ResultT,
    )
    from aikit_openapi.models import PublicRoleListResource, Role, RoleDeletedResource
    from aikit_openapi.params.create_project_role import CreateProjectRoleOptions
    from aikit_openapi.params.list_project_roles import ListProjectRolesParams
    from aikit_openapi.params.update_project_role import UpdateProjectRoleParams

    class RoleResult(OpenAIResult, Role): ...

    class RoleDeletedResourceResult(OpenAIResult, RoleDeletedResource): ...

    class PublicRoleListResourcePage(NextPage[Role], PublicRoleListResource): ...

    class CreateKeywords(CreateProjectRoleOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.roles.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListProjectRolesParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.roles.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(UpdateProjectRoleParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.roles.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    RoleResult = OpenAIResult
    RoleDeletedResourceResult = OpenAIResult
    PublicRoleListResourcePage = NextPage

__all__ = ["AdminOrganizationProjectsRolesAPI"]


class AdminOrganizationProjectsRolesAPI(Resource):
    """Roles of projects."""

    path: ClassVar[str] = "admin.organization.projects.roles"

    @overload
    def create(
        self, project_id: str, *, role_name: str, permissions: Sequence[str], **keywords: Unpack[CreateKeywords]
    ) -> RoleResult: ...

    @overload
    def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        **keywords: Unpack[CreateCallbackKeywords[RoleResult]],
    ) -> Future[RoleResult]: ...

    def create(
        self, project_id: str, *, role_name: str, permissions: Sequence[str], **keywords: Any
    ) -> RoleResult | Future[RoleResult]:
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
        return self._run(
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
    def delete(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> RoleDeletedResourceResult: ...

    @overload
    def delete(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[RoleDeletedResourceResult]]
    ) -> Future[RoleDeletedResourceResult]: ...

    def delete(
        self, role_id: str, *, project_id: str, **keywords: Any
    ) -> RoleDeletedResourceResult | Future[RoleDeletedResourceResult]:
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
        return self._run(
            self._call(
                operations.delete_project_role,
                "delete",
                RoleDeletedResourceResult._of,
                path=(project_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> PublicRoleListResourcePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[PublicRoleListResourcePage]]
    ) -> Future[PublicRoleListResourcePage]: ...

    def list(self, project_id: str, **keywords: Any) -> PublicRoleListResourcePage | Future[PublicRoleListResourcePage]:
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
                self._bound(PublicRoleListResourcePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, role_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]) -> RoleResult: ...

    @overload
    def retrieve(
        self, role_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[RoleResult]]
    ) -> Future[RoleResult]: ...

    def retrieve(self, role_id: str, *, project_id: str, **keywords: Any) -> RoleResult | Future[RoleResult]:
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
        return self._run(
            self._call(
                operations.retrieve_project_role,
                "retrieve",
                RoleResult._of,
                path=(project_id, role_id),
                keywords=keywords,
            )
        )

    @overload
    def update(self, role_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]) -> RoleResult: ...

    @overload
    def update(
        self, role_id: str, *, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[RoleResult]]
    ) -> Future[RoleResult]: ...

    def update(self, role_id: str, *, project_id: str, **keywords: Any) -> RoleResult | Future[RoleResult]:
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
        return self._run(
            self._call(
                operations.update_project_role, "update", RoleResult._of, path=(project_id, role_id), keywords=keywords
            )
        )
