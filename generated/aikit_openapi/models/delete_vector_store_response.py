# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class DeleteVectorStoreResponse(_Model):
    """`DeleteVectorStoreResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]

    _required = ("id", "deleted")
    _constants = {"object": "vector_store.deleted"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            deleted: bool,
            object: Literal["vector_store.deleted"] | Unset = ...,
        ) -> None: ...
