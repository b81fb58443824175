# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .vector_store_file_attributes import VectorStoreFileAttributes, VectorStoreFileAttributesInput
    from .vector_store_search_result_content_object import VectorStoreSearchResultContentObject


@model
class VectorStoreSearchResultItem(_Model):
    """`VectorStoreSearchResultItem` of the API."""

    file_id: str
    filename: str
    score: float
    """0 to 1."""
    attributes: VectorStoreFileAttributes | None
    content: list[VectorStoreSearchResultContentObject]

    _required = ("file_id", "filename", "score", "attributes", "content")
    _decoders = {
        "content": many(one("VectorStoreSearchResultContentObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            filename: str,
            score: float,
            attributes: VectorStoreFileAttributesInput | None,
            content: Sequence[VectorStoreSearchResultContentObject | Mapping[str, Any]],
        ) -> None: ...
