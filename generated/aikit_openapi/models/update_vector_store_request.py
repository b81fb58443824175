# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.vector_stores import VectorStoreExpirationAfterDict
    from ..types import Unset
    from .metadata import Metadata, MetadataInput
    from .vector_store_expiration_after import VectorStoreExpirationAfter


@model
class UpdateVectorStoreRequest(_Model):
    """`UpdateVectorStoreRequest` of the API."""

    name: str | None
    expires_after: VectorStoreExpirationAfter | None
    metadata: Metadata | None

    _decoders = {
        "expires_after": one("VectorStoreExpirationAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None | Unset = ...,
            expires_after: VectorStoreExpirationAfter
            | VectorStoreExpirationAfterDict
            | Mapping[str, Any]
            | None
            | Unset = ...,
            metadata: MetadataInput | None | Unset = ...,
        ) -> None: ...
