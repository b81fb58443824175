# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .item_field import ItemField, ItemFieldInput
    from .response_usage import ResponseUsage


@model
class CompactResource(_Model):
    """`CompactResource` of the API."""

    id: str
    object: Literal["response.compaction"]
    """Default `response.compaction`."""
    output: list[ItemField]
    created_at: int
    """Unix time in seconds."""
    usage: ResponseUsage

    _required = ("id", "output", "created_at", "usage")
    _constants = {"object": "response.compaction"}
    _decoders = {
        "output": many(named("ItemField")),
        "usage": one("ResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            output: Sequence[ItemFieldInput],
            created_at: int,
            usage: ResponseUsage | Mapping[str, Any],
            object: Literal["response.compaction"] | Unset = ...,
        ) -> None: ...
