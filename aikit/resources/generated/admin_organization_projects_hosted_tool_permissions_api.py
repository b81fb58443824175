# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.hosted_tool_permissions`: which hosted tools a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
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
    from aikit_openapi.models import ProjectHostedToolPermissions
    from aikit_openapi.params.update_project_hosted_tool_permissions import UpdateProjectHostedToolPermissionsParams

    class ProjectHostedToolPermissionsResult(OpenAIResult, ProjectHostedToolPermissions): ...

    class UpdateKeywords(UpdateProjectHostedToolPermissionsParams, CallKeywords, total=False):
        """Keywords of `admin.organization.projects.hosted_tool_permissions.update`."""

    class UpdateCallbackKeywords(UpdateKeywords, CallbackOptions[ResultT], total=False):
        """The same with callbacks."""

else:
    ProjectHostedToolPermissionsResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsHostedToolPermissionsAPI"]


class AdminOrganizationProjectsHostedToolPermissionsAPI(Resource):
    """Which hosted tools a project may use."""

    path: ClassVar[str] = "admin.organization.projects.hosted_tool_permissions"

    @overload
    def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectHostedToolPermissionsResult: ...

    @overload
    def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectHostedToolPermissionsResult]]
    ) -> Future[ProjectHostedToolPermissionsResult]: ...

    def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectHostedToolPermissionsResult | Future[ProjectHostedToolPermissionsResult]:
        """Retrieve a hosted tool permission of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.retrieve_project_hosted_tool_permissions,
                "retrieve",
                ProjectHostedToolPermissionsResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def update(self, project_id: str, **keywords: Unpack[UpdateKeywords]) -> ProjectHostedToolPermissionsResult: ...

    @overload
    def update(
        self, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectHostedToolPermissionsResult]]
    ) -> Future[ProjectHostedToolPermissionsResult]: ...

    def update(
        self, project_id: str, **keywords: Any
    ) -> ProjectHostedToolPermissionsResult | Future[ProjectHostedToolPermissionsResult]:
        """Update a hosted tool permission of a project.

        Args:
            project_id: id of the project; must not be empty.
            **keywords: call options, and:
                file_search: `HostedToolPermissionUpdate` or None.
                web_search: `HostedToolPermissionUpdate` or None.
                image_generation: `HostedToolPermissionUpdate` or None.
                mcp: `HostedToolPermissionUpdate` or None.
                code_interpreter: `HostedToolPermissionUpdate` or None.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.update_project_hosted_tool_permissions,
                "update",
                ProjectHostedToolPermissionsResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )
