# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .batch import Batch


@model
class ListBatchesResponse(_Model):
    """`ListBatchesResponse` of the API."""

    data: list[Batch]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]

    _required = ("data", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("Batch")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Batch | Mapping[str, Any]],
            has_more: bool,
            first_id: str | Unset = ...,
            last_id: str | Unset = ...,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
