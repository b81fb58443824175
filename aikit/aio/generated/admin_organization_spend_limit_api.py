# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.spend_limit`: spend limit."""

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
    from aikit.resources.generated.admin_organization_spend_limit_api import (
        OrganizationSpendLimitDeletedResourceResult,
        OrganizationSpendLimitResourceResult,
    )

else:
    OrganizationSpendLimitDeletedResourceResult = OpenAIResult
    OrganizationSpendLimitResourceResult = OpenAIResult

__all__ = ["AsyncAdminOrganizationSpendLimitAPI"]


class AsyncAdminOrganizationSpendLimitAPI(AsyncResource):
    """Spend limit."""

    path: ClassVar[str] = "admin.organization.spend_limit"

    @overload
    async def delete(self, **keywords: Unpack[CallKeywords]) -> OrganizationSpendLimitDeletedResourceResult: ...

    @overload
    async def delete(
        self, **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitDeletedResourceResult]]
    ) -> Task[OrganizationSpendLimitDeletedResourceResult]: ...

    async def delete(
        self, **keywords: Any
    ) -> OrganizationSpendLimitDeletedResourceResult | Task[OrganizationSpendLimitDeletedResourceResult]:
        """Delete the spend limit.

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
                operations.delete_organization_spend_limit,
                "delete",
                OrganizationSpendLimitDeletedResourceResult._of,
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, **keywords: Unpack[CallKeywords]) -> OrganizationSpendLimitResourceResult: ...

    @overload
    async def retrieve(
        self, **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitResourceResult]]
    ) -> Task[OrganizationSpendLimitResourceResult]: ...

    async def retrieve(
        self, **keywords: Any
    ) -> OrganizationSpendLimitResourceResult | Task[OrganizationSpendLimitResourceResult]:
        """Retrieve the spend limit.

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
                operations.get_organization_spend_limit,
                "retrieve",
                OrganizationSpendLimitResourceResult._of,
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallKeywords],
    ) -> OrganizationSpendLimitResourceResult: ...

    @overload
    async def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitResourceResult]],
    ) -> Task[OrganizationSpendLimitResourceResult]: ...

    async def update(
        self, *, threshold_amount: int, currency: Literal["USD"], interval: Literal["month"], **keywords: Any
    ) -> OrganizationSpendLimitResourceResult | Task[OrganizationSpendLimitResourceResult]:
        """Update the spend limit.

        Args:
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
        return await self._run(
            self._call(
                operations.update_organization_spend_limit,
                "update",
                OrganizationSpendLimitResourceResult._of,
                explicit={"threshold_amount": threshold_amount, "currency": currency, "interval": interval},
                keywords=keywords,
            )
        )
