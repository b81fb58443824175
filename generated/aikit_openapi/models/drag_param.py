# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.shared import CoordParamDict
    from ..types import Unset
    from .coord_param import CoordParam


@model
class DragParam(_Model):
    """`DragParam` of the API."""

    type: Literal["drag"]
    """Default `drag`."""
    path: list[CoordParam]
    keys: list[str] | None

    _required = ("path",)
    _constants = {"type": "drag"}
    _decoders = {
        "path": many(one("CoordParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: Sequence[CoordParam | CoordParamDict | Mapping[str, Any]],
            type: Literal["drag"] | Unset = ...,
            keys: Sequence[str] | None | Unset = ...,
        ) -> None: ...
