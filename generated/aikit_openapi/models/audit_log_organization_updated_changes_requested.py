# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AuditLogOrganizationUpdatedChangesRequested(_Model):
    """`AuditLogOrganizationUpdatedChangesRequested` of the API."""

    title: str | None
    description: str | None
    name: str | None
    threads_ui_visibility: str | None
    usage_dashboard_visibility: str | None
    api_call_logging: str | None
    api_call_logging_project_ids: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | Unset = ...,
            description: str | Unset = ...,
            name: str | Unset = ...,
            threads_ui_visibility: str | Unset = ...,
            usage_dashboard_visibility: str | Unset = ...,
            api_call_logging: str | Unset = ...,
            api_call_logging_project_ids: str | Unset = ...,
        ) -> None: ...
