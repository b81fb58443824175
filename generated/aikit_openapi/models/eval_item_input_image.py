# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class EvalItemInputImage(_Model):
    """`EvalItemInputImage` of the API."""

    type: Literal["input_image"]
    image_url: str
    detail: str | None

    _required = ("image_url",)
    _constants = {"type": "input_image"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str,
            type: Literal["input_image"] | Unset = ...,
            detail: str | Unset = ...,
        ) -> None: ...
