# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ItemReferenceParam(_Model):
    """`ItemReferenceParam` of the API."""

    type: Literal["item_reference"] | None
    """Default `item_reference`."""
    id: str

    _required = ("id",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["item_reference"] | None | Unset = ...,
        ) -> None: ...
