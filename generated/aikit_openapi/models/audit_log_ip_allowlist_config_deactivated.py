# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .audit_log_ip_allowlist_config_deactivated_configs_item import (
        AuditLogIpAllowlistConfigDeactivatedConfigsItem,
    )


@model
class AuditLogIpAllowlistConfigDeactivated(_Model):
    """`AuditLogIpAllowlistConfigDeactivated` of the API."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None

    _decoders = {
        "configs": many(one("AuditLogIpAllowlistConfigDeactivatedConfigsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            configs: Sequence[AuditLogIpAllowlistConfigDeactivatedConfigsItem | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
