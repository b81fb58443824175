# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.groups`: groups of projects."""

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
    from aikit.resources.generated.admin_organization_projects_groups_roles_api import (
        AdminOrganizationProjectsGroupsRolesAPI,
    )
    from aikit_openapi.models import ProjectGroup, ProjectGroupDeletedResource, ProjectGroupListResource
    from aikit_openapi.params.list_project_groups import ListProjectGroupsParams
    from aikit_openapi.params.retrieve_project_group import RetrieveProjectGroupParams

    class ProjectGroupResult(OpenAIResult, ProjectGroup): ...

    class ProjectGroupDeletedResourceResult(OpenAIResult, ProjectGroupDeletedResource): ...

    class ProjectGroupListResourcePage(NextPage[ProjectGroup], ProjectGroupListResource): ...

    class ListKeywords(ListProjectGroupsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.groups.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class RetrieveKeywords(RetrieveProjectGroupParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.groups.retrieve`."""

    class RetrieveCallbackKeywords(RetrieveKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ProjectGroupResult = OpenAIResult
    ProjectGroupDeletedResourceResult = OpenAIResult
    ProjectGroupListResourcePage = NextPage

__all__ = ["AdminOrganizationProjectsGroupsAPI"]


class AdminOrganizationProjectsGroupsAPI(Resource):
    """Groups of projects."""

    path: ClassVar[str] = "admin.organization.projects.groups"

    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRolesAPI:
        """Roles of groups."""
        from aikit.resources.generated.admin_organization_projects_groups_roles_api import (
            AdminOrganizationProjectsGroupsRolesAPI,
        )

        return AdminOrganizationProjectsGroupsRolesAPI(self._client)

    @overload
    def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectGroupResult: ...

    @overload
    def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Unpack[CallbackKeywords[ProjectGroupResult]]
    ) -> Future[ProjectGroupResult]: ...

    def create(
        self, project_id: str, *, group_id: str, role: str, **keywords: Any
    ) -> ProjectGroupResult | Future[ProjectGroupResult]:
        """Give a group access to a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; a string.
            role: the role of the author or the member; a string.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.add_project_group,
                "create",
                ProjectGroupResult._of,
                path=(project_id,),
                explicit={"group_id": group_id, "role": role},
                keywords=keywords,
            )
        )

    @overload
    def delete(
        self, group_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectGroupDeletedResourceResult: ...

    @overload
    def delete(
        self, group_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectGroupDeletedResourceResult]]
    ) -> Future[ProjectGroupDeletedResourceResult]: ...

    def delete(
        self, group_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectGroupDeletedResourceResult | Future[ProjectGroupDeletedResourceResult]:
        """Take a group's access to a project away.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.remove_project_group,
                "delete",
                ProjectGroupDeletedResourceResult._of,
                path=(project_id, group_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ProjectGroupListResourcePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[ProjectGroupListResourcePage]]
    ) -> Future[ProjectGroupListResourcePage]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> ProjectGroupListResourcePage | Future[ProjectGroupListResourcePage]:
        """List the groups of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100; default 20.
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
                operations.list_project_groups,
                "list",
                self._bound(ProjectGroupListResourcePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Unpack[RetrieveKeywords]
    ) -> ProjectGroupResult: ...

    @overload
    def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Unpack[RetrieveCallbackKeywords[ProjectGroupResult]]
    ) -> Future[ProjectGroupResult]: ...

    def retrieve(
        self, group_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectGroupResult | Future[ProjectGroupResult]:
        """Retrieve a group of a project.

        Args:
            project_id: id of the project; must not be empty.
            group_id: id of the group; must not be empty.
            **keywords: call options, and:
                group_type: `group` or `tenant_group`; default `group`.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.retrieve_project_group,
                "retrieve",
                ProjectGroupResult._of,
                path=(project_id, group_id),
                keywords=keywords,
            )
        )
