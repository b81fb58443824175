# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence


StopConfiguration: TypeAlias = "str | list[str]"
"""1 to 4 items; default `None`."""

StopConfigurationInput: TypeAlias = "str | Sequence[str]"
"""Accepted values for `StopConfiguration`: models or plain mappings."""
