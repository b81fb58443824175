# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .usage_time_bucket import UsageTimeBucket


@model
class UsageResponse(_Model):
    """`UsageResponse` of the API."""

    object: Literal["page"]
    data: list[UsageTimeBucket]
    has_more: bool
    next_page: str | None

    _required = ("data", "has_more", "next_page")
    _constants = {"object": "page"}
    _decoders = {
        "data": many(one("UsageTimeBucket")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[UsageTimeBucket | Mapping[str, Any]],
            has_more: bool,
            next_page: str | None,
            object: Literal["page"] | Unset = ...,
        ) -> None: ...
