# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import many, model, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Unset
    from .thread_item import ThreadItem, ThreadItemInput


@model
class ThreadItemListResource(_Model):
    """`ThreadItemListResource` of the API."""

    object: Literal["list"]
    """Default `list`."""
    data: list[ThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _required = ("data", "first_id", "last_id", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(named("ThreadItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ThreadItemInput],
            first_id: str | None,
            last_id: str | None,
            has_more: bool,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
