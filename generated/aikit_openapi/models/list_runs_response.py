# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_object import RunObject


@model
class ListRunsResponse(_Model):
    """`ListRunsResponse` of the API."""

    object: str
    data: list[RunObject]
    first_id: str
    last_id: str
    has_more: bool

    _required = ("object", "data", "first_id", "last_id", "has_more")
    _decoders = {
        "data": many(one("RunObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            data: Sequence[RunObject | Mapping[str, Any]],
            first_id: str,
            last_id: str,
            has_more: bool,
        ) -> None: ...
