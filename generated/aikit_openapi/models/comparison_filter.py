# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from collections.abc import Sequence


@model
class ComparisonFilter(_Model):
    """`ComparisonFilter` of the API."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """Default `eq`."""
    key: str
    value: str | float | bool | list[str | float]

    _required = ("type", "key", "value")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
            key: str,
            value: str | float | bool | Sequence[str | float],
        ) -> None: ...
