# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


BetaMetadata: TypeAlias = "dict[str, str]"
"""`BetaMetadata` of the API."""

BetaMetadataInput: TypeAlias = "Mapping[str, str]"
"""Accepted values for `BetaMetadata`: models or plain mappings."""
