# Written from openapi/surface.yaml by `make regen` (generator/resources.py). Do not edit: change the source.
"""`client.admin.organization.audit_logs`: audit logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from aikit.aio.resource import AsyncResource
from aikit.results.result import AsyncPage, AsyncPager
from aikit_openapi import operations

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Unpack

    from aikit.resources.generated.admin_organization_audit_logs_api import ListCallbackKeywords, ListKeywords
    from aikit_openapi.models import AuditLog, ListAuditLogsResponse

    class AsyncListAuditLogsResponsePage(AsyncPage[AuditLog], ListAuditLogsResponse): ...

else:
    AsyncListAuditLogsResponsePage = AsyncPage

__all__ = ["AsyncAdminOrganizationAuditLogsAPI"]


class AsyncAdminOrganizationAuditLogsAPI(AsyncResource):
    """Audit logs."""

    path: ClassVar[str] = "admin.organization.audit_logs"

    @overload
    def list(self, **keywords: Unpack[ListKeywords]) -> AsyncPager[AsyncListAuditLogsResponsePage]: ...

    @overload
    def list(
        self, **keywords: Unpack[ListCallbackKeywords[AsyncListAuditLogsResponsePage]]
    ) -> AsyncPager[Task[AsyncListAuditLogsResponsePage]]: ...

    def list(
        self, **keywords: Any
    ) -> AsyncPager[AsyncListAuditLogsResponsePage | Task[AsyncListAuditLogsResponsePage]]:
        """List the audit logs.

        Args:
            **keywords: call options, and:
                effective_at: `ListAuditLogsEffectiveAt`.
                project_ids: ids of the projects; a list of strings.
                event_types: a list of `AuditLogEventType`.
                actor_ids: ids of the actors; a list of strings.
                actor_emails: a list of strings.
                resource_ids: ids of the resources; a list of strings.
                tenant_only: a boolean; default `False`.
                limit: maximum number of items to return; default 20.
                after: id of the last item on the previous page. The list continues after it.
                before: id of the first item on the next page. The list ends before it.

        Returns:
            The first page, in `.data`. Iterate over the result to go through all pages.

        Raises:
            OpenAIError: the call failed.

        See https://platform.openai.com/docs/api-reference/audit-logs
        """
        return self._list(
            self._call(
                operations.list_audit_logs, "list", self._bound(AsyncListAuditLogsResponsePage), keywords=keywords
            )
        )
