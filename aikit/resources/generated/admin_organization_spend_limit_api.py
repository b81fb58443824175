# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.spend_limit`: spend limit."""

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
    from aikit_openapi.models import OrganizationSpendLimitDeletedResource, OrganizationSpendLimitResource

    class OrganizationSpendLimitDeletedResourceResult(OpenAIResult, OrganizationSpendLimitDeletedResource): ...

    class OrganizationSpendLimitResourceResult(OpenAIResult, OrganizationSpendLimitResource): ...

else:
    OrganizationSpendLimitDeletedResourceResult = OpenAIResult
    OrganizationSpendLimitResourceResult = OpenAIResult

__all__ = ["AdminOrganizationSpendLimitAPI"]


class AdminOrganizationSpendLimitAPI(Resource):
    """Spend limit."""

    path: ClassVar[str] = "admin.organization.spend_limit"

    @overload
    def delete(self, **keywords: Unpack[CallKeywords]) -> OrganizationSpendLimitDeletedResourceResult: ...

    @overload
    def delete(
        self, **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitDeletedResourceResult]]
    ) -> Future[OrganizationSpendLimitDeletedResourceResult]: ...

    def delete(
        self, **keywords: Any
    ) -> OrganizationSpendLimitDeletedResourceResult | Future[OrganizationSpendLimitDeletedResourceResult]:
        """Delete the spend limit.

        Args:
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.delete_organization_spend_limit,
                "delete",
                OrganizationSpendLimitDeletedResourceResult._of,
                keywords=keywords,
            )
        )

    @overload
    def retrieve(self, **keywords: Unpack[CallKeywords]) -> OrganizationSpendLimitResourceResult: ...

    @overload
    def retrieve(
        self, **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitResourceResult]]
    ) -> Future[OrganizationSpendLimitResourceResult]: ...

    def retrieve(
        self, **keywords: Any
    ) -> OrganizationSpendLimitResourceResult | Future[OrganizationSpendLimitResourceResult]:
        """Retrieve the spend limit.

        Args:
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._run(
            self._call(
                operations.get_organization_spend_limit,
                "retrieve",
                OrganizationSpendLimitResourceResult._of,
                keywords=keywords,
            )
        )

    @overload
    def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallKeywords],
    ) -> OrganizationSpendLimitResourceResult: ...

    @overload
    def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **keywords: Unpack[CallbackKeywords[OrganizationSpendLimitResourceResult]],
    ) -> Future[OrganizationSpendLimitResourceResult]: ...

    def update(
        self, *, threshold_amount: int, currency: Literal["USD"], interval: Literal["month"], **keywords: Any
    ) -> OrganizationSpendLimitResourceResult | Future[OrganizationSpendLimitResourceResult]:
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
        return self._run(
            self._call(
                operations.update_organization_spend_limit,
                "update",
                OrganizationSpendLimitResourceResult._of,
                explicit={"threshold_amount": threshold_amount, "currency": currency, "interval": interval},
                keywords=keywords,
            )
        )
