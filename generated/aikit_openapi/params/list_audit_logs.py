# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/audit_logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.audit_log_event_type import AuditLogEventType
    from ..models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt


class ListAuditLogsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/audit_logs; what is left out is not sent."""

    effective_at: ListAuditLogsEffectiveAt | Mapping[str, Any]
    project_ids: Sequence[str]
    event_types: Sequence[AuditLogEventType]
    actor_ids: Sequence[str]
    actor_emails: Sequence[str]
    resource_ids: Sequence[str]
    tenant_only: bool
    """Default `False`."""
    limit: int
    """How many to return at most. Default `20`."""
    after: str
    """Start the page behind this one; give the last id of the page before."""
    before: str
    """End the page in front of this one; give the first id of the page behind."""
