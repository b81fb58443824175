# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class TruncationObject(_Model):
    """`TruncationObject` of the API."""

    type: Literal["auto", "last_messages"]
    last_messages: int | None
    """At least 1."""

    _required = ("type",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto", "last_messages"],
            last_messages: int | None | Unset = ...,
        ) -> None: ...
