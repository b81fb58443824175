# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.projects.spend_alerts`: spend alerts of projects."""

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
    from aikit.resources.generated.admin_organization_projects_spend_alerts_api import (
        ListCallbackKeywords,
        ListKeywords,
        ProjectSpendAlertDeletedResourceResult,
        ProjectSpendAlertResult,
    )
    from aikit_openapi.models import (
        ProjectSpendAlert,
        ProjectSpendAlertListResource,
        SpendAlertNotificationChannel,
    )
    from aikit_openapi.typed_dicts.spend_alerts import SpendAlertNotificationChannelDict

    class AsyncProjectSpendAlertListResourcePage(AsyncPage[ProjectSpendAlert], ProjectSpendAlertListResource): ...

else:
    ProjectSpendAlertResult = OpenAIResult
    ProjectSpendAlertDeletedResourceResult = OpenAIResult
    AsyncProjectSpendAlertListResourcePage = AsyncPage

__all__ = ["AsyncAdminOrganizationProjectsSpendAlertsAPI"]


class AsyncAdminOrganizationProjectsSpendAlertsAPI(AsyncResource):
    """Spend alerts of projects."""

    path: ClassVar[str] = "admin.organization.projects.spend_alerts"

    @overload
    async def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallKeywords],
    ) -> ProjectSpendAlertResult: ...

    @overload
    async def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallbackKeywords[ProjectSpendAlertResult]],
    ) -> Task[ProjectSpendAlertResult]: ...

    async def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Any,
    ) -> ProjectSpendAlertResult | Task[ProjectSpendAlertResult]:
        """Create a spend alert of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.create_project_spend_alert,
                "create",
                ProjectSpendAlertResult._of,
                path=(project_id,),
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
        self, alert_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectSpendAlertDeletedResourceResult: ...

    @overload
    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        **keywords: Unpack[CallbackKeywords[ProjectSpendAlertDeletedResourceResult]],
    ) -> Task[ProjectSpendAlertDeletedResourceResult]: ...

    async def delete(
        self, alert_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectSpendAlertDeletedResourceResult | Task[ProjectSpendAlertDeletedResourceResult]:
        """Delete a spend alert of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.delete_project_spend_alert,
                "delete",
                ProjectSpendAlertDeletedResourceResult._of,
                path=(project_id, alert_id),
                keywords=keywords,
            )
        )

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListKeywords]
    ) -> AsyncPager[AsyncProjectSpendAlertListResourcePage]: ...

    @overload
    def list(
        self, project_id: str, **keywords: Unpack[ListCallbackKeywords[AsyncProjectSpendAlertListResourcePage]]
    ) -> AsyncPager[Task[AsyncProjectSpendAlertListResourcePage]]: ...

    def list(
        self, project_id: str, **keywords: Any
    ) -> AsyncPager[AsyncProjectSpendAlertListResourcePage | Task[AsyncProjectSpendAlertListResourcePage]]:
        """List the spend alerts of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.list_project_spend_alerts,
                "list",
                self._bound(AsyncProjectSpendAlertListResourcePage),
                path=(project_id,),
                keywords=keywords,
            )
        )

    @overload
    async def retrieve(
        self, alert_id: str, *, project_id: str, **keywords: Unpack[CallKeywords]
    ) -> ProjectSpendAlertResult: ...

    @overload
    async def retrieve(
        self, alert_id: str, *, project_id: str, **keywords: Unpack[CallbackKeywords[ProjectSpendAlertResult]]
    ) -> Task[ProjectSpendAlertResult]: ...

    async def retrieve(
        self, alert_id: str, *, project_id: str, **keywords: Any
    ) -> ProjectSpendAlertResult | Task[ProjectSpendAlertResult]:
        """Retrieve a spend alert of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.retrieve_project_spend_alert,
                "retrieve",
                ProjectSpendAlertResult._of,
                path=(project_id, alert_id),
                keywords=keywords,
            )
        )

    @overload
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallKeywords],
    ) -> ProjectSpendAlertResult: ...

    @overload
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Unpack[CallbackKeywords[ProjectSpendAlertResult]],
    ) -> Task[ProjectSpendAlertResult]: ...

    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannel | SpendAlertNotificationChannelDict | Mapping[str, Any],
        **keywords: Any,
    ) -> ProjectSpendAlertResult | Task[ProjectSpendAlertResult]:
        """Update a spend alert of a project.

        Args:
            project_id: id of the project; must not be empty.
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
                operations.update_project_spend_alert,
                "update",
                ProjectSpendAlertResult._of,
                path=(project_id, alert_id),
                explicit={
                    "threshold_amount": threshold_amount,
                    "currency": currency,
                    "interval": interval,
                    "notification_channel": notification_channel,
                },
                keywords=keywords,
            )
        )
