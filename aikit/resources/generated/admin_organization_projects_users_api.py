# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.users`: users of projects."""

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
    from aikit.resources.generated.admin_organization_projects_users_roles_api import (
        AdminOrganizationProjectsUsersRolesAPI,
    )
    from aikit_openapi.models import ProjectUser, ProjectUserDeleteResponse, ProjectUserListResponse
    from aikit_openapi.params.create_project_user import CreateProjectUserOptions
    from aikit_openapi.params.list_project_users import ListProjectUsersParams
    from aikit_openapi.params.modify_project_user import ModifyProjectUserParams

    class ProjectUserResult(OpenAIResult, ProjectUser): ...

    class ProjectUserDeleteResponseResult(OpenAIResult, ProjectUserDeleteResponse): ...

    class ProjectUserListResponsePage(Page[ProjectUser], ProjectUserListResponse): ...

    class CreateKeywords(CreateProjectUserOptions, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.users.create`."""

    class CreateCallbackKeywords(CreateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class ListKeywords(ListProjectUsersParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.users.list`."""

    class ListCallbackKeywords(ListKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

    class UpdateKeywords(ModifyProjectUserParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.users.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ProjectUserResult = OpenAIResult
    ProjectUserDeleteResponseResult = OpenAIResult
    ProjectUserListResponsePage = Page

__all__ = ["AdminOrganizationProjectsUsersAPI"]


class AdminOrganizationProjectsUsersAPI(Resource):
    """Users of projects."""

    path: ClassVar[str] = "admin.organization.projects.users"

    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRolesAPI:
        """Roles of users."""
        from aikit.resources.generated.admin_organization_projects_users_roles_api import (
            AdminOrganizationProjectsUsersRolesAPI,
        )

        return AdminOrganizationProjectsUsersRolesAPI(self._client)

    @overload
    def create(self, project_id: str, *, role: str, **keywords: Unpack[CreateKeywords]) -> ProjectUserResult: ...

    @overload
    def create(
        self, project_id: str, *, role: str, **keywords: Unpack[CreateCallbackKeywords[ProjectUserResult]]
    ) -> Future[ProjectUserResult]: ...

    def create(self, project_id: str, *, role: str, **keywords: Any) -> ProjectUserResult | Future[ProjectUserResult]:
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
        return self._run(
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
    def delete(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectUserDeleteResponseResult: ...

    @overload
    def delete(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectUserDeleteResponseResult]]
    ) -> Future[ProjectUserDeleteResponseResult]: ...

    def delete(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserDeleteResponseResult | Future[ProjectUserDeleteResponseResult]:
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
        return self._run(
            self._call(
                operations.delete_project_user,
                "delete",
                ProjectUserDeleteResponseResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    def list(self, project_id: str, **keywords: Unpack[ListKeywords]) -> ProjectUserListResponsePage: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[ProjectUserListResponsePage]]
    ) -> Future[ProjectUserListResponsePage]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> ProjectUserListResponsePage | Future[ProjectUserListResponsePage]:
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
                self._bound(ProjectUserListResponsePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, user_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectUserResult: ...

    @overload
    def retrieve(
        self, user_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectUserResult]]
    ) -> Future[ProjectUserResult]: ...

    def retrieve(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserResult | Future[ProjectUserResult]:
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
        return self._run(
            self._call(
                operations.retrieve_project_user,
                "retrieve",
                ProjectUserResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )

    @overload
    def update(self, user_id: str, *, project_id: str, **keywords: Unpack[UpdateKeywords]) -> ProjectUserResult: ...

    @overload
    def update(
        self, user_id: str, *, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectUserResult]]
    ) -> Future[ProjectUserResult]: ...

    def update(
        self, user_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectUserResult | Future[ProjectUserResult]:
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
        return self._run(
            self._call(
                operations.modify_project_user,
                "update",
                ProjectUserResult._of,
                path=(project_id, user_id),
                keywords=keywords,
            )
        )
