# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class AuditLogCheckpointPermissionCreatedData(_Model):
    """`AuditLogCheckpointPermissionCreatedData` of the API."""

    project_id: str | None
    fine_tuned_model_checkpoint: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            project_id: str | Unset = ...,
            fine_tuned_model_checkpoint: str | Unset = ...,
        ) -> None: ...
