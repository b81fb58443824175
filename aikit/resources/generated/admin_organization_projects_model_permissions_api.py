# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.model_permissions`: which models a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.resources.resource import Resource
from aikit.results.result import OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit_openapi.models import ProjectModelPermissions, ProjectModelPermissionsDeleteResponse

    class ProjectModelPermissionsDeleteResponseResult(OpenAIResult, ProjectModelPermissionsDeleteResponse): ...

    class ProjectModelPermissionsResult(OpenAIResult, ProjectModelPermissions): ...

else:
    ProjectModelPermissionsDeleteResponseResult = OpenAIResult
    ProjectModelPermissionsResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsModelPermissionsAPI"]


class AdminOrganizationProjectsModelPermissionsAPI(Resource):
    """Which models a project may use."""

    path: ClassVar[str] = "admin.organization.projects.model_permissions"

    @overload
    def delete(
        self, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectModelPermissionsDeleteResponseResult: ...

    @overload
    def delete(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectModelPermissionsDeleteResponseResult]]
    ) -> Future[ProjectModelPermissionsDeleteResponseResult]: ...

    def delete(
        self, project_id: str, **keywords: Any
    ) -> ProjectModelPermissionsDeleteResponseResult | Future[ProjectModelPermissionsDeleteResponseResult]:
        """Delete a model permission of a project.

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
                operations.delete_project_model_permissions,
                "delete",
                ProjectModelPermissionsDeleteResponseResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectModelPermissionsResult: ...

    @overload
    def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectModelPermissionsResult]]
    ) -> Future[ProjectModelPermissionsResult]: ...

    def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectModelPermissionsResult | Future[ProjectModelPermissionsResult]:
        """Retrieve a model permission of a project.

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
                operations.retrieve_project_model_permissions,
                "retrieve",
                ProjectModelPermissionsResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
        **keywords: Unpack[CallKeywords],
    ) -> ProjectModelPermissionsResult: ...

    @overload
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: Sequence[str],
        **keywords: Unpack[CallbackKeywords[ProjectModelPermissionsResult]],
    ) -> Future[ProjectModelPermissionsResult]: ...

    def update(
        self, project_id: str, *, mode: Literal["allow_list", "deny_list"], model_ids: Sequence[str], **keywords: Any
    ) -> ProjectModelPermissionsResult | Future[ProjectModelPermissionsResult]:
        """Update a model permission of a project.

        Args:
            project_id: id of the project; must not be empty.
            mode: `allow_list` or `deny_list`.
            model_ids: ids of the models; a list of strings.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.update_project_model_permissions,
                "update",
                ProjectModelPermissionsResult._of,
                path=(project_id,),
                explicit={"mode": mode, "model_ids": model_ids},
                keywords=keywords,
            )
        )
