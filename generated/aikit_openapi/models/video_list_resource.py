# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .video_resource import VideoResource


@model
class VideoListResource(_Model):
    """`VideoListResource` of the API."""

    object: Literal["list"]
    """Default `list`."""
    data: list[VideoResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _required = ("data", "first_id", "last_id", "has_more")
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("VideoResource")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[VideoResource | Mapping[str, Any]],
            first_id: str | None,
            last_id: str | None,
            has_more: bool,
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
