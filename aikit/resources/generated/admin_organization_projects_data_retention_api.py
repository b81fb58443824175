# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.data_retention`: how long a project's data is retained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit_openapi.models import ProjectDataRetention

    class ProjectDataRetentionResult(OpenAIResult, ProjectDataRetention): ...

else:
    ProjectDataRetentionResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsDataRetentionAPI"]


class AdminOrganizationProjectsDataRetentionAPI(Resource):
    """How long a project's data is retained."""

    path: ClassVar[str] = "admin.organization.projects.data_retention"

    @overload
    def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectDataRetentionResult: ...

    @overload
    def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectDataRetentionResult]]
    ) -> Future[ProjectDataRetentionResult]: ...

    def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectDataRetentionResult | Future[ProjectDataRetentionResult]:
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
        return self._run(
            self._call(
                operations.retrieve_project_data_retention,
                "retrieve",
                ProjectDataRetentionResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def update(
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
    def update(
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
    ) -> Future[ProjectDataRetentionResult]: ...

    def update(
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
    ) -> ProjectDataRetentionResult | Future[ProjectDataRetentionResult]:
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
        return self._run(
            self._call(
                operations.update_project_data_retention,
                "update",
                ProjectDataRetentionResult._of,
                path=(project_id,),
                explicit={"retention_type": retention_type},
                keywords=keywords,
            )
        )
