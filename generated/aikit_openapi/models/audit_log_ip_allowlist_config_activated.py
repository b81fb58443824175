# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .audit_log_ip_allowlist_config_activated_configs_item import (
        AuditLogIpAllowlistConfigActivatedConfigsItem,
    )


@model
class AuditLogIpAllowlistConfigActivated(_Model):
    """`AuditLogIpAllowlistConfigActivated` of the API."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None

    _decoders = {
        "configs": many(one("AuditLogIpAllowlistConfigActivatedConfigsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            configs: Sequence[AuditLogIpAllowlistConfigActivatedConfigsItem | Mapping[str, Any]]
            | Unset = ...,
        ) -> None: ...
