# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""GET /organization/audit_logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import one
from ...operation import AsyncClient, Operation, Request, SyncClient
from ...types import UNSET, Response, Timeout, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.audit_log_event_type import AuditLogEventType
    from ...models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt
    from ...models.list_audit_logs_response import ListAuditLogsResponse
    from ...typed_dicts.audit_logs import ListAuditLogsEffectiveAtDict

OPERATION: Operation[ListAuditLogsResponse, Any] = Operation(
    id="list_audit_logs",
    tag="audit_logs",
    method="GET",
    path="/organization/audit_logs",
    keys={
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
    },
    decode=one("ListAuditLogsResponse"),
)


def build_request(
    *,
    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    event_types: Sequence[AuditLogEventType] | Unset = UNSET,
    actor_ids: Sequence[str] | Unset = UNSET,
    actor_emails: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
    tenant_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Request[ListAuditLogsResponse, Any]:
    """Build the request without sending it, from the API arguments of `sync`."""
    return OPERATION.request(
        query={
            "effective_at": effective_at,
            "project_ids[]": project_ids,
            "event_types[]": event_types,
            "actor_ids[]": actor_ids,
            "actor_emails[]": actor_emails,
            "resource_ids[]": resource_ids,
            "tenant_only": tenant_only,
            "limit": limit,
            "after": after,
            "before": before,
        }
    )


def parse_response(data: Any) -> ListAuditLogsResponse:
    """Convert decoded JSON to the typed response."""
    return OPERATION.decode(data)


def sync_detailed(
    *,
    client: SyncClient,
    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    event_types: Sequence[AuditLogEventType] | Unset = UNSET,
    actor_ids: Sequence[str] | Unset = UNSET,
    actor_emails: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
    tenant_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListAuditLogsResponse]:
    """Like `sync`, but return the response with its status and headers."""
    return client.execute(
        build_request(
            effective_at=effective_at,
            project_ids=project_ids,
            event_types=event_types,
            actor_ids=actor_ids,
            actor_emails=actor_emails,
            resource_ids=resource_ids,
            tenant_only=tenant_only,
            limit=limit,
            after=after,
            before=before,
        ),
        timeout=timeout,
        headers=headers,
    )


def sync(
    *,
    client: SyncClient,
    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    event_types: Sequence[AuditLogEventType] | Unset = UNSET,
    actor_ids: Sequence[str] | Unset = UNSET,
    actor_emails: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
    tenant_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListAuditLogsResponse:
    """GET /organization/audit_logs

    Args:
        effective_at: `ListAuditLogsEffectiveAt`.
        project_ids: A list of strings.
        event_types: A list of `AuditLogEventType`.
        actor_ids: A list of strings.
        actor_emails: A list of strings.
        resource_ids: A list of strings.
        tenant_only: A boolean; default `False`.
        limit: Maximum number of items to return; default 20.
        after: Id of the last item on the previous page. The list continues after it.
        before: Id of the first item on the next page. The list ends before it.
        client: The client that sends the request, such as `aikit.OpenAI()`.
        timeout: Seconds for each phase of the request; defaults to the client's timeout.
        headers: Additional headers for this call.

    Returns:
        The decoded response. A failed call raises an error.

    See https://platform.openai.com/docs/api-reference/audit-logs
    """
    return sync_detailed(
        effective_at=effective_at,
        project_ids=project_ids,
        event_types=event_types,
        actor_ids=actor_ids,
        actor_emails=actor_emails,
        resource_ids=resource_ids,
        tenant_only=tenant_only,
        limit=limit,
        after=after,
        before=before,
        client=client,
        timeout=timeout,
        headers=headers,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    event_types: Sequence[AuditLogEventType] | Unset = UNSET,
    actor_ids: Sequence[str] | Unset = UNSET,
    actor_emails: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
    tenant_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> Response[ListAuditLogsResponse]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.execute(
        build_request(
            effective_at=effective_at,
            project_ids=project_ids,
            event_types=event_types,
            actor_ids=actor_ids,
            actor_emails=actor_emails,
            resource_ids=resource_ids,
            tenant_only=tenant_only,
            limit=limit,
            after=after,
            before=before,
        ),
        timeout=timeout,
        headers=headers,
    )


async def asyncio(
    *,
    client: AsyncClient,
    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any] | Unset = UNSET,
    project_ids: Sequence[str] | Unset = UNSET,
    event_types: Sequence[AuditLogEventType] | Unset = UNSET,
    actor_ids: Sequence[str] | Unset = UNSET,
    actor_emails: Sequence[str] | Unset = UNSET,
    resource_ids: Sequence[str] | Unset = UNSET,
    tenant_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    timeout: Timeout | Unset = UNSET,
    headers: Mapping[str, str] | None = None,
) -> ListAuditLogsResponse:
    """Like `sync`, with an asynchronous client."""
    return (
        await asyncio_detailed(
            effective_at=effective_at,
            project_ids=project_ids,
            event_types=event_types,
            actor_ids=actor_ids,
            actor_emails=actor_emails,
            resource_ids=resource_ids,
            tenant_only=tenant_only,
            limit=limit,
            after=after,
            before=before,
            client=client,
            timeout=timeout,
            headers=headers,
        )
    ).parsed
