# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores/{vector_store_id}/files/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.vector_store_file_attributes import VectorStoreFileAttributesInput


class UpdateVectorStoreFileAttributesOptions(TypedDict, total=False):
    """`UpdateVectorStoreFileAttributesParams` without `attributes`, for methods that name these arguments."""


class UpdateVectorStoreFileAttributesParams(UpdateVectorStoreFileAttributesOptions, total=False):
    """Body fields and query parameters of POST /vector_stores/{vector_store_id}/files/{file_id}. Omitted ones are not sent."""

    attributes: VectorStoreFileAttributesInput | None
    """`VectorStoreFileAttributes` or None."""
