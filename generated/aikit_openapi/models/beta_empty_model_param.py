# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


BetaEmptyModelParam: TypeAlias = "dict[str, Any]"
"""`BetaEmptyModelParam` of the API."""

BetaEmptyModelParamInput: TypeAlias = "Mapping[str, Any]"
"""Accepted values for `BetaEmptyModelParam`: models or plain mappings."""
