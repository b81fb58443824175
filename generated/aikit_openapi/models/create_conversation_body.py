# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model, named, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .input_item import InputItem, InputItemInput
    from .metadata import Metadata, MetadataInput


@model
class CreateConversationBody(_Model):
    """`CreateConversationBody` of the API."""

    metadata: Metadata | None
    items: list[InputItem] | None
    """At most 20 items."""

    _decoders = {
        "items": union(items=named("InputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: MetadataInput | None | Unset = ...,
            items: Sequence[InputItemInput] | None | Unset = ...,
        ) -> None: ...
