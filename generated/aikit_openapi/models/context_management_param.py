# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class ContextManagementParam(_Model):
    """`ContextManagementParam` of the API."""

    type: str
    compact_threshold: int | None
    """At least 1000."""

    _required = ("type",)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            compact_threshold: int | None | Unset = ...,
        ) -> None: ...
