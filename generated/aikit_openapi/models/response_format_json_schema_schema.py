# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


ResponseFormatJsonSchemaSchema: TypeAlias = "dict[str, Any]"
"""`ResponseFormatJsonSchemaSchema` of the API."""

ResponseFormatJsonSchemaSchemaInput: TypeAlias = "Mapping[str, Any]"
"""Accepted values for `ResponseFormatJsonSchemaSchema`: models or plain mappings."""
