# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import model, one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..typed_dicts.vector_stores import StaticChunkingStrategyDict
    from ..types import Unset
    from .static_chunking_strategy import StaticChunkingStrategy


@model
class StaticChunkingStrategyResponseParam(_Model):
    """`StaticChunkingStrategyResponseParam` of the API."""

    type: Literal["static"]
    static: StaticChunkingStrategy

    _required = ("static",)
    _constants = {"type": "static"}
    _decoders = {
        "static": one("StaticChunkingStrategy"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            static: StaticChunkingStrategy | StaticChunkingStrategyDict | Mapping[str, Any],
            type: Literal["static"] | Unset = ...,
        ) -> None: ...
