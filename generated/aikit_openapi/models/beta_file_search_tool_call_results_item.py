# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset
    from .beta_vector_store_file_attributes import (
        BetaVectorStoreFileAttributes,
        BetaVectorStoreFileAttributesInput,
    )


@model
class BetaFileSearchToolCallResultsItem(_Model):
    """`BetaFileSearchToolCallResultsItem` of the API."""

    file_id: str | None
    text: str | None
    filename: str | None
    attributes: BetaVectorStoreFileAttributes | None
    score: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str | Unset = ...,
            text: str | Unset = ...,
            filename: str | Unset = ...,
            attributes: BetaVectorStoreFileAttributesInput | None | Unset = ...,
            score: float | Unset = ...,
        ) -> None: ...
