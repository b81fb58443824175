# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.spend_limit`: spend limit of projects."""

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
    from aikit_openapi.models import ProjectSpendLimitDeletedResource, ProjectSpendLimitResource

    class ProjectSpendLimitDeletedResourceResult(OpenAIResult, ProjectSpendLimitDeletedResource): ...

    class ProjectSpendLimitResourceResult(OpenAIResult, ProjectSpendLimitResource): ...

else:
    ProjectSpendLimitDeletedResourceResult = OpenAIResult
    ProjectSpendLimitResourceResult = OpenAIResult

__all__ = ["AdminOrganizationProjectsSpendLimitAPI"]


class AdminOrganizationProjectsSpendLimitAPI(Resource):
    """Spend limit of projects."""

    path: ClassVar[str] = "admin.organization.projects.spend_limit"

    @overload
    def delete(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectSpendLimitDeletedResourceResult: ...

    @overload
    def delete(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectSpendLimitDeletedResourceResult]]
    ) -> Future[ProjectSpendLimitDeletedResourceResult]: ...

    def delete(
        self, project_id: str, **keywords: Any
    ) -> ProjectSpendLimitDeletedResourceResult | Future[ProjectSpendLimitDeletedResourceResult]:
        """Delete the spend limit of a project.

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
                operations.delete_project_spend_limit,
                "delete",
                ProjectSpendLimitDeletedResourceResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, project_id: str, **keywords: Unpack[CallKeywords]) -> ProjectSpendLimitResourceResult: ...

    @overload
    def retrieve(
        self, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectSpendLimitResourceResult]]
    ) -> Future[ProjectSpendLimitResourceResult]: ...

    def retrieve(
        self, project_id: str, **keywords: Any
    ) -> ProjectSpendLimitResourceResult | Future[ProjectSpendLimitResourceResult]:
        """Retrieve the spend limit of a project.

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
                operations.get_project_spend_limit,
                "retrieve",
                ProjectSpendLimitResourceResult._of,
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallKeywords],
    ) -> ProjectSpendLimitResourceResult: ...

    @overload
    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallbackKeywords[ProjectSpendLimitResourceResult]],
    ) -> Future[ProjectSpendLimitResourceResult]: ...

    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Any,
    ) -> ProjectSpendLimitResourceResult | Future[ProjectSpendLimitResourceResult]:
        """Update the spend limit of a project.

        Args:
            project_id: id of the project; must not be empty.
            threshold_amount: the amount that triggers the alert; an integer, at least 1.
            currency: currency of the amount; `USD`.
            interval: the time that the amount is for; `month`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.update_project_spend_limit,
                "update",
                ProjectSpendLimitResourceResult._of,
                path=(project_id,),
                explicit={"threshold_amount": threshold_amount, "currency": currency, "interval": interval},
                keywords=keywords,
            )
        )
