# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .batch_error import BatchError


@model
class BatchErrors(_Model):
    """`BatchErrors` of the API."""

    object: str | None
    data: list[BatchError] | None

    _decoders = {
        "data": many(one("BatchError")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str | Unset = ...,
            data: Sequence[BatchError | Mapping[str, Any]] | Unset = ...,
        ) -> None: ...
