# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.data_retention`: how long the organization's data is retained."""

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
    from aikit.resources.generated.admin_organization_data_retention_api import OrganizationDataRetentionResult

else:
    OrganizationDataRetentionResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationDataRetentionAPI"]


class AsyncAdminOrganizationDataRetentionAPI(AsyncResource):
    """How long the organization's data is retained."""

    path: ClassVar[str] = "admin.organization.data_retention"

    @overload
    async def retrieve(self, **keywords: Unpack[CallKeywords]) -> OrganizationDataRetentionResult: ...

    @overload
    async def retrieve(
        self, **keywords: Unpack[CallbackKeywords[OrganizationDataRetentionResult]]
    ) -> Task[OrganizationDataRetentionResult]: ...

    async def retrieve(
        self, **keywords: Any
    ) -> OrganizationDataRetentionResult | Task[OrganizationDataRetentionResult]:
        """Retrieve the data retention.

        Args:
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_organization_data_retention,
                "retrieve",
                OrganizationDataRetentionResult._of,
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Unpack[CallKeywords],
    ) -> OrganizationDataRetentionResult: ...

    @overload
    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Unpack[CallbackKeywords[OrganizationDataRetentionResult]],
    ) -> Task[OrganizationDataRetentionResult]: ...

    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        **keywords: Any,
    ) -> OrganizationDataRetentionResult | Task[OrganizationDataRetentionResult]:
        """Update the data retention.

        Args:
            retention_type: `zero_data_retention`, `modified_abuse_monitoring`,
                `enhanced_zero_data_retention` or `enhanced_modified_abuse_monitoring`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.update_organization_data_retention,
                "update",
                OrganizationDataRetentionResult._of,
                explicit={"retention_type": retention_type},
                keywords=keywords,
            )
        )
