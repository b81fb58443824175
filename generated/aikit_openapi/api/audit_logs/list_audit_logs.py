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
    """Describe the call without making it; takes the arguments of `sync` that belong to the API."""
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
    """The typed answer for a decoded JSON body."""
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
    """Like `sync`, and returns the answer with its status and headers."""
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
        project_ids: List of text.
        event_types: List of `AuditLogEventType`.
        actor_ids: List of text.
        actor_emails: List of text.
        resource_ids: List of text.
        tenant_only: True or false, default `False`.
        limit: How many to return at most. Integer, default `20`.
        after: Start the page behind this one; give the last id of the page before. Text.
        before: End the page in front of this one; give the first id of the page behind. Text.
        client: what performs the call, such as `aikit.OpenAI()`.
        timeout: seconds for each phase of the request; the client's own when left out.
        headers: further headers of this call.

    Returns:
        The decoded answer; a failure raises.

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
