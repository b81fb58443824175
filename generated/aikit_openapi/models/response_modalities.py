# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence


ResponseModalities: TypeAlias = "list[Literal['text', 'audio']]"
"""`ResponseModalities` of the API."""

ResponseModalitiesInput: TypeAlias = "Sequence[Literal['text', 'audio']]"
"""Accepted values for `ResponseModalities`: models or plain mappings."""
