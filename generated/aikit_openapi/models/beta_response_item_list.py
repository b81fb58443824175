# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .beta_item_resource import BetaItemResource, BetaItemResourceInput


@model
class BetaResponseItemList(_Model):
    """`BetaResponseItemList` of the API."""

    object: Literal["list"]
    data: list[BetaItemResource]
    has_more: bool
    first_id: str
    last_id: str

    _required = ("data", "has_more", "first_id", "last_id")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(named("BetaItemResource")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[BetaItemResourceInput],
            has_more: bool,
            first_id: str,
            last_id: str,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
