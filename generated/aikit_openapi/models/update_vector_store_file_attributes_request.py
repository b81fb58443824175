# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes, VectorStoreFileAttributesInput


@model
class UpdateVectorStoreFileAttributesRequest(_Model):
    """`UpdateVectorStoreFileAttributesRequest` of the API."""

    attributes: VectorStoreFileAttributes | None

    _required = ("attributes",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: VectorStoreFileAttributesInput | None,
        ) -> None: ...
