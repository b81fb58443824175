# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem


@model
class VectorStoreFileContentResponse(_Model):
    """`VectorStoreFileContentResponse` of the API."""

    object: Literal["vector_store.file_content.page"]
    data: list[VectorStoreFileContentResponseDataItem]
    has_more: bool
    next_page: str | None

    _required = ("data", "has_more", "next_page")
    _constants = {"object": "vector_store.file_content.page"}
    _decoders = {
        "data": many(one("VectorStoreFileContentResponseDataItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VectorStoreFileContentResponseDataItem | Mapping[str, Any]],
            has_more: bool,
            next_page: str | None,
            object: Literal["vector_store.file_content.page"] | Unset = ...,
        ) -> None: ...
