# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


FunctionParameters: TypeAlias = "dict[str, Any]"
"""`FunctionParameters` of the API."""

FunctionParametersInput: TypeAlias = "Mapping[str, Any]"
"""Accepted values for `FunctionParameters`: models or plain mappings."""
