# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.
"""Keywords of POST /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.metadata import MetadataInput
    from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
    from ..typed_dicts.vector_stores import VectorStoreExpirationAfterDict


class ModifyVectorStoreParams(TypedDict, total=False):
    """Body fields and query parameters of POST /vector_stores/{vector_store_id}. Omitted ones are not sent."""

    name: str | None
    """A string or None."""
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Mapping[str, Any] | None
    """`VectorStoreExpirationAfter` or None."""
    metadata: MetadataInput | None
    """`Metadata` or None."""
