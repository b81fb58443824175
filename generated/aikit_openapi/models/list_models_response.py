# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..codec import Model as _Model
from ..codec import many, model, one

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types import Unset
    from .model import Model


@model
class ListModelsResponse(_Model):
    """`ListModelsResponse` of the API."""

    object: Literal["list"]
    data: list[Model]

    _required = ("data",)
    _constants = {"object": "list"}
    _decoders = {
        "data": many(one("Model")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Model | Mapping[str, Any]],
            object: Literal["list"] | Unset = ...,
        ) -> None: ...
