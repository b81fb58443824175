# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class EvalGraderPython(_Model):
    """`EvalGraderPython` of the API."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None
    pass_threshold: float | None

    _required = ("name", "source")
    _constants = {"type": "python"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            source: str,
            type: Literal["python"] | Unset = ...,
            image_tag: str | Unset = ...,
            pass_threshold: float | Unset = ...,
        ) -> None: ...
