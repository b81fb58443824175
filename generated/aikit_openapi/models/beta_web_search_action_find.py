# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class BetaWebSearchActionFind(_Model):
    """`BetaWebSearchActionFind` of the API."""

    type: Literal["find_in_page"]
    url: str
    pattern: str

    _required = ("url", "pattern")
    _constants = {"type": "find_in_page"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            pattern: str,
            type: Literal["find_in_page"] | Unset = ...,
        ) -> None: ...
