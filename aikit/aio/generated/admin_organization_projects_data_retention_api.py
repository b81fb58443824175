# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.data_retention`: how long a project's data is retained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

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
    from aikit.resources.generated.admin_organization_projects_data_retention_api import ProjectDataRetentionResult

else:
    ProjectDataRetentionResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationProjectsDataRetentionAPI"]


class AsyncAdminOrganizationProjectsDataRetentionAPI(AsyncResource):
    """How long a project's data is retained."""

    path: ClassVar[str] = "admin.organization.projects.data_retention"

    @overload
    async def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectDataRetentionResult: ...

    @overload
    async def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectDataRetentionResult]]
    ) -> Task[ProjectDataRetentionResult]: ...

    async def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectDataRetentionResult | Task[ProjectDataRetentionResult]:
        """Retrieve the data retention of a project.

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
                operations.retrieve_project_data_retention,
                "retrieve",
                ProjectDataRetentionResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Unpack[CallKeywords],
    ) -> ProjectDataRetentionResult: ...

    @overload
    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Unpack[CallbackKeywords[ProjectDataRetentionResult]],
    ) -> Task[ProjectDataRetentionResult]: ...

    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Any,
    ) -> ProjectDataRetentionResult | Task[ProjectDataRetentionResult]:
        """Update the data retention of a project.

        Args:
            project_id: id of the project; must not be empty.
            retention_type: `organization_default`, `none`, `zero_data_retention`,
                `modified_abuse_monitoring`, `enhanced_zero_data_retention` or
                `enhanced_modified_abuse_monitoring`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.update_project_data_retention,
                "update",
                ProjectDataRetentionResult._of,
                path=(project_id,),
                explicit={"retention_type": retention_type},
                keywords=keywords,
            )
        )
