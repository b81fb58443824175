# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CodeInterpreterOutputImage(_Model):
    """`CodeInterpreterOutputImage` of the API."""

    type: Literal["image"]
    """Default `image`."""
    url: str

    _required = ("url",)
    _constants = {"type": "image"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            type: Literal["image"] | Unset = ...,
        ) -> None: ...
