# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .input_item import InputItem, InputItemInput


@model
class CreateConversationItemsRequest(_Model):
    """`CreateConversationItemsRequest` of the API."""

    items: list[InputItem]
    """At most 20 items."""

    _required = ("items",)
    _decoders = {
        "items": many(named("InputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[InputItemInput],
        ) -> None: ...
