# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


BetaVectorStoreFileAttributes: TypeAlias = "dict[str, str | float | bool]"
"""`BetaVectorStoreFileAttributes` of the API."""

BetaVectorStoreFileAttributesInput: TypeAlias = "Mapping[str, str | float | bool]"
"""Accepted values for `BetaVectorStoreFileAttributes`: models or plain mappings."""
