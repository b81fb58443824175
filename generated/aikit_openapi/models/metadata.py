# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


Metadata: TypeAlias = "dict[str, str]"
"""`Metadata` of the API."""

MetadataInput: TypeAlias = "Mapping[str, str]"
"""Accepted values for `Metadata`: models or plain mappings."""
