# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


BetaResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
"""`BetaResponseFormatJsonSchemaSchema` of the API."""

BetaResponseFormatJsonSchemaSchemaInput: TypeAlias = "Mapping[str, Any]"
"""Accepted values for `BetaResponseFormatJsonSchemaSchema`: models or plain mappings."""
