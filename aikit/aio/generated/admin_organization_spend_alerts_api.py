# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.spend_alerts`: spend alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager, OpenAIResult
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Mapping
    from typing import Unpack

    from aikit.options.option_types import (
        CallbackKeywords,
        CallKeywords,
    )
    from aikit.resources.generated.admin_organization_spend_alerts_api import (
        ListCallbackKeywords,
        ListKeywords,
        OrganizationSpendAlertDeletedResourceResult,
        OrganizationSpendAlertResult,
    )
    from aikit_openapi.models import (
        OrganizationSpendAlert,
        OrganizationSpendAlertListResource,
        SpendAlertNotificationChannel,
    )
    from aikit_openapi.typed_dicts.spend_alerts import SpendAlertNotificationChannelDict

    class AsyncOrganizationSpendAlertListResourcePage(
        AsyncPage[OrganizationSpendAlert], OrganizationSpendAlertListResource
    ): ...

else:
    OrganizationSpendAlertResult = OpenAIResult
    OrganizationSpendAlertDeletedResourceResult = OpenAIResult
    AsyncOrganizationSpendAlertListResourcePage = AsyncPage

__all__ = ["AsyncAdminOrganizationSpendAlertsAPI"]


class AsyncAdminOrganizationSpendAlertsAPI(AsyncResource):
    """Spend alerts."""

    path: ClassVar[str] = "admin.organization.spend_alerts"

    @overload
    async def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallKeywords],
    ) -> OrganizationSpendAlertResult: ...

    @overload
    async def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallbackKeywords[OrganizationSpendAlertResult]],
    ) -> Task[OrganizationSpendAlertResult]: ...

    async def create(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Any,
    ) -> OrganizationSpendAlertResult | Task[OrganizationSpendAlertResult]:
        """Create a spend alert.

        Args:
            threshold_amount: the amount that triggers the alert; an integer, at least 0.
            currency: currency of the amount; `USD`.
            interval: the time that the amount is for; `month`.
            notification_channel: where to send the alert; `SpendAlertNotificationChannel`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.create_organization_spend_alert,
                "create",
                OrganizationSpendAlertResult._of,
                explicit={
                    "threshold_amount": threshold_amount,
                    "currency": currency,
                    "interval": interval,
                    "notification_channel": notification_channel,
                },
                keywords=keywords,
            )
        )

    @overload
    async def delete(
        self, alert_id: str, **keywords: Unpack[CallKeywords]
    ) -> OrganizationSpendAlertDeletedResourceResult: ...

    @overload
    async def delete(
        self, alert_id: str, **keywords: Unpack[CallbackKeywords[OrganizationSpendAlertDeletedResourceResult]]
    ) -> Task[OrganizationSpendAlertDeletedResourceResult]: ...

    async def delete(
        self, alert_id: str, **keywords: Any
    ) -> OrganizationSpendAlertDeletedResourceResult | Task[OrganizationSpendAlertDeletedResourceResult]:
        """Delete a spend alert.

        Args:
            alert_id: id of the alert; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.delete_organization_spend_alert,
                "delete",
                OrganizationSpendAlertDeletedResourceResult._of,
                path=(alert_id,),
                keywords=keywords,
            )
        )

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncOrganizationSpendAlertListResourcePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncOrganizationSpendAlertListResourcePage]]
    ) -> AsyncPager[Task[AsyncOrganizationSpendAlertListResourcePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncOrganizationSpendAlertListResourcePage | Task[AsyncOrganizationSpendAlertListResourcePage]]:
        """List the spend alerts.

        Args:
            **keywords: call options, and:
                limit: maximum number of items to return, 0 to 100.
                order: sort order by creation time: `asc` or `desc`; default `asc`.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return self._list(
            self._call(
                operations.list_organization_spend_alerts,
                "list",
                self._bound(AsyncOrganizationSpendAlertListResourcePage),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(self, alert_id: str, **keywords: Unpack[CallKeywords]) -> OrganizationSpendAlertResult: ...

    @overload
    async def retrieve(
        self, alert_id: str, **keywords: Unpack[CallbackKeywords[OrganizationSpendAlertResult]]
    ) -> Task[OrganizationSpendAlertResult]: ...

    async def retrieve(
        self, alert_id: str, **keywords: Any
    ) -> OrganizationSpendAlertResult | Task[OrganizationSpendAlertResult]:
        """Retrieve a spend alert.

        Args:
            alert_id: id of the alert; must not be empty.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.retrieve_organization_spend_alert,
                "retrieve",
                OrganizationSpendAlertResult._of,
                path=(alert_id,),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallKeywords],
    ) -> OrganizationSpendAlertResult: ...

    @overload
    async def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallbackKeywords[OrganizationSpendAlertResult]],
    ) -> Task[OrganizationSpendAlertResult]: ...

    async def update(
        self,
        alert_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Any,
    ) -> OrganizationSpendAlertResult | Task[OrganizationSpendAlertResult]:
        """Update a spend alert.

        Args:
            alert_id: id of the alert; must not be empty.
            threshold_amount: the amount that triggers the alert; an integer, at least 0.
            currency: currency of the amount; `USD`.
            interval: the time that the amount is for; `month`.
            notification_channel: where to send the alert; `SpendAlertNotificationChannel`.
            **keywords: call options.

        Returns:
            The result, with the fields of the answer.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/administration
        """
        return await self._run(
            self._call(
                operations.update_organization_spend_alert,
                "update",
                OrganizationSpendAlertResult._of,
                path=(alert_id,),
                explicit={
                    "threshold_amount": threshold_amount,
                    "currency": currency,
                    "interval": interval,
                    "notification_channel": notification_channel,
                },
                keywords=keywords,
            )
        )
