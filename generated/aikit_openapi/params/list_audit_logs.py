# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of GET /organization/audit_logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.audit_log_event_type import AuditLogEventType
    from ..models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt
    from ..typed_dicts.audit_logs import ListAuditLogsEffectiveAtDict


class ListAuditLogsParams(TypedDict, total=False):
    """Body fields and query parameters of GET /organization/audit_logs; what is left out is not sent."""

    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any]
    """`ListAuditLogsEffectiveAt`."""
    project_ids: Sequence[str]
    """List of text."""
    event_types: Sequence[AuditLogEventType]
    """List of `AuditLogEventType`."""
    actor_ids: Sequence[str]
    """List of text."""
    actor_emails: Sequence[str]
    """List of text."""
    resource_ids: Sequence[str]
    """List of text."""
    tenant_only: bool
    """True or false, default `False`."""
    limit: int
    """How many to return at most. Integer, default `20`."""
    after: str
    """Start the page behind this one; give the last id of the page before. Text."""
    before: str
    """End the page in front of this one; give the first id of the page behind. Text."""
