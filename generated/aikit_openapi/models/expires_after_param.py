# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ExpiresAfterParam(_Model):
    """`ExpiresAfterParam` of the API."""

    anchor: Literal["created_at"]
    """Default `created_at`."""
    seconds: int
    """1 to 600."""

    _required = ("seconds",)
    _constants = {"anchor": "created_at"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seconds: int,
            anchor: Literal["created_at"] | Unset = ...,
        ) -> None: ...
