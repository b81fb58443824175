# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..typed_dicts.responses import BetaCoordParamDict
    from ..types import Unset
    from .beta_coord_param import BetaCoordParam


@model
class BetaDragParam(_Model):
    """`BetaDragParam` of the API."""

    type: Literal["drag"]
    """Default `drag`."""
    path: list[BetaCoordParam]
    keys: list[str] | None

    _required = ("path",)
    _constants = {"type": "drag"}
    _decoders = {
        "path": many(one("BetaCoordParam")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            path: Sequence[BetaCoordParam | BetaCoordParamDict | Mapping[str, Any]],
            type: Literal["drag"] | Unset = ...,
            keys: Sequence[str] | None | Unset = ...,
        ) -> None: ...
