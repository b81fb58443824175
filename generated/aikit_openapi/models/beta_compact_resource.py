# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, named, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .beta_item_field import BetaItemField, BetaItemFieldInput
    from .beta_response_usage import BetaResponseUsage


@model
class BetaCompactResource(_Model):
    """`BetaCompactResource` of the API."""

    id: str
    object: Literal["response.compaction"]
    """Default `response.compaction`."""
    output: list[BetaItemField]
    created_at: int
    """Unix time in seconds."""
    usage: BetaResponseUsage

    _required = ("id", "output", "created_at", "usage")
    _constants = {"object": "response.compaction"}
    _decoders = {
        "output": many(named("BetaItemField")),
        "usage": one("BetaResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            output: Sequence[BetaItemFieldInput],
            created_at: int,
            usage: BetaResponseUsage | Mapping[str, Any],
            object: Literal["response.compaction"] | Unset = ...,
        ) -> None: ...
