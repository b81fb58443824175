# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_file_object import VectorStoreFileObject


@model
class ListVectorStoreFilesResponse(_Model):
    """`ListVectorStoreFilesResponse` of the API."""

    object: str
    data: list[VectorStoreFileObject]
    first_id: str
    last_id: str
    has_more: bool

    _required = ("object", "data", "first_id", "last_id", "has_more")
    _decoders = {
        "data": many(one("VectorStoreFileObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            data: Sequence[VectorStoreFileObject | Mapping[str, Any]],
            first_id: str,
            last_id: str,
            has_more: bool,
        ) -> None: ...
