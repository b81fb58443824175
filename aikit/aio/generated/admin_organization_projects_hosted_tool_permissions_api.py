# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.hosted_tool_permissions`: which hosted tools a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_projects_hosted_tool_permissions_api import (
        ProjectHostedToolPermissionsResult,
        UpdateCallbackKeywords,
        UpdateKeywords,
    )

else:
    ProjectHostedToolPermissionsResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsHostedToolPermissionsAPI"]


class AsyncAdminOrganizationProjectsHostedToolPermissionsAPI(AsyncResource):
    """Which hosted tools a project may use."""

    path: ClassVar[str] = "admin.organization.projects.hosted_tool_permissions"

    @overload
    async def retrieve(
        self, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectHostedToolPermissionsResult: ...

    @overload
    async def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectHostedToolPermissionsResult]]
    ) -> Task[ProjectHostedToolPermissionsResult]: ...

    async def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectHostedToolPermissionsResult | Task[ProjectHostedToolPermissionsResult]:
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
        return await self._run(
            self._call(
                operations.retrieve_project_hosted_tool_permissions,
                "retrieve",
                ProjectHostedToolPermissionsResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self, project_id: str, **keywords: Unpack[UpdateKeywords]
    ) -> ProjectHostedToolPermissionsResult: ...

    @overload
    async def update(
        self, project_id: str, **keywords: Unpack[UpdateCallbackKeywords[ProjectHostedToolPermissionsResult]]
    ) -> Task[ProjectHostedToolPermissionsResult]: ...

    async def update(
        self, project_id: str, **keywords: Any
    ) -> ProjectHostedToolPermissionsResult | Task[ProjectHostedToolPermissionsResult]:
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
        return await self._run(
            self._call(
                operations.update_project_hosted_tool_permissions,
                "update",
                ProjectHostedToolPermissionsResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )
