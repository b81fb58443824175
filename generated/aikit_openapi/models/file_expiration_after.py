# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class FileExpirationAfter(_Model):
    """`FileExpirationAfter` of the API."""

    anchor: Literal["created_at"]
    """The event from which the time is counted."""
    seconds: int
    """Number of seconds after the anchor when the file expires, 3600 to 2592000."""

    _required = ("seconds",)
    _constants = {"anchor": "created_at"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seconds: int,
            anchor: Literal["created_at"] | Unset = ...,
        ) -> None: ...
