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
    """Body fields and query parameters of GET /organization/audit_logs. Omitted ones are not sent."""

    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Mapping[str, Any]
    """`ListAuditLogsEffectiveAt`."""
    project_ids: Sequence[str]
    """A list of strings."""
    event_types: Sequence[AuditLogEventType]
    """A list of `AuditLogEventType`."""
    actor_ids: Sequence[str]
    """A list of strings."""
    actor_emails: Sequence[str]
    """A list of strings."""
    resource_ids: Sequence[str]
    """A list of strings."""
    tenant_only: bool
    """A boolean; default `False`."""
    limit: int
    """Maximum number of items to return; default 20."""
    after: str
    """Id of the last item on the previous page. The list continues after it."""
    before: str
    """Id of the first item on the next page. The list ends before it."""
