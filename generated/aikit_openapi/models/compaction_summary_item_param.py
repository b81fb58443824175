# Generated from openapi/openapi.json by `make regen`. Do not edit: change generator/ or openapi/overlay.yaml.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..codec import Model as _Model
from ..codec import model

if TYPE_CHECKING:
    from ..types import Unset


@model
class CompactionSummaryItemParam(_Model):
    """`CompactionSummaryItemParam` of the API."""

    id: str | None
    type: Literal["compaction"]
    """Default `compaction`."""
    encrypted_content: str
    """At most 20971520 characters."""

    _required = ("encrypted_content",)
    _constants = {"type": "compaction"}

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            encrypted_content: str,
            id: str | None | Unset = ...,
            type: Literal["compaction"] | Unset = ...,
        ) -> None: ...
