# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_object import VectorStoreObject


@model
class ListVectorStoresResponse(_Model):
    """`ListVectorStoresResponse` of the API."""

    object: str
    data: list[VectorStoreObject]
    first_id: str
    last_id: str
    has_more: bool

    _required = ("object", "data", "first_id", "last_id", "has_more")
    _decoders = {
        "data": many(one("VectorStoreObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            data: Sequence[VectorStoreObject | Mapping[str, Any]],
            first_id: str,
            last_id: str,
            has_more: bool,
        ) -> None: ...
